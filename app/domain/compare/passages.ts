// B-7: two versions of a section, paragraph by paragraph and bullet by bullet.
import { diffArrays } from "diff";
import { type Inline, type Passage, plainOf } from "../rich-text";
import { compareWords, manyChanges, shareOf, type WordChange } from "./words";

export type PassageRow =
  | { kind: "same"; before: Passage; after: Passage }
  | { kind: "changed"; before: Passage; after: Passage; words: WordChange[] }
  | { kind: "added"; after: Passage }
  | { kind: "removed"; before: Passage };

/** From this likeness on (0 to 1) two passages are one that was changed. */
const alike = 0.45;
/** Above so many pairs the passages between two unchanged ones are not matched, but replaced. */
const manyPairs = 40_000;

const linkOf = (part: Inline | undefined): string | null => {
  if (part?.type !== "text") return null;
  for (const mark of part.marks ?? []) if (mark.type === "link") return mark.attrs.href;
  return null;
};

/** The words with each link's address after it: an address that changed is no less a change. */
function spelled(content: Inline[]): string {
  return content
    .map((part, place) => {
      const link = linkOf(part);
      const closes = link !== null && link !== linkOf(content[place + 1]);
      return `${plainOf([part])}${closes ? ` <${link}>` : ""}`;
    })
    .join("");
}

const keyOf = (passage: Passage): string => `${passage.kind} ${passage.depth} ${spelled(passage.content)}`;

/** Two passages that are one; its words are compared once it is known how many others changed. */
type Pair = { kind: "pair"; before: Passage; after: Passage };
type Draft = Exclude<PassageRow, { kind: "changed" }> | Pair;

function wordsOf({ before, after }: Pair, limit: number): WordChange[] {
  const linksOf = (passage: Passage) => passage.content.map(linkOf).filter(Boolean).join(" ");
  const text = linksOf(before) === linksOf(after) ? plainOf : spelled;
  return compareWords(text(before.content), text(after.content), limit);
}

/** One row per passage of both versions, in reading order; a change of level alone is "changed" without a changed word. */
export function comparePassages(before: Passage[], after: Passage[]): PassageRow[] {
  const drafts = aligned(before, after);
  const limit = shareOf(manyChanges, drafts.filter(({ kind }) => kind === "pair").length);
  return drafts.map((draft) =>
    draft.kind === "pair"
      ? { kind: "changed", before: draft.before, after: draft.after, words: wordsOf(draft, limit) }
      : draft,
  );
}

function aligned(before: Passage[], after: Passage[]): Draft[] {
  const changes = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: manyChanges });
  if (!changes) return replaced(before, after);
  const rows: Draft[][] = [];
  let [inBefore, inAfter] = [0, 0];
  let gap: { before: Passage[]; after: Passage[] } = { before: [], after: [] };
  for (const { added, removed, count } of changes) {
    const [old, current] = [before.slice(inBefore, inBefore + count), after.slice(inAfter, inAfter + count)];
    if (removed) gap.before = old;
    else if (added) gap.after = current;
    else {
      rows.push(matched(gap.before, gap.after), unchanged(old, current));
      gap = { before: [], after: [] };
    }
    if (!added) inBefore += count;
    if (!removed) inAfter += count;
  }
  return [...rows, matched(gap.before, gap.after)].flat();
}

const unchanged = (before: Passage[], after: Passage[]): Draft[] =>
  before.flatMap((passage, place): Draft[] => {
    const other = after[place];
    return other ? [{ kind: "same", before: passage, after: other }] : [];
  });

const replaced = (before: Passage[], after: Passage[]): Draft[] => [
  ...before.map((passage): Draft => ({ kind: "removed", before: passage })),
  ...after.map((passage): Draft => ({ kind: "added", after: passage })),
];

type Bag = { size: number; counts: Map<string, number> };

function bagOf(passage: Passage): Bag {
  const words =
    plainOf(passage.content)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { size: words.length, counts };
}

/** The share of words in common, 0 to 1. */
function likeness(one: Bag, other: Bag): number {
  const all = one.size + other.size;
  const highest = (2 * Math.min(one.size, other.size)) / Math.max(1, all);
  if (highest < alike) return 0;
  let common = 0;
  for (const [word, times] of one.counts) common += Math.min(times, other.counts.get(word) ?? 0);
  return (2 * common) / all;
}

/** Pairs passages in order so that the sum of their likeness is greatest. */
function matched(before: Passage[], after: Passage[]): Draft[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > manyPairs) {
    return replaced(before, after);
  }
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const pairs = new Uint8Array(best.length);
  const columns = [...after.map(bagOf).entries()].reverse();
  for (const [row, rowBag] of [...before.map(bagOf).entries()].reverse()) {
    for (const [column, columnBag] of columns) {
      const here = row * width + column;
      const skipped = Math.max(best[here + width] ?? 0, best[here + 1] ?? 0);
      const score = likeness(rowBag, columnBag);
      const together = score >= alike ? score + (best[here + width + 1] ?? 0) : 0;
      pairs[here] = together > skipped ? 1 : 0;
      best[here] = Math.max(skipped, together);
    }
  }
  return readOff({ before, after, best, pairs });
}

type Alignment = { before: Passage[]; after: Passage[]; best: Float64Array; pairs: Uint8Array };

function readOff({ before, after, best, pairs }: Alignment): Draft[] {
  const width = after.length + 1;
  const rows: Draft[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const here = row * width + column;
    const [one, other] = [before[row], after[column]];
    if (one && other && pairs[here] === 1) {
      rows.push({ kind: "pair", before: one, after: other });
      row += 1;
      column += 1;
    } else if (one && (!other || (best[here + width] ?? 0) >= (best[here + 1] ?? 0))) {
      rows.push({ kind: "removed", before: one });
      row += 1;
    } else if (other) {
      rows.push({ kind: "added", after: other });
      column += 1;
    }
  }
  return rows;
}
