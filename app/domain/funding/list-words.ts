import { catalogue } from "../bilingual";
import type { StateGroup } from "./list-filter";

export const stateGroupWords = catalogue<Record<StateGroup, string>>(
  {
    group: "With the group",
    secretariat: "With the secretariat",
    councils: "Before the councils",
    spending: "Committed, under way",
    over: "Over",
  },
  {
    group: "Au groupe",
    secretariat: "Au secrétariat",
    councils: "Devant les conseils",
    spending: "Engagées, en cours",
    over: "Terminées",
  },
);
export const filterWords = catalogue(
  { words: "Words of the title, or the number", body: "Group", state: "Where it is", year: "Fiscal year" },
  { words: "Mots du titre, ou le numéro", body: "Groupe", state: "Où elle se trouve", year: "Exercice" },
);
