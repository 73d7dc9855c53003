// Lines of a page made whole again (B-9): wrapped lines joined, both kinds of bullets nested, spaces of the page gone.
// Only spaces and bullet signs go; hyphens and typographic apostrophes stay as they are.
import type { Block, Inline, RichText } from "../../rich-text";
import { bulletOf } from "./bullets";
import { levelLabel } from "./level-labels";
import { type Item, listsOf } from "./lists";
import { beginsWithCapital, brokeOnPurpose, isBlank, isFinished, type Page } from "./page";
import { hasVisibleText, type SourceLine } from "./source-document";

type Passage = { text: string; item: Omit<Item, "content"> | null; lastLine: string };

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
const numberedEntry = /^\s*(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\.)\s+\S/;

/** Whether a line without a bullet begins a passage of its own. */
function beginsPassage(line: string, open: Passage, afterBlank: boolean, width: number): boolean {
  const isEntry = levelLabel(line)?.length !== undefined || numberedEntry.test(line);
  if (isEntry && (afterBlank || isFinished(open.text) || brokeOnPurpose(open.lastLine, line, width)))
    return true;
  if (afterBlank && isFinished(open.text)) return true;
  if (!beginsWithCapital(line)) return afterBlank && numberedEntry.test(line);
  if (afterBlank) return !endsOpen.test(open.text);
  return brokeOnPurpose(open.lastLine, line, width) && !endsOpen.test(open.text);
}

/** A hyphen at the end of a line belongs to its word; a dash between words keeps its space. */
const joined = (text: string, line: string): string =>
  text === "" || /[^\s-][-\u00ad\u2010\u2011]$/.test(text) ? text + line.trim() : `${text} ${line.trim()}`;

function passagesOf(lines: SourceLine[], page: Page): Passage[] {
  const passages: Passage[] = [];
  let afterBlank = false;
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
    if (isNew && !(open && open.text === "" && !item)) passages.push({ text, item, lastLine: line.text });
    else if (open) Object.assign(open, { text: joined(open.text, text), lastLine: line.text });
    afterBlank = false;
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
  for (const { text, item } of passagesOf(lines, page)) {
    const whole = tidy(text);
    if (!hasVisibleText(whole)) continue;
    if (item) items.push({ ...item, content: inlineOf(whole) });
    if (item) continue;
    endList();
    content.push({ type: "paragraph", content: inlineOf(whole) });
  }
  endList();
  return { type: "doc", content };
}
