import { type Bilingual, catalogue, inBoth, languages } from "../../bilingual";
import { type ClauseField, isFacts, longestName } from "./field";

export type ClauseProblem = { field: string; text: Bilingual };

const problemWords = catalogue(
  {
    "choose-one": "Choose one of the options.",
    tick: "Tick at least one of the boxes.",
    number: (least: number, most: number) => `Write a whole number from ${least} to ${most}.`,
    "day-missing": "Give the day, the month and the year, like 4 6 2026.",
    "day-invalid": "This day does not exist in the calendar. Write it like 4 6 2026.",
    "one-side": "Give the name in both languages, or leave both empty where it is still to be named.",
    "too-long": `Shorten this text to ${longestName} characters.`,
    silence: "Take away the silence procedure. Silence is never approval of money, terms or a work plan.",
  },
  {
    "choose-one": "Choisissez une des options.",
    tick: "Cochez au moins une des cases.",
    number: (least, most) => `Écrivez un nombre entier de ${least} à ${most}.`,
    "day-missing": "Indiquez le jour, le mois et l’année, par exemple 4 6 2026.",
    "day-invalid": "Ce jour n’existe pas au calendrier. Écrivez-le comme ceci\u00a0: 4 6 2026.",
    "one-side":
      "Donnez le nom dans les deux langues, ou laissez les deux champs vides si l’organisation reste à désigner.",
    "too-long": `Ramenez ce texte à ${longestName}\u00a0caractères.`,
    silence:
      "Retirez la procédure d’approbation tacite. Le silence ne vaut jamais approbation d’une dépense, d’un cadre de référence ou d’un plan de travail.",
  },
);

type Words = typeof problemWords.en;
type Wrong = { field: ClauseField; typed: unknown };

function sentence(words: Words, { field, typed }: Wrong): string {
  switch (field.control) {
    case "number":
      return words.number(field.least, field.most);
    case "day":
      return typed === undefined ? words["day-missing"] : words["day-invalid"];
    case "pair":
      return tooLongSide(typed) ? words["too-long"] : words["one-side"];
    case "councils":
      return words.tick;
    case "choices":
      return [typed].flat().includes("silence") ? words.silence : words.tick;
    default:
      return words["choose-one"];
  }
}

/** The first side of a pair that is too long to be a name. */
export const tooLongSide = (pair: unknown) =>
  languages.find((side) => isFacts(pair) && String(pair[side]).length > longestName);

/** The side of a name that stands empty while the other says something (L-1). */
export const emptySide = (pair: unknown) => {
  const empty = languages.filter((side) => isFacts(pair) && pair[side] === "");
  return empty.length === 1 ? empty[0] : undefined;
};

/** What is wrong with what was typed in a field, as what to do about it. */
export function problemOf(field: ClauseField, typed: unknown): ClauseProblem {
  const side = field.control === "pair" && (tooLongSide(typed) ?? emptySide(typed));
  return {
    field: side ? `${field.name}.${side}` : field.name,
    text: inBoth(problemWords, (words) => sentence(words, { field, typed })),
  };
}
