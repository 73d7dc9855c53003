// what the form still lacks, as a list and as a sentence.
import { type Bilingual, type Language, languages } from "../bilingual";
import type { Day } from "../dates";
import { list } from "../format";
import { isReadySide, type SideState } from "../pairs/lifecycle";
import type { Reason } from "../refusals";
import { partNames, sideOfPart } from "./part-words";
import { askedFor, type Cost, type FormPart, isTextPart, type Lack, type TextPart } from "./parts";
import { recommendationReasons } from "./reason-words";

export type Form = {
  title: Bilingual;
  texts: Record<TextPart, Record<Language, SideState>>;
  cost: Cost | null;
  everywhere: boolean;
  affected: number;
  champion: string | null;
  wantedBy: Day | null;
};

function lacksOfPart(form: Form, part: FormPart): Lack[] {
  const inLanguages = (isThere: (language: Language) => boolean): Lack[] =>
    languages.filter((language) => !isThere(language)).map((language) => ({ part, language }));
  const once = (isThere: boolean): Lack[] => (isThere ? [] : [{ part, language: null }]);
  if (part === "title") return inLanguages((language) => form.title[language] !== "");
  if (isTextPart(part)) return inLanguages((language) => isReadySide(form.texts[part][language]));
  if (part === "cost") return once(form.cost !== null);
  if (part === "affected") return once(form.everywhere || form.affected > 0);
  if (part === "champion") return once(form.champion !== null);
  if (part === "wanted") return once(form.wantedBy !== null);
  return [];
}

/** In the order of the form. */
export const lacksOf = (form: Form): Lack[] => askedFor.flatMap((part) => lacksOfPart(form, part));

/** "the proposed wording (French)": one part with what is missing of it. */
export function lackSaid({ part, language: side }: Lack, language: Language): string {
  const name = partNames[language][part];
  return side === null ? name : sideOfPart[language].side(name, side);
}

const said = (lacks: readonly Lack[], language: Language): string =>
  list(
    language,
    lacks.map((lack) => lackSaid(lack, language)),
  );

/** the whole list, never only its first line. */
export const lacksSaid = (lacks: readonly Lack[]): Reason => ({
  text: {
    en: recommendationReasons.en.lacks(said(lacks, "en")),
    fr: recommendationReasons.fr.lacks(said(lacks, "fr")),
  },
  rule: "R-4",
});

export const unwrittenSaid = (parts: readonly FormPart[]): Reason => {
  const lacks = parts.map((part): Lack => ({ part, language: null }));
  const { en, fr } = recommendationReasons;
  return {
    text: { en: en.unwritten(said(lacks, "en")), fr: fr.unwritten(said(lacks, "fr")) },
    rule: "R-3",
  };
};
