// The pieces of a page put back into lines as they read: columns one after the other, blank lines where a gap says so,
// without the running heads, the running feet and the numbers of the pages.
import type { PdfPage, Piece } from "./pdf-pages";

/** A line of a page: `gap` is how far below the line before it stands, in its own sizes; 0 for the first. */
export type PageLine = { text: string; size: number; y: number; gap: number; height: number };

type Row = { y: number; size: number; pieces: Piece[] };

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) < 0.45 * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((one, other) => one.x - other.x);
  return rows;
}

/** A wide gap within a line is that of a table: two spaces, which set a label apart from what it labels. */
function textOfRow({ pieces, size }: Row): string {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = piece.x - end;
    if (text !== "" && gap > 1.2 * size) text = `${text.trimEnd()}  `;
    else if (text !== "" && gap > 0.12 * size && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += " ";
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.trimEnd();
}

/** A table of two columns has its gap elsewhere, or fewer rows. */
const least = { lines: 6, share: 0.5 };

const crosses =
  (at: number) =>
  ({ x, width }: Piece): boolean =>
    x < at - 2 && x + width > at + 2;

/** Where a page is set in two columns: the place in its middle that the fewest rows cross; null where it is not. */
function gutterOf(rows: readonly Row[]): number | null {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  let best = { at: 0, crossing: rows.length };
  for (let share = 0.4; share <= 0.6; share += 0.01) {
    const at = left + share * (right - left);
    const crossing = rows.filter((row) => row.pieces.some(crosses(at))).length;
    if (crossing < best.crossing) best = { at, crossing };
  }
  const both = rows.filter(
    (row) => row.pieces.some(({ x }) => x < best.at) && row.pieces.some(({ x }) => x >= best.at - 2),
  );
  const isSet = both.length >= least.lines && both.length >= least.share * (rows.length - best.crossing);
  return isSet && best.crossing <= rows.length / 4 ? best.at : null;
}

/** Rows as they are read: a row across both columns ends what stands above it. */
function inOrder(rows: readonly Row[]): Row[] {
  const at = rows.length < 2 * least.lines ? null : gutterOf(rows);
  if (at === null) return [...rows];
  const read: Row[] = [];
  let columns: [Row[], Row[]] = [[], []];
  const flush = () => {
    read.push(...columns[0], ...columns[1]);
    columns = [[], []];
  };
  for (const row of rows) {
    if (row.pieces.some(crosses(at))) {
      flush();
      read.push(row);
      continue;
    }
    const sides = [row.pieces.filter(({ x }) => x < at), row.pieces.filter(({ x }) => x >= at)] as const;
    for (const side of [0, 1] as const)
      if (sides[side].length > 0) columns[side].push({ ...row, pieces: sides[side] });
  }
  flush();
  return read;
}

const pageNumber =
  /^[-–—|\s]*(?:(?:p\s*a\s*g\s*e|p\.)\s*)?\d{1,3}(?:\s*(?:of|de|sur|\/|\|)\s*\d{1,3})?(?:\s*\|\s*p\s*a\s*g\s*e)?[-–—|\s]*$/i;
const margin = 0.085;

const isInMargin = ({ y, height }: PageLine): boolean => y < height * margin || y > height * (1 - margin);
const shape = (text: string): string => text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();

/** What stands at the same edge of most pages belongs to the paper, not to the text. */
function withoutMargins(pages: readonly PageLine[][]): PageLine[][] {
  const met = new Map<string, number>();
  for (const lines of pages)
    for (const text of new Set(lines.filter(isInMargin).map((line) => shape(line.text))))
      met.set(text, (met.get(text) ?? 0) + 1);
  const isRunning = (line: PageLine) => {
    const times = met.get(shape(line.text)) ?? 0;
    return times >= 2 && times >= pages.length / 2;
  };
  return pages.map((lines) =>
    lines.filter((line) => !(isInMargin(line) && (pageNumber.test(line.text) || isRunning(line)))),
  );
}

function linesOfPage({ height, pieces }: PdfPage): PageLine[] {
  let before: Row | undefined;
  return inOrder(rowsOf(pieces)).map((row) => {
    const down = before ? before.y - row.y : 0;
    const gap = before && down > 0 ? down / Math.max(row.size, 1) : 0;
    before = row;
    return { text: textOfRow(row), size: row.size, y: row.y, gap, height };
  });
}

export const linesOfPages = (pages: readonly PdfPage[]): PageLine[][] =>
  withoutMargins(pages.map(linesOfPage));
