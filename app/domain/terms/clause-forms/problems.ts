import { type Bilingual, catalogue, languages, pick } from "../../bilingual";
import { type ClauseField, isFacts, longestName } from "./field";

export type ClauseProblem = { field: string; text: Bilingual };

/** What to do about a field, after its label: two fields of one form never say the same. */
const problemWords = catalogue(
  {
    "choose-one": (label: string) => `${label}: choose one of the options.`,
    tick: (label: string) => `${label}: tick at least one of the boxes.`,
    number: (label: string, least: number, most: number) =>
      `${label}: write a whole number from ${least} to ${most}.`,
    "day-missing": (label: string) => `${label}: give the day, the month and the year, like 4 6 2026.`,
    "day-invalid": (label: string) =>
      `${label}: this day does not exist in the calendar. Write it like 4 6 2026.`,
    "too-long": (label: string) => `${label}: shorten this text to ${longestName} characters.`,
    silence: (label: string) =>
      `${label}: take away the silence procedure. Silence is never approval of money, terms or a work plan.`,
  },
  {
    "choose-one": (label) => `${label}\u00a0: choisissez une des options.`,
    tick: (label) => `${label}\u00a0: cochez au moins une des cases.`,
    number: (label, least, most) => `${label}\u00a0: écrivez un nombre entier de ${least} à ${most}.`,
    "day-missing": (label) => `${label}\u00a0: indiquez le jour, le mois et l’année, par exemple 4 6 2026.`,
    "day-invalid": (label) =>
      `${label}\u00a0: ce jour n’existe pas au calendrier. Écrivez-le comme ceci\u00a0: 4 6 2026.`,
    "too-long": (label) => `${label}\u00a0: ramenez ce texte à ${longestName} caractères.`,
    silence: (label) =>
      `${label}\u00a0: retirez la procédure d’approbation tacite. Le silence ne vaut jamais approbation d’une dépense, d’un cadre de référence ou d’un plan de travail.`,
  },
);

type Words = typeof problemWords.en;
type Wrong = { field: ClauseField; typed: unknown };

function sentence(words: Words, label: string, { field, typed }: Wrong): string {
  switch (field.control) {
    case "number":
      return words.number(label, field.least, field.most);
    case "day":
      return typed === undefined ? words["day-missing"](label) : words["day-invalid"](label);
    case "pair":
      return words["too-long"](label);
    case "councils":
      return words.tick(label);
    case "choices":
      return [typed].flat().includes("silence") ? words.silence(label) : words.tick(label);
    default:
      return words["choose-one"](label);
  }
}

/** The first side of a pair that is too long to be a name. */
export const tooLongSide = (pair: unknown) =>
  languages.find((side) => isFacts(pair) && String(pair[side]).length > longestName);

/** What is wrong with what was typed in a field, as what to do about it. */
export function problemOf(field: ClauseField, typed: unknown): ClauseProblem {
  const side = field.control === "pair" && tooLongSide(typed);
  return {
    field: side ? `${field.name}.${side}` : field.name,
    text: {
      en: sentence(pick(problemWords, "en"), field.label.en, { field, typed }),
      fr: sentence(pick(problemWords, "fr"), field.label.fr, { field, typed }),
    },
  };
}
