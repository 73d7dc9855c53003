// D-12: numbers, dates and amounts that stand in one language of a text and not in the other.
import { type Bilingual, type Language, languages } from "../bilingual";
import { passagesOf, plainOf } from "../rich-text";
import { listedText } from "../rich-text-schema";
import { readings } from "./figure-patterns";

/** As they are written, in the order of the text: those that only the English has, those that only the French has. */
export type DifferingFigures = Record<Language, string[]>;

type Figure = { at: number; key: string; written: string };

function figuresIn(language: Language, text: string): Figure[] {
  const figures: Figure[] = [];
  let left = text;
  for (const { found, keys } of readings[language]) {
    for (const match of left.matchAll(found)) {
      const own = keys(match.groups ?? {}).map((key) => ({ at: match.index, key, written: match[0].trim() }));
      figures.push(...own);
    }
    left = left.replace(found, (written) => "|".repeat(written.length));
  }
  return figures.sort((one, other) => one.at - other.at);
}

/** A line of rich text is stored as JSON: only its words count. */
function wordsOf(line: string): string {
  if (!line.startsWith("{")) return line;
  try {
    const document = listedText(JSON.parse(line));
    return document
      ? passagesOf(document)
          .map(({ content }) => plainOf(content))
          .join("\n")
      : line;
  } catch {
    return line;
  }
}

/** Those of the first that have no counterpart in the second: one each, however often it stands. */
function without(figures: readonly Figure[], others: readonly Figure[]): string[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  const alone = figures.filter(({ key }) => {
    const howMany = left.get(key) ?? 0;
    left.set(key, howMany - 1);
    return howMany <= 0;
  });
  return [...new Set(alone.map(({ written }) => written))];
}

export function differingFigures(texts: Bilingual): DifferingFigures {
  const found = { en: [] as Figure[], fr: [] as Figure[] };
  for (const language of languages)
    found[language] = figuresIn(language, texts[language].split("\n").map(wordsOf).join("\n"));
  return { en: without(found.en, found.fr), fr: without(found.fr, found.en) };
}
