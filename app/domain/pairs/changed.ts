// L-1: what changed in the other language since a side was last in step with it.
import { type Language, otherLanguage } from "../bilingual";
import { changedSentences, compareWords, type WordChange } from "../compare";
import { passagesOf, plainOf, type RichText } from "../rich-text";
import type { Side } from "./edit";

const wordsOf = (text: RichText): string =>
  passagesOf(text)
    .map(({ content }) => plainOf(content))
    .join("\n");

/** The changed sentences of the other language, each beside what it replaced. */
export function changedInOther(
  pair: Record<Language, Pick<Side, "text" | "basis">>,
  language: Language,
): WordChange[][] {
  const { basis } = pair[language];
  if (!basis) return [];
  const { removed, added } = changedSentences(wordsOf(basis), wordsOf(pair[otherLanguage(language)].text));
  const length = Math.max(removed.length, added.length);
  return Array.from({ length }, (_, place) => compareWords(removed[place] ?? "", added[place] ?? ""));
}
