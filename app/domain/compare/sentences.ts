// Sentences of either language, by own rules: Intl.Segmenter differs from one engine to the next.
import { diffArrays } from "diff";

/** After these a point ends nothing. */
const abbreviations = new Set(
  (
    "M MM Mme Mmes Mlle Me Mgr Dr Dre Drs Pr Pre Prof Mr Mrs Ms Hon St Ste Jr Sr ex cf vs viz e.g i.e c.-à-d env approx " +
    "Inc Ltd Ltée Cie dept dép tél tel éd"
  ).split(" "),
);
/** Nor after these, where a number follows: "The answer is no. We…" is two sentences, "no. 7" is not. */
const beforeNumbers = new Set(
  (
    "no nos art al par p pp ch vol fig sec s ss n éd chap ann " +
    "jan janv feb févr mar apr avr jun jul juill aug sep sept oct nov dec déc"
  ).split(" "),
);
const longestAbbreviation = 12;
const initials = /^(?:\p{Lu}\.-?)*\p{Lu}$/u;
const boundary = /(?<![.!?…])([.!?…]+)(?:["”’)\]]|[\u00a0 ]?»)*\s+|\n+/gu;
const opening = /^[\p{Lu}\p{N}«“"'([•–*-]/u;

/** The last word before a point, without what opens it; a word too long to be an abbreviation is cut. */
function wordBefore(text: string, end: number): string {
  const tail = text.slice(Math.max(0, end - longestAbbreviation), end);
  const start = Math.max(
    ...[" ", "\u00a0", "\n", "\t", "(", "«", "“", '"', "["].map((mark) => tail.lastIndexOf(mark)),
  );
  return tail.slice(start + 1);
}

function isAbbreviated(before: string, next: string): boolean {
  if (abbreviations.has(before) || initials.test(before)) return true;
  return /^\d/.test(next) && beforeNumbers.has(before.toLowerCase());
}

/** The sentences of a text with the space that follows each: joined again they are the text. */
export function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  let start = 0;
  for (const found of text.matchAll(boundary)) {
    const end = found.index + found[0].length;
    const next = text.slice(end, end + 2);
    const isLine = found[0].includes("\n");
    if (!isLine && !opening.test(next)) continue;
    if (!isLine && found[1] === "." && isAbbreviated(wordBefore(text, found.index), next)) continue;
    const isListNumber = found.index - start <= 3 && /^\s*\d+$/.test(text.slice(start, found.index));
    if (isListNumber && !isLine) continue;
    segments.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) segments.push(text.slice(start));
  return segments;
}

/** The sentences of a text, trimmed; empty ones left out. */
export const sentencesOf = (text: string): string[] =>
  segmentsOf(text)
    .map((segment) => segment.trim())
    .filter(Boolean);

/** Above so many changed sentences their order is no longer compared, only their presence. */
const manyChanges = 600;
const withoutSpacing = (sentence: string): string => sentence.replace(/\s+/g, " ");

/** L-1: the sentences that one text has and the other lacks, in order; differences of spacing do not count. */
export function changedSentences(before: string, after: string): { removed: string[]; added: string[] } {
  const [old, current] = [sentencesOf(before), sentencesOf(after)];
  const [oldKeys, currentKeys] = [old.map(withoutSpacing), current.map(withoutSpacing)];
  const changes = diffArrays(oldKeys, currentKeys, { maxEditLength: manyChanges });
  if (!changes) return { removed: missingFrom(currentKeys, old), added: missingFrom(oldKeys, current) };
  const [removedParts, addedParts]: [string[][], string[][]] = [[], []];
  let [inOld, inCurrent] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (removed) removedParts.push(old.slice(inOld, inOld + count));
    if (added) addedParts.push(current.slice(inCurrent, inCurrent + count));
    if (!added) inOld += count;
    if (!removed) inCurrent += count;
  }
  return { removed: removedParts.flat(), added: addedParts.flat() };
}

function missingFrom(keys: string[], wanted: string[]): string[] {
  const known = new Set(keys);
  return wanted.filter((sentence) => !known.has(withoutSpacing(sentence)));
}
