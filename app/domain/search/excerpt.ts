// The words of a hit around what was looked for, and which of them are it.
import { begun, spelledIn } from "./spelling";

export type Piece = { text: string; isFound: boolean };
export type Looked = (word: string, plain: string) => boolean;

const around = 90;
const longest = 210;

type Found = { from: number; to: number };

const foundIn = (text: string, looked: Looked): Found[] =>
  spelledIn(text)
    .filter(({ from, to, word }) => looked(word, begun(text.slice(from, to))))
    .map(({ from, to }) => ({ from, to }));

/** A text with what was looked for told apart; words side by side become one piece. */
function pieces(text: string, found: readonly Found[]): Piece[] {
  const made: Piece[] = [];
  let at = 0;
  for (const { from, to } of found) {
    if (from > at) made.push({ text: text.slice(at, from), isFound: false });
    made.push({ text: text.slice(from, to), isFound: true });
    at = to;
  }
  if (at < text.length) made.push({ text: text.slice(at), isFound: false });
  return made;
}

export const markedIn = (text: string, looked: Looked): Piece[] => pieces(text, foundIn(text, looked));

/** Where most of what was looked for stands within one line's length. */
function densest(found: readonly Found[]): number {
  let best = { from: found[0]?.from ?? 0, count: 0 };
  for (const [place, { from }] of found.entries()) {
    const count = found.slice(place).filter((other) => other.to - from <= longest - around).length;
    if (count > best.count) best = { from, count };
  }
  return best.from;
}

const spaceBefore = (text: string, at: number): number => Math.max(0, text.lastIndexOf(" ", at) + 1);
const spaceAfter = (text: string, at: number): number => {
  const next = text.indexOf(" ", at);
  return next === -1 ? text.length : next;
};

/** One or two lines of a text, cut at words; null where nothing of it was looked for. */
export function excerptOf(text: string, looked: Looked): Piece[] | null {
  const found = foundIn(text, looked);
  return found.length === 0 ? null : cut(text, densest(found), found);
}

/** How a text begins. */
export const beginningOf = (text: string): Piece[] => (text === "" ? [] : cut(text, 0, []));

function cut(text: string, at: number, found: readonly Found[]): Piece[] {
  const from = at <= around ? 0 : spaceBefore(text, at - around);
  const isShort = text.length - from <= longest;
  const to = isShort ? text.length : spaceAfter(text, from + longest);
  const inside = found
    .filter((one) => one.from >= from && one.to <= to)
    .map((one) => ({ from: one.from - from, to: one.to - from }));
  const made = pieces(text.slice(from, to), inside);
  return [
    ...(from > 0 ? [{ text: "… ", isFound: false }] : []),
    ...made,
    ...(to < text.length ? [{ text: " …", isFound: false }] : []),
  ];
}
