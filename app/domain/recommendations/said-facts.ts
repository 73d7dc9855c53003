// the facts of the form in words, as two versions are compared.
import { type Bilingual, catalogue, inBoth } from "../bilingual";
import { list, longDate, money } from "../format";
import type { FormPart } from "./parts";
import type { Recommended } from "./version.server";

const words = catalogue(
  {
    none: "No cost",
    funding: "A funding request goes with it",
    about: (sum: string) => `A funding request of about ${sum} goes with it`,
    everywhere: "All jurisdictions",
    unsaid: "Not said",
  },
  {
    none: "Aucun coût",
    funding: "Une demande de financement l’accompagne",
    about: (sum) => `Une demande de financement d’environ ${sum} l’accompagne`,
    everywhere: "Toutes les administrations",
    unsaid: "Non précisé",
  },
);

/** What stands behind the ids of a version. */
export type FactNames = { affected: readonly Bilingual[]; champion: Bilingual | null; answers: string };

type Facts = Pick<
  Recommended,
  "title" | "cost" | "costCents" | "everywhere" | "affected" | "wantedBy" | "planLine"
>;

function costSaid({ cost, costCents }: Facts): Bilingual {
  if (cost === null) return inBoth(words, ({ unsaid }) => unsaid);
  if (cost === "none" || costCents === null) return inBoth(words, (all) => all[cost]);
  return { en: words.en.about(money("en", costCents)), fr: words.fr.about(money("fr", costCents)) };
}

function affectedSaid({ everywhere }: Facts, names: readonly Bilingual[]): Bilingual {
  if (everywhere) return inBoth(words, (all) => all.everywhere);
  if (names.length === 0) return inBoth(words, ({ unsaid }) => unsaid);
  const said = (language: "en" | "fr") =>
    list(
      language,
      names.map((name) => name[language]),
    );
  return { en: said("en"), fr: said("fr") };
}

const orUnsaid = ({ en, fr }: Bilingual): Bilingual => ({
  en: en || words.en.unsaid,
  fr: fr || words.fr.unsaid,
});

/** In the order of the form. */
export function factsSaid(facts: Facts, names: FactNames): { part: FormPart; says: Bilingual }[] {
  const { title, wantedBy, planLine } = facts;
  const day = wantedBy ? { en: longDate("en", wantedBy), fr: longDate("fr", wantedBy) } : { en: "", fr: "" };
  return [
    { part: "title", says: orUnsaid(title) },
    { part: "cost", says: costSaid(facts) },
    { part: "affected", says: affectedSaid(facts, names.affected) },
    { part: "champion", says: orUnsaid(names.champion ?? { en: "", fr: "" }) },
    { part: "wanted", says: orUnsaid(day) },
    { part: "plan", says: orUnsaid({ en: planLine, fr: planLine }) },
    { part: "answers", says: orUnsaid({ en: names.answers, fr: names.answers }) },
  ];
}
