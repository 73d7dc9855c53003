// A .docx as lines: mammoth knows headings, lists and tables; its HTML is well formed and walked here token by token.
import mammoth from "mammoth";
import { deepestList } from "../../rich-text";
import { UnreadableDocument } from "./recognised";
import { hasVisibleText, type SourceDocument, type SourceLine } from "./source-document";

const titleStyles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];
const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);

type OpenTable = { table: number; row: number; column: number };

class LineWalker {
  readonly lines: SourceLine[] = [];
  private text = "";
  private lead = "";
  private leadIsOver = false;
  private bold = 0;
  private heading: number | null = null;
  private lists: { ordered: boolean; isNote: boolean }[] = [];
  private tables: OpenTable[] = [];
  private tablesMet = 0;

  say(text: string) {
    this.text += text;
    if (this.bold === 0 && hasVisibleText(text)) this.leadIsOver = true;
    if (!this.leadIsOver) this.lead += text;
  }

  open(tag: string, attributes: string) {
    if (tag === "br") return this.say("\n");
    if (tag === "strong") this.bold += 1;
    if (tag === "strong" || !blocks.has(tag)) return;
    this.endLine();
    if (/^h[1-6]$/.test(tag)) this.heading = Number(tag[1]);
    if (tag === "ul" || tag === "ol") this.lists.push({ ordered: tag === "ol", isNote: false });
    const list = this.lists.at(-1);
    if (tag === "li" && list && /id="[^"]*(?:foot|end)note-/.test(attributes)) list.isNote = true;
    if (tag === "table") this.tables.push({ table: this.tablesMet++, row: -1, column: -1 });
    const table = this.tables.at(-1);
    if (tag === "tr" && table) Object.assign(table, { row: table.row + 1, column: -1 });
    if ((tag === "td" || tag === "th") && table) table.column += 1;
  }

  close(tag: string) {
    if (tag === "strong") this.bold -= 1;
    if (tag === "strong" || !blocks.has(tag)) return;
    this.endLine();
    if (tag === "ul" || tag === "ol") this.lists.pop();
    if (tag === "table") this.tables.pop();
    if (/^h[1-6]$/.test(tag)) this.heading = null;
  }

  endLine() {
    if (hasVisibleText(this.text)) this.lines.push(this.line());
    this.text = "";
    this.lead = "";
    this.leadIsOver = false;
  }

  private line(): SourceLine {
    const list = this.lists.at(-1);
    const table = this.tables[0];
    return {
      text: this.text,
      item: list ? { level: Math.min(deepestList, this.lists.length), ordered: list.ordered } : null,
      heading: this.heading,
      lead: hasVisibleText(this.lead) ? this.lead : null,
      cell: table ? { ...table } : null,
      isNote: list?.isNote ?? false,
    };
  }
}

const blocks = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "table",
  "tr",
  "td",
  "th",
]);

function linesOf(html: string): SourceLine[] {
  const walker = new LineWalker();
  for (const [, closing, tag, attributes, text] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) walker.say(decoded(text).normalize("NFC"));
    else if (tag && closing) walker.close(tag);
    else if (tag) walker.open(tag, attributes ?? "");
  }
  walker.endLine();
  return walker.lines;
}

/** Throws UnreadableDocument("damaged") where the parts inside the archive make no document. */
export async function readWordDocument(bytes: Uint8Array): Promise<SourceDocument> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const withoutImages = mammoth.images.imgElement(async () => ({ src: "" }));
  const read = mammoth.convertToHtml({ buffer }, { convertImage: withoutImages, styleMap: titleStyles });
  const { value } = await read.catch(() => {
    throw new UnreadableDocument("damaged");
  });
  return { lines: linesOf(value), hardWrapped: false, encoding: null };
}
