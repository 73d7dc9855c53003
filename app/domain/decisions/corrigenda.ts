// D-11: what a co-chair types to correct a slip, and what of it cannot be taken, each at its field.
import { type Bilingual, inBoth, languages } from "../bilingual";
import { corrigendumWords } from "./corrigendum-words";
import type { CorrectedPart } from "./lifecycle";

export type CorrigendumTyped = { part: CorrectedPart; says: Bilingual; should: Bilingual; why: Bilingual };
/** What is printed of the decision: as it was declared, and as corrigenda that stand already say it. */
export type Printed = Record<Exclude<CorrectedPart, "wording">, readonly Bilingual[]>;

type Problem = { field: string; text: Bilingual };
type Words = typeof corrigendumWords.en;
const problem = (field: string, sentence: (words: Words) => string): Problem => ({
  field,
  text: inBoth(corrigendumWords, sentence),
});

const sides = { en: "En", fr: "Fr" } as const;
const fields = ["says", "should", "why"] as const;

/** Letters, spaces and quotation marks as one reads them, however they were typed or copied. */
const asRead = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00a0\u202f\s]+/g, " ")
    .replace(/[\u2019\u2018]/g, "'");

function problemsOfWords({ part, says }: CorrigendumTyped, printed: Printed): Problem[] {
  if (part === "wording") return [];
  return languages.flatMap((language) => {
    const isThere = printed[part].some((text) => asRead(text[language]).includes(asRead(says[language])));
    return isThere ? [] : [problem(`says${sides[language]}`, (words) => words[`not-in-${part}`])];
  });
}

/** Nothing where what was typed can be taken: whole in both languages, of words that are printed, and a change. */
export function problemsOfCorrigendum(typed: CorrigendumTyped, printed: Printed): Problem[] {
  const missing = fields.flatMap((field) =>
    languages
      .filter((language) => typed[field][language] === "")
      .map((language) => problem(`${field}${sides[language]}`, (words) => words.inBoth)),
  );
  if (missing.length > 0) return missing;
  const wrong = problemsOfWords(typed, printed);
  if (wrong.length > 0) return wrong;
  const isChange = languages.some((language) => typed.says[language] !== typed.should[language]);
  return isChange ? [] : [problem("shouldEn", (words) => words.noChange)];
}
