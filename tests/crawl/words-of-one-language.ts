// Which sentences of the catalogues are said in one language only: none of them may stand on a page of the other.
import type { Language } from "../../app/domain/bilingual";

const modules = import.meta.glob<Record<string, unknown>>(
  ["../../app/**/*.ts", "!../../app/**/*.server.ts", "!../../app/entry*"],
  { eager: true },
);

type Sides = { en: Record<string, unknown>; fr: Record<string, unknown> };

const isCatalogue = (value: unknown): value is Sides =>
  typeof value === "object" &&
  value !== null &&
  "en" in value &&
  "fr" in value &&
  [value.en, value.fr].every((side) => typeof side === "object" && side !== null);

const catalogues = Object.values(modules).flatMap((module) => Object.values(module).filter(isCatalogue));

const textsOf = (language: Language): Set<string> =>
  new Set(
    catalogues.flatMap((catalogue) =>
      Object.values(catalogue[language]).filter(
        (text): text is string => typeof text === "string" && text !== "",
      ),
    ),
  );

const texts = { en: textsOf("en"), fr: textsOf("fr") };

/** A word shared by both ("Section", "Date", "Observation") is of none. */
const ofOne = (language: Language) => {
  const other = new Set([...texts[language === "en" ? "fr" : "en"]].map((text) => text.toLowerCase()));
  return new Set(
    [...texts[language]].filter((text) => !other.has(text.toLowerCase()) && /\p{L}{2}/u.test(text)),
  );
};
const known = { en: ofOne("en"), fr: ofOne("fr") };

const long = {
  en: [...known.en].filter((text) => text.length > 24),
  fr: [...known.fr].filter((text) => text.length > 24),
};

export const catalogueCount = catalogues.length;

/** Whether a text is, or holds, a sentence that only this language says. */
export function wordsOnlyOf(language: Language): (text: string) => boolean {
  return (text) => {
    const trimmed = text.trim().replace(/[.:,;]$/, "");
    return (
      known[language].has(text) ||
      known[language].has(trimmed) ||
      long[language].some((one) => text.includes(one))
    );
  };
}
