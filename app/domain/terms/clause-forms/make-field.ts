// Short ways to write a field down; a word is a key of `fieldWords`.
import { type Bilingual, type Catalogue, inBoth } from "../../bilingual";
import type { ClauseField, ClauseOption } from "./field";
import { fieldWords } from "./labels";

type FieldWord = keyof typeof fieldWords.en;

export const said = (word: FieldWord): Bilingual => inBoth(fieldWords, (words) => words[word]);

/** The options of a choice: each value a schema knows, with its word. */
export const optionsOf = <Value extends string>(
  words: Catalogue<Record<Value, string>>,
  values: readonly Value[],
): ClauseOption[] => values.map((value) => ({ value, label: inBoth(words, (known) => known[value]) }));

export const choice = (name: string, word: FieldWord, options: ClauseOption[]): ClauseField => ({
  name,
  control: "choice",
  label: said(word),
  options,
});

export const number = (
  name: string,
  word: FieldWord,
  range: { least: number; most: number },
): ClauseField => ({
  name,
  control: "number",
  label: said(word),
  ...range,
});

export const plain = (
  name: string,
  word: FieldWord,
  control: "tick" | "pair" | "day" | "councils" | "jurisdiction",
): ClauseField => ({ name, control, label: said(word) });

/** The same field with a hint. */
export const hinted = (word: FieldWord, field: ClauseField): ClauseField => ({ ...field, hint: said(word) });
/** The same field, which may stay empty. */
export const optional = (empty: "null" | "left-out", field: ClauseField): ClauseField => ({
  ...field,
  optional: empty,
});
