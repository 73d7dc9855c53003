// Lines of a page made whole again (B-9): wrapped lines joined, both kinds of bullets nested, spaces of the page gone.
// Only spaces and bullet signs go; hyphens and typographic apostrophes stay as they are.
import type { Block, Inline, RichText } from "../../rich-text";
import { bulletOf } from "./bullets";
import { levelLabel } from "./level-labels";
import { type Item, listsOf } from "./lists";
import { beginsWithCapital, brokeOnPurpose, isBlank, isFinished, type Page } from "./page";
import { hasVisibleText, type SourceLine } from "./source-document";

/** `end` is its last line: whether a passage is open or finished is told by its end, however long it has grown. */
type Passage = { parts: string[]; end: string; item: Omit<Item, "content"> | null; lastLine: string };

/** One space for many; a no-break space wins over those beside it. */
export const tidy = (text: string): string =>
  text
    .replace(/[^\S\n\u00a0\u202f]+/g, " ")
    .replace(/ ?([\u00a0\u202f])[ \u00a0\u202f]*/g, "$1")
    .replace(/ *\n */g, "\n")
    .trim();

function inlineOf(text: string): Inline[] {
  return text
    .split("\n")
    .flatMap((part, index): Inline[] => [
      ...(index > 0 ? [{ type: "hardBreak" } as const] : []),
      ...(part === "" ? [] : [{ type: "text", text: part } as const]),
    ]);
}

const endsOpen =
  /(?:,|\b(?:de|du|des|le|la|les|un|une|et|ou|à|au|aux|en|par|pour|sur|dans|the|a|an|of|and|or|to|in|on|by|for|with))\s*$/i;
const numberedEntry = /^\s*(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.|\d{1,2}(?:\.\d{1,2})+\.?)\s+\S/;

/** Whether a line without a bullet begins a passage of its own. */
function beginsPassage(line: string, open: Passage, afterBlank: boolean, width: number): boolean {
  const label = levelLabel(line);
  if (label && label.length >= line.length && beginsWithCapital(line) && !endsOpen.test(open.end))
    return true;
  const isEntry = label !== null || numberedEntry.test(line);
  if (isEntry && (afterBlank || isFinished(open.end) || brokeOnPurpose(open.lastLine, line, width)))
    return true;
  if (afterBlank && isFinished(open.end)) return true;
  if (!beginsWithCapital(line)) return afterBlank && numberedEntry.test(line);
  if (afterBlank) return !endsOpen.test(open.end);
  return brokeOnPurpose(open.lastLine, line, width) && !endsOpen.test(open.end);
}

/** A hyphen at the end of a line belongs to its word; a dash between words keeps its space. */
function join(open: Passage, text: string, line: string): void {
  const isOneWord = open.end === "" || /[^\s-][-\u00ad\u2010\u2011]$/.test(open.end);
  open.parts.push(isOneWord ? text : ` ${text}`);
  open.end = text;
  open.lastLine = line;
}

/** The cells of one row of a table belong together; in a layout table they are a text of their own. */
const isSameRow = ({ cell }: SourceLine, before: SourceLine | undefined, page: Page): boolean =>
  cell !== null &&
  !page.layoutTables.has(cell.table) &&
  before?.cell?.table === cell.table &&
  before.cell.row === cell.row;

function addCell(open: Passage, text: string, line: string): void {
  open.parts.push(`\n${text}`);
  Object.assign(open, { end: text, lastLine: line });
}

function passagesOf(lines: SourceLine[], page: Page): Passage[] {
  const passages: Passage[] = [];
  let afterBlank = false;
  let before: SourceLine | undefined;
  for (const line of lines) {
    if (isBlank(line)) {
      afterBlank = true;
      continue;
    }
    const bullet = line.item ? null : bulletOf(line.text);
    const text = (bullet?.text ?? line.text).trim();
    const item = line.item ?? (bullet ? { level: bullet.level, ordered: false } : null);
    const open = passages.at(-1);
    const isNew = !open || item || !page.hardWrapped || beginsPassage(text, open, afterBlank, page.width);
    if (open && !item && !open.item && isSameRow(line, before, page)) addCell(open, text, line.text);
    else if (isNew && !(open && open.end === "" && !item))
      passages.push({ parts: [text], end: text, item, lastLine: line.text });
    else if (open) join(open, text, line.text);
    afterBlank = false;
    before = line;
  }
  return passages;
}

/** Lines of one part of a document as rich text. */
export function repaired(lines: SourceLine[], page: Page): RichText {
  const content: Block[] = [];
  let items: Item[] = [];
  const endList = () => {
    content.push(...listsOf(items));
    items = [];
  };
  for (const { parts, item } of passagesOf(lines, page)) {
    const whole = tidy(parts.join(""));
    if (!hasVisibleText(whole)) continue;
    if (item) items.push({ ...item, content: inlineOf(whole) });
    if (item) continue;
    endList();
    content.push({ type: "paragraph", content: inlineOf(whole) });
  }
  endList();
  return { type: "doc", content };
}
