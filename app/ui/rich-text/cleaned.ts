import {
  type Block,
  deepestList,
  type Inline,
  type List,
  type ListItem,
  type Paragraph,
  type RichText,
  safeAddress,
} from "../../domain/rich-text";

// What is stored was checked at the door (rich-text-schema.ts). This second look costs little and keeps the
// promise where it counts, at the glass: whatever is not named here is not drawn.

type Unknown = Record<string, unknown>;
type Mark = NonNullable<Extract<Inline, { type: "text" }>["marks"]>[number];

const isRecord = (value: unknown): value is Unknown => typeof value === "object" && value !== null;
const contentOf = (node: Unknown): Unknown[] =>
  Array.isArray(node.content) ? node.content.filter(isRecord) : [];

/** The document with everything outside the allow list left out; its words stay where only a mark was refused. */
export function cleaned(document: unknown): RichText {
  const content = isRecord(document) && document.type === "doc" ? contentOf(document) : [];
  return { type: "doc", content: content.flatMap((node) => blockOf(node, 0)) };
}

function blockOf(node: Unknown, depth: number): Block[] {
  if (node.type === "paragraph") return [paragraphOf(node)];
  return listOf(node, depth);
}

function listOf(node: Unknown, depth: number): List[] {
  if ((node.type !== "bulletList" && node.type !== "orderedList") || depth >= deepestList) return [];
  const content = contentOf(node).flatMap((item) => itemOf(item, depth + 1));
  return content.length > 0 ? [{ type: node.type, content }] : [];
}

function itemOf(node: Unknown, depth: number): ListItem[] {
  if (node.type !== "listItem") return [];
  const content = contentOf(node).flatMap((inner) => blockOf(inner, depth));
  return content.length > 0 ? [{ type: "listItem", content }] : [];
}

const paragraphOf = (node: Unknown): Paragraph => ({
  type: "paragraph",
  content: contentOf(node).flatMap(inlineOf),
});

function inlineOf(node: Unknown): Inline[] {
  if (node.type === "hardBreak") return [{ type: "hardBreak" }];
  if (node.type !== "text" || typeof node.text !== "string" || node.text === "") return [];
  const marks = Array.isArray(node.marks) ? node.marks.filter(isRecord).flatMap(markOf) : [];
  return [{ type: "text", text: node.text, ...(marks.length > 0 && { marks }) }];
}

function markOf(mark: Unknown): Mark[] {
  if (mark.type === "bold" || mark.type === "italic") return [{ type: mark.type }];
  const href = mark.type === "link" && isRecord(mark.attrs) ? mark.attrs.href : undefined;
  return typeof href === "string" && safeAddress.test(href) ? [{ type: "link", attrs: { href } }] : [];
}
