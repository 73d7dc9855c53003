// Reads the lines of a text field into blocks: paragraphs, bullets, numbers, two spaces per level.
import type { Block, List, ListItem, RichText } from "../rich-text";
import { readInline } from "./inline";
import { structuredText } from "./normal";
import { cleaned, paragraphOf } from "./pieces";

/** Deeper bullets stay on this level: no terms of reference need more, and a text must not exhaust the stack. */
const deepest = 20;
const marker = /^([ \t]*)(?:([-*•])|\d{1,3}\.)(?:[ \t]+(.*))?$/;

type Line = { width: number; text: string; list: List["type"] | null };

const isBlank = (mark: string | undefined): boolean => mark === " " || mark === "\t";

/** Leading spaces as a number; a tab counts for two. */
function widthOf(text: string): number {
  let width = 0;
  for (let place = 0; isBlank(text[place]); place += 1) width += text[place] === "\t" ? 2 : 1;
  return width;
}

/** Without spaces at its ends; no-break spaces are text. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function lineOf(text: string): Line {
  const found = marker.exec(text);
  if (!found) return { width: widthOf(text), text, list: null };
  return { width: widthOf(text), text: found[3] ?? "", list: found[2] ? "bulletList" : "orderedList" };
}

/** Lines as one: a break where a line ends in two spaces or a backslash, else a space. */
function joined(lines: string[]): string {
  return lines
    .map((line, place) => {
      const text = trimmed(line);
      if (place === lines.length - 1) return text;
      if (endsInBackslash(text)) return `${text.slice(0, -1)}\n`;
      return `${text}${line.endsWith("  ") ? "\n" : " "}`;
    })
    .join("");
}

function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text[text.length - 1 - count] === "\\") count += 1;
  return count % 2 === 1;
}

class Reader {
  readonly blocks: Block[] = [];
  #items: { width: number; item: ListItem }[] = [];
  #paragraph: { into: Block[]; lines: string[] } | null = null;

  read(text: string): void {
    const line = lineOf(text);
    if (trimmed(text) === "") this.close();
    else if (line.list) this.#openItem(line, line.list);
    else if (this.#paragraph) this.#paragraph.lines.push(text);
    else this.#paragraph = { into: this.#containerAt(line.width), lines: [text] };
  }

  /** Ends the paragraph that is being read. */
  close(): void {
    if (this.#paragraph) this.#paragraph.into.push(paragraphOf(readInline(joined(this.#paragraph.lines))));
    this.#paragraph = null;
  }

  /** Where something indented this far belongs: the innermost item that starts two spaces before it. */
  #containerAt(width: number): Block[] {
    while ((this.#items.at(-1)?.width ?? Number.NEGATIVE_INFINITY) > width - 2) this.#items.pop();
    return this.#items.at(-1)?.item.content ?? this.blocks;
  }

  #openItem(line: Line, type: List["type"]): void {
    this.close();
    this.#items.length = Math.min(this.#items.length, deepest);
    const container = this.#containerAt(line.width);
    const item: ListItem = { type: "listItem", content: [] };
    const last = container.at(-1);
    if (last?.type === type) last.content.push(item);
    else container.push({ type, content: [item] });
    this.#items.push({ width: line.width, item });
    this.#paragraph = { into: item.content, lines: [line.text] };
  }
}

/** Rich text from what was typed in a text field; always accepted by the `richText` schema. */
export function fromPlain(text: string): RichText {
  const reader = new Reader();
  for (const line of cleaned(text).split(/\r\n|\r|\n/)) reader.read(line);
  reader.close();
  return structuredText(reader.blocks);
}
