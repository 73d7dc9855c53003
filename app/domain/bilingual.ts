/** The two languages of equal authority. The order is the order of this list wherever both stand side by side. */
export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

/** One text in both languages. */
export type Bilingual = { en: string; fr: string };

export const isLanguage = (value: unknown): value is Language => value === "en" || value === "fr";
export const otherLanguage = (language: Language): Language => (language === "en" ? "fr" : "en");

/** The text in the reader's language, or the other side where that one is still empty. */
export function say(language: Language, text: Bilingual): string {
  return text[language] || text[otherLanguage(language)];
}

/** Both sides filled, for sentences that carry no mark of language: ledger, mail, flashes. */
export const filled = (text: Bilingual): Bilingual => ({ en: say("en", text), fr: say("fr", text) });

/** L-2: the language of that text, where it is not the reader's own. */
export const langOf = (language: Language, text: Bilingual): Language | undefined =>
  text[language] || !say(language, text) ? undefined : otherLanguage(language);

type Entry = string | ((...facts: never[]) => string);
type SameShape<Words> = {
  [Key in keyof Words]: Words[Key] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : string;
};
export type Catalogue<Words> = { en: Words; fr: SameShape<Words> };

/** A slice's labels in both languages; the compiler refuses a missing or a spare translation. */
export function catalogue<Words extends Record<string, Entry>>(
  en: Words,
  fr: SameShape<Words>,
): Catalogue<Words> {
  return { en, fr };
}

/** Both sides of one sentence, made from the same facts: for ledgers, notices and flashes. */
export function inBoth<Words>(words: Catalogue<Words>, sentence: (words: Words) => string): Bilingual {
  return { en: sentence(words.en), fr: sentence(words.fr as Words) };
}

export const pick = <Words>(words: Catalogue<Words>, language: Language): Words => words[language] as Words;
