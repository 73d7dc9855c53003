// B-7: two texts compared in words added and removed.
import { diffArrays } from "diff";
import { segmentsOf } from "./sentences";

export type WordChange = { kind: "same" | "added" | "removed"; text: string };

/** Above so many changed pieces a comparison word by word helps nobody, and its cost grows with their square. */
export const manyChanges = 600;

// A number with its marks and no-break spaces is one word: an amount changes as a whole.
const word = /[\p{L}\p{N}\p{M}]+(?:(?:[’'.,-]|(?<=\d)\u00a0(?=\d{3}))[\p{L}\p{N}\p{M}]+)*|\s+|[\s\S]/gu;
const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** The words of both texts in order: without "added" they read as the first text, without "removed" as the second. */
export function compareWords(before: string, after: string, limit = manyChanges): WordChange[] {
  if (before === after) return before ? [{ kind: "same", text: before }] : [];
  const [old, current] = [wordsOf(before), wordsOf(after)];
  const changes =
    compareIn({ old, current, limit }) ?? bySentence(before, after, limit) ?? endsOnly(old, current);
  return readable(changes);
}

function compareIn(pieces: { old: string[]; current: string[]; limit: number }): WordChange[] | null {
  const changes = diffArrays(pieces.old, pieces.current, { maxEditLength: pieces.limit });
  if (!changes) return null;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

/** Sentences first, then words inside those that were replaced, all of them together for the cost of one. */
function bySentence(before: string, after: string, limit: number): WordChange[] | null {
  const coarse = compareIn({ old: segmentsOf(before), current: segmentsOf(after), limit });
  if (!coarse) return null;
  const replaced = coarse.filter(
    ({ kind }, place) => kind === "removed" && coarse[place + 1]?.kind === "added",
  );
  const share = shareOf(limit, replaced.length);
  return coarse.flatMap((change, place) => {
    const [previous, next] = [coarse[place - 1], coarse[place + 1]];
    if (change.kind === "added" && previous?.kind === "removed") return [];
    if (change.kind !== "removed" || next?.kind !== "added") return [change];
    const [old, current] = [wordsOf(change.text), wordsOf(next.text)];
    return compareIn({ old, current, limit: share }) ?? endsOnly(old, current);
  });
}

/** The limit for each of several comparisons that together cost no more than one: cost is the square. */
export const shareOf = (limit: number, comparisons: number): number =>
  Math.ceil(limit / Math.sqrt(Math.max(1, comparisons)));

/** What both begin and end with, and all between as replaced. */
function endsOnly(before: string[], after: string[]): WordChange[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    { kind: "same", text: before.slice(0, start).join("") },
    { kind: "removed", text: before.slice(start, before.length - end).join("") },
    { kind: "added", text: after.slice(start, after.length - end).join("") },
    { kind: "same", text: before.slice(before.length - end).join("") },
  ];
}

/** Neighbouring replacements that only a space parts become one: "big red" → "small blue", not word by word. */
function readable(changes: WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  const pending = { removed: "", added: "" };
  const flush = () => {
    for (const kind of ["removed", "added"] as const) {
      if (pending[kind]) result.push({ kind, text: pending[kind] });
      pending[kind] = "";
    }
  };
  for (const [place, { kind, text }] of changes.entries()) {
    if (kind !== "same") {
      pending[kind] += text;
      continue;
    }
    const isBridge = pending.removed && pending.added && text.trim() === "" && place < changes.length - 1;
    if (isBridge) {
      pending.removed += text;
      pending.added += text;
      continue;
    }
    flush();
    if (text) result.push({ kind, text });
  }
  flush();
  return result;
}
