// A .pdf as lines of a document: blank lines and headings by what the page shows, words whole again.
import { bulletOf } from "./bullets";
import { linesOfPages, type PageLine } from "./pdf-lines";
import { readPdfPages } from "./pdf-pages";
import { UnreadableDocument } from "./recognised";
import { plainLine, type SourceDocument, type SourceLine } from "./source-document";

function mostCommon(values: readonly number[]): number {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The size most of the text is written in, by its characters. */
const bodySize = (lines: readonly PageLine[]): number =>
  mostCommon(
    lines.flatMap(({ size, text }) =>
      Array.from({ length: Math.ceil(text.length / 20) }, () => rounded(size)),
    ),
  );

const longestHeading = 100;

/** A few scanned pages give a stray sign; a text whose signs cannot be told gives boxes. */
function refuseUnreadable(lines: readonly PageLine[]): void {
  const text = lines.map((line) => line.text).join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown = text.match(/[\ufffd\p{Cc}]/gu)?.length ?? 0;
  if (letters < 20 || unknown > letters / 4) throw new UnreadableDocument("no-text");
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];

/** A word broken by the end of a line is whole again where the text knows it without its hyphen. */
function withWholeWords(lines: SourceLine[]): SourceLine[] {
  const known = new Set(lines.flatMap(({ text }) => wordsOf(text.toLowerCase())));
  const whole = lines.map((line) => ({ ...line }));
  whole.forEach((line, at) => {
    const next = whole[at + 1];
    const [, begun = "", hyphen = ""] = /([\p{L}\p{M}]+)([-\u00ad\u2010])\s*$/u.exec(line.text) ?? [];
    const [, rest = ""] = /^\s*(\p{Ll}[\p{Ll}\p{M}]*)/u.exec(next?.text ?? "") ?? [];
    if (!next || !begun || !rest) return;
    const isSoft = hyphen === "\u00ad";
    const joined = `${begun}${rest}`.toLowerCase();
    if (!isSoft && (!known.has(joined) || known.has(`${begun}-${rest}`.toLowerCase()))) return;
    const after = next.text.trimStart().slice(rest.length);
    const [tail = ""] = /^[^\s]*/.exec(after) ?? [];
    line.text = line.text.trimEnd().slice(0, -1) + rest + tail;
    next.text = after.slice(tail.length).trimStart();
  });
  return whole;
}

function toLines(pages: readonly PageLine[][]): SourceLine[] {
  const all = pages.flat();
  const body = bodySize(all);
  const leading = mostCommon(all.filter(({ gap }) => gap > 0).map(({ gap }) => rounded(gap)));
  const isHeading = ({ text, size }: PageLine) =>
    size >= 1.15 * body && text.length <= longestHeading && /\p{L}/u.test(text) && bulletOf(text) === null;
  return all.flatMap((line, at): SourceLine[] => {
    const before = all[at - 1];
    const isApart = leading > 0 && line.gap > leading * 1.3 && line.gap > leading + 0.25;
    const heading = isHeading(line) ? 1 : null;
    const blank = isApart || heading !== null || (before && isHeading(before)) ? [plainLine("")] : [];
    return [...blank, { ...plainLine(line.text), heading }];
  });
}

/** Throws UnreadableDocument: encrypted, damaged, too-long, unpacks-too-large, or no-text where it is a picture of one. */
export async function readPdfDocument(bytes: Uint8Array): Promise<SourceDocument> {
  const pages = linesOfPages(await readPdfPages(bytes));
  refuseUnreadable(pages.flat());
  return { lines: withWholeWords(toLines(pages)), hardWrapped: true, encoding: null };
}
