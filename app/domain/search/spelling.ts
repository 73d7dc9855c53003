// How a word is written for the index and for what people type alike: small letters, no accents, ligatures undone,
// without the endings of number and gender. Both languages at once, by one rule each way.

/** A word as it stands in a text, from one place to another, and as the index knows it. */
export type Spelled = { from: number; to: number; word: string };

const aWord = /[\p{L}\p{N}\p{M}]+/gu;
/** What is no letter nor figure once a sign is undone: accents, and the brackets of "⑴". */
const signs = /[^\p{L}\p{N}]+/gu;
const ligatures: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ł: "l" };
const ligature = /[œæßøđł]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is ASCII needs no folding
const isPlain = /^[\x00-\x7f]*$/;

const folded = (word: string): string =>
  isPlain.test(word)
    ? word.toLowerCase()
    : word
        .normalize("NFKD")
        .replace(signs, "")
        .toLowerCase()
        .replace(ligature, (letter) => ligatures[letter] ?? letter);

/** Elided before a vowel: « l’organisme », « d’ententes »; and the English possessive. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;
const isApostrophe = (letter: string | undefined): boolean =>
  letter === "'" || letter === "’" || letter === "ʼ";

/** The light endings: -eaux, -aux, -s, -x, -y or -ie, -e. A word with a figure, or of three letters, stays whole. */
export function withoutEnding(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let stem = word;
  if (stem.endsWith("eaux")) stem = stem.slice(0, -1);
  else if (stem.endsWith("aux")) stem = `${stem.slice(0, -2)}l`;
  else if (/(?:ss|x|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^s]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith("y")) stem = `${stem.slice(0, -1)}ie`;
  if (stem.endsWith("xe") || (stem.length > 4 && stem.endsWith("e"))) stem = stem.slice(0, -1);
  return stem;
}

/** The words of a text in their order, each with its place. An elided article and a possessive are no words. */
export function spelledIn(text: string): Spelled[] {
  const found: Spelled[] = [];
  for (const match of text.matchAll(aWord)) {
    const from = match.index;
    const to = from + match[0].length;
    const plain = folded(match[0]);
    const isElided = isApostrophe(text[to]) && elided.test(plain);
    const isPossessive = plain === "s" && isApostrophe(text[from - 1]);
    if (plain !== "" && !isElided && !isPossessive) found.push({ from, to, word: withoutEnding(plain) });
  }
  return found;
}

/** The words of a text as the index holds them. */
export const indexed = (text: string): string =>
  spelledIn(text)
    .map(({ word }) => word)
    .join(" ");

/** Stands between the words of a text and those that only say where it belongs. */
export const beside = " | ";

/** The beginning that somebody typed of a word: its ending may still come. */
export const begun = (typed: string): string => folded(typed);
