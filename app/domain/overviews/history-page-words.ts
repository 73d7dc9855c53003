import { catalogue } from "../bilingual";

export const historyPageWords = catalogue(
  {
    title: "Older entries of the history",
    titleOf: (what: string) => `Older entries: ${what}`,
    newest: "The newest entries",
    none: "There is nothing older.",
  },
  {
    title: "Inscriptions plus anciennes de l’historique",
    titleOf: (what) => `Inscriptions plus anciennes\u00a0: ${what}`,
    newest: "Les inscriptions les plus récentes",
    none: "Il n’y a rien de plus ancien.",
  },
);
