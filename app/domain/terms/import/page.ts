// The lines of a document as they lie: what a blank line, a width or a table tells before any word is understood.
import { bulletOf } from "./bullets";
import { hasVisibleText, type SourceDocument, type SourceLine } from "./source-document";

export type Page = {
  lines: SourceLine[];
  hardWrapped: boolean;
  width: number;
  layoutTables: ReadonlySet<number>;
};

/** Narrower than this, a line's length says nothing about why it ended. */
const narrow = 50;

export const widthOf = (document: SourceDocument): number =>
  document.lines.reduce((widest, line) => Math.max(widest, line.text.trimEnd().length), 0);

export const isBlank = (line: SourceLine | undefined): boolean => !line || !hasVisibleText(line.text);

/** Whether a text has come to its end: a sentence, a list entry, or what announces a list. */
export const isFinished = (text: string): boolean => /[.!?…;:»”"]\s*$/.test(text);

export const beginsWithCapital = (text: string): boolean => /^\s*[«“"(]?\s*\p{Lu}/u.test(text);

/** Whether the next line's first word would still have fitted: then the break was meant. */
export function brokeOnPurpose(line: string, next: string, width: number): boolean {
  const firstWord = next.trim().split(/\s/, 1)[0] ?? "";
  return width >= narrow && line.trim().length + 1 + firstWord.length <= width * 0.8;
}

export type Before = { blank: boolean; text: string | null; line: number };

/** The last visible line before one, and whether a blank line stands between. */
export function before(page: Page, index: number): Before {
  let previous = index - 1;
  while (previous >= 0 && isBlank(page.lines[previous])) previous -= 1;
  const text = page.lines[previous]?.text ?? null;
  return { blank: previous < index - 1 || previous < 0, text, line: previous };
}

/** Whether a line can begin something new by its place alone. */
export function standsFree(page: Page, index: number): boolean {
  if (!page.hardWrapped) return true;
  const { blank, text } = before(page, index);
  if (blank || text === null || isFinished(text)) return true;
  return page.width < narrow || brokeOnPurpose(text, page.lines[index]?.text ?? "", page.width);
}

/** Whether what follows a line is set apart from it: a blank line, a bullet, or the end. */
export function endsApart(page: Page, index: number): boolean {
  const next = page.lines[index + 1];
  return !page.hardWrapped || !next || isBlank(next) || bulletOf(next.text) !== null;
}

export const inLayoutTable = (page: Page, line: SourceLine): boolean =>
  line.cell !== null && page.layoutTables.has(line.cell.table);

/** Lines of the same cell as the one at `index`, from there on. */
export function restOfCell(page: Page, index: number): SourceLine[] {
  const { cell } = page.lines[index] ?? {};
  const after = page.lines.slice(index, index + 50);
  const end = after.findIndex(
    (line) =>
      line.cell?.table !== cell?.table || line.cell?.row !== cell?.row || line.cell?.column !== cell?.column,
  );
  return end === -1 ? after : after.slice(0, end);
}
