// What somebody typed, as the index is asked for it. Anything is safe: only letters and figures come through.
import { begun, spelledIn } from "./spelling";
import { isEmpty, type Widen } from "./synonyms";

const longest = 200;
const most = 16;

/** One thing that was asked for: its own words, and the other ways of saying it. */
export type Part = {
  words: string[];
  ways: string[][] /** A beginning of a word, where one was typed last. */;
  begun: string | null;
};

export type Query = {
  /** As it stands in the field and in the title. */
  typed: string;
  /** More was typed than is looked for. */
  isCut: boolean;
  parts: Part[];
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no field shows
const unseen = /[\u0000-\u001f\u007f\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** What was typed as a text: one line, well formed. */
const asLine = (typed: string): string => typed.replace(unseen, " ").replace(/\s+/g, " ").trim();

/** A beginning is looked for up to this length, as far as the index is prepared for it: a longer word is whole first. */
const longestBeginning = 8;

function beginningOf(
  line: string,
  last: { from: number; to: number } | undefined,
  upTo: number,
): string | null {
  if (!last || last.to !== line.length) return null;
  const start = begun(line.slice(last.from, last.to));
  return start.length >= 2 && start.length <= upTo ? start : null;
}

export function queryOf(raw: string, widen: Widen, upTo = longestBeginning): Query {
  const whole = asLine(raw.slice(0, 20_000));
  const typed = asLine(whole.slice(0, longest));
  const spelled = spelledIn(typed);
  const full = spelled.filter(({ word }) => !isEmpty(word));
  const kept = (full.length > 0 ? full : spelled).slice(0, most);
  const words = kept.map(({ word }) => word);
  const said = new Set<string>();
  const parts: Part[] = [];
  for (let place = 0; place < words.length; ) {
    const known = widen(words, place);
    const takes = known?.takes ?? 1;
    const isLast = place + takes === words.length;
    const start = isLast && takes === 1 ? beginningOf(typed, kept.at(-1), upTo) : null;
    const own = words.slice(place, place + takes);
    if (!said.has(own.join(" ")) || start) parts.push({ words: own, ways: known?.ways ?? [], begun: start });
    said.add(own.join(" "));
    place += takes;
  }
  return {
    typed,
    isCut: raw.length > 20_000 || whole.length > longest || (full.length || spelled.length) > most,
    parts,
  };
}

/** A beginning that is longer than the index is prepared for. */
export const isLongBegun = ({ parts }: Query): boolean =>
  (parts.at(-1)?.begun?.length ?? 0) > longestBeginning;

/** Only letters and figures ever stand between the quotes. */
const quoted = (word: string): string => `"${word}"`;
const together = (words: readonly string[]): string => `(${words.map(quoted).join(" AND ")})`;

function partSays({ words, ways, begun: start }: Part): string {
  const said = [
    together(words),
    ...ways.map(together),
    ...(start ? [`${quoted(start.slice(0, longestBeginning))} *`] : []),
  ];
  return `(${[...new Set(said)].join(" OR ")})`;
}

/** The expression for all the parts, or for some of them, in the title alone or anywhere. */
export function expressionOf({ parts }: Query, how: "all" | "some", where: "title" | "anywhere"): string {
  const columns = where === "title" ? "title" : "{title words}";
  return `${columns} : (${parts.map(partSays).join(how === "all" ? " AND " : " OR ")})`;
}

/** The other words that an expression of one part looks for: to be marked in what is found. */
export function looksFor({ parts }: Query): (word: string, plain: string) => boolean {
  const words = new Set(parts.flatMap((part) => [...part.words, ...part.ways.flat()]));
  const starts = parts.flatMap((part) => (part.begun ? [part.begun] : []));
  return (word, plain) => words.has(word) || starts.some((start) => plain.startsWith(start));
}
