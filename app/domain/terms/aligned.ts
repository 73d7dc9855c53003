// A section as it reads: both sides at one height, each clause beside the passage that founds it.
import { type Language, languages } from "../bilingual";
import { type Inline, type Passage, passagesOf, plainOf, type RichText } from "../rich-text";
import { variants } from "./import/body-named";

type Founded = { passage: string; language: Language | null };
export type Row<Clause> = {
  en: Inline[] | null;
  fr: Inline[] | null;
  item: boolean;
  deep: boolean;
  clauses: Clause[];
};
export type Aligned<Clause> = {
  rows: Row<Clause>[];
  /** Written by a person, without a passage. */
  unfounded: Clause[];
  /** The passage they came from is no longer in the text. */
  lost: Clause[];
};

const plain = (passage: Passage | undefined): string => (passage ? plainOf(passage.content).trim() : "");

/** In a clause's own language where it has one, else in either. */
function rowOf({ passage, language }: Founded, sides: Record<Language, Passage[]>): number {
  const places = (language ? [language] : languages).map((side) =>
    sides[side].findIndex((one) => plain(one) === passage.trim()),
  );
  return places.find((place) => place !== -1) ?? -1;
}

/** Both texts passage by passage, in reading order. */
export function aligned<Clause extends Founded>(
  texts: Record<Language, RichText>,
  clauses: readonly Clause[],
): Aligned<Clause> {
  const sides = { en: passagesOf(texts.en), fr: passagesOf(texts.fr) };
  const length = Math.max(sides.en.length, sides.fr.length);
  const rows = Array.from({ length }, (_, place): Row<Clause> => {
    const [en, fr] = [sides.en[place], sides.fr[place]];
    const depth = (en ?? fr)?.depth ?? 0;
    return {
      en: en?.content ?? null,
      fr: fr?.content ?? null,
      item: depth > 0,
      deep: depth > 1,
      clauses: [],
    };
  });
  const unfounded = clauses.filter(({ passage }) => passage === "");
  const lost: Clause[] = [];
  for (const clause of clauses) {
    if (clause.passage === "") continue;
    const row = rows[rowOf(clause, sides)];
    if (row) row.clauses.push(clause);
    else lost.push(clause);
  }
  return { rows, unfounded, lost };
}

/** The variants of usual names that a text keeps: pointed out, never changed (B-9). */
export function variantsIn(texts: readonly RichText[]): { found: string; usual: string }[] {
  const words = texts.flatMap(passagesOf).map(plain).join("\n");
  return variants.flatMap(({ found, usual }) => {
    const met = found.exec(words);
    return met ? [{ found: met[0], usual }] : [];
  });
}
