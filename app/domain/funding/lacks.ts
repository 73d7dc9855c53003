// F-2, F-3: what the form still lacks, as a list and as a sentence; and what of the scope of work stands in the way.
import { type Bilingual, type Language, languages } from "../bilingual";
import { list } from "../format";
import type { Cents } from "../money";
import { isReadySide, type SideState } from "../pairs/lifecycle";
import type { Reason } from "../refusals";
import { partNames, sideOfPart } from "./part-words";
import { askedFor, type FormPart, isTextPart, type Lack, scopeParts, type TextPart } from "./parts";
import { fundingReasons } from "./reason-words";

export type Form = {
  source: Language;
  title: Bilingual;
  texts: Record<TextPart, Record<Language, SideState>>;
  planLine: string;
  nobodyReceives: boolean;
  beneficiaries: readonly unknown[];
  /** Σ lines, and Σ shares. */
  total: Cents;
  split: Cents;
  deliverables: readonly { name: Bilingual }[];
  /** F-9: an amendment may ask for no more money. */
  isAmendment: boolean;
};

function lacksOfPart(form: Form, part: FormPart): Lack[] {
  const inLanguages = (isThere: (language: Language) => boolean): Lack[] =>
    languages.filter((language) => !isThere(language)).map((language) => ({ part, language }));
  const once = (isThere: boolean): Lack[] => (isThere ? [] : [{ part, language: null }]);
  if (isTextPart(part)) return inLanguages((language) => isReadySide(form.texts[part][language]));
  switch (part) {
    case "title":
      return inLanguages((language) => form.title[language] !== "");
    case "plan":
      return once(form.planLine !== "");
    case "beneficiaries":
      return once(form.nobodyReceives || form.beneficiaries.length > 0);
    case "budget":
      return once(form.total > 0 || form.isAmendment);
    case "split":
      return once((form.split > 0 || form.isAmendment) && form.split === form.total);
    case "deliverables":
      return form.deliverables.length === 0
        ? once(false)
        : inLanguages((language) => form.deliverables.every(({ name }) => name[language] !== ""));
    default:
      return [];
  }
}

/** In the order of the form. */
export const lacksOf = (form: Form): Lack[] => askedFor.flatMap((part) => lacksOfPart(form, part));

/** F-3: without these, in the language the request is written in, it is not submitted; nobody overrides. */
export const scopeLacking = (form: Form): FormPart[] =>
  scopeParts.filter((part) =>
    isTextPart(part) ? form.texts[part][form.source] === "missing" : form.deliverables.length === 0,
  );

/** "the background (French)": one part with what is missing of it. */
export function lackSaid({ part, language: side }: Lack, language: Language): string {
  const name = partNames[language][part];
  return side === null ? name : sideOfPart[language].side(name, side);
}

const said = (lacks: readonly Lack[], language: Language): string =>
  list(
    language,
    lacks.map((lack) => lackSaid(lack, language)),
  );

/** F-3: the whole list, never only its first line. */
export const lacksSaid = (lacks: readonly Lack[]): Reason => ({
  text: { en: fundingReasons.en.lacks(said(lacks, "en")), fr: fundingReasons.fr.lacks(said(lacks, "fr")) },
  rule: "F-2",
});

export const scopeSaid = (parts: readonly FormPart[]): Reason => {
  const lacks = parts.map((part): Lack => ({ part, language: null }));
  return {
    text: {
      en: fundingReasons.en.noScope(said(lacks, "en")),
      fr: fundingReasons.fr.noScope(said(lacks, "fr")),
    },
    rule: "F-3",
  };
};
