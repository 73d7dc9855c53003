// Rich text is Tiptap JSON. The allow list that checks it stands in rich-text-schema.ts (T-f).

type Mark = { type: "bold" | "italic" } | { type: "link"; attrs: { href: string } };
export type Inline = { type: "text"; text: string; marks?: Mark[] } | { type: "hardBreak" };
export type Paragraph = { type: "paragraph"; content?: Inline[] };
export type ListItem = { type: "listItem"; content: (Paragraph | List)[] };
export type List = { type: "bulletList" | "orderedList"; content: ListItem[] };
export type Block = Paragraph | List;
export type RichText = { type: "doc"; content: Block[] };

/** T-f: how deep lists nest, at write and at render. */
export const deepestList = 8;
/** T-f: where a link may lead; no space or control sign, which readers of addresses take out. */
export const safeAddress = /^(https?:\/\/|mailto:)[^\s\p{Cc}\p{Cf}]+$/iu;

export const emptyText: RichText = { type: "doc", content: [] };

/** One paragraph or bullet of a formal text: what a clause rests on and what two languages are aligned by. */
export type Passage = { kind: "paragraph" | "item"; depth: number; content: Inline[] };

export const plainOf = (content: Inline[]): string =>
  content.map((part) => (part.type === "text" ? part.text : "\n")).join("");

/** The passages of a text in reading order; `depth` is 0 for a paragraph and from 1 for bullets. */
export function passagesOf(document: RichText): Passage[] {
  const walk = (block: Block, depth: number): Passage[] =>
    block.type === "paragraph"
      ? [{ kind: depth === 0 ? "paragraph" : "item", depth, content: block.content ?? [] }]
      : block.content.flatMap((item) => item.content.flatMap((inner) => walk(inner, depth + 1)));
  return document.content.flatMap((block) => walk(block, 0));
}

/** The document whose passages these are: bullets become lists nested by their depth. */
export function documentOf(passages: readonly Passage[]): RichText {
  const content: Block[] = [];
  /** The open lists, outermost first. */
  const open: List[] = [];
  for (const { depth, content: inline } of passages) {
    const paragraph: Paragraph =
      inline.length > 0 ? { type: "paragraph", content: inline } : { type: "paragraph" };
    open.length = Math.min(open.length, depth);
    if (depth === 0) {
      content.push(paragraph);
      continue;
    }
    while (open.length < depth) {
      const list: List = { type: "bulletList", content: [] };
      const parent = open.at(-1);
      if (!parent) content.push(list);
      else if (parent.content.length === 0)
        parent.content.push({ type: "listItem", content: [{ type: "paragraph" }, list] });
      else parent.content.at(-1)?.content.push(list);
      open.push(list);
    }
    open.at(-1)?.content.push({ type: "listItem", content: [paragraph] });
  }
  return { type: "doc", content };
}
