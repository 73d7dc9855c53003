// The allow list of rich text (T-f): what is not named here cannot be stored, nor rendered.
import { z } from "zod";
import { deepestList, type List, type ListItem, type RichText, safeAddress } from "./rich-text";

const mark = z.union([
  z.strictObject({ type: z.enum(["bold", "italic"]) }),
  z.strictObject({
    type: z.literal("link"),
    attrs: z.strictObject({ href: z.string().max(2000).regex(safeAddress) }),
  }),
]);
const text = z.strictObject({
  type: z.literal("text"),
  text: z.string().min(1),
  marks: z.array(mark).optional(),
});
const inline = z.union([text, z.strictObject({ type: z.literal("hardBreak") })]);
const paragraph = z.strictObject({ type: z.literal("paragraph"), content: z.array(inline).optional() });
const listItem: z.ZodType<ListItem> = z.lazy(() =>
  z.strictObject({ type: z.literal("listItem"), content: z.array(z.union([paragraph, list])).min(1) }),
);
const list: z.ZodType<List> = z.strictObject({
  type: z.enum(["bulletList", "orderedList"]),
  content: z.array(listItem).min(1),
});

export const richText: z.ZodType<RichText> = z.strictObject({
  type: z.literal("doc"),
  content: z.array(z.union([paragraph, list])),
});

/** A text within a paragraph within the deepest item stands `depth` nodes below the document. */
const most = { nodes: 50_000, depth: 2 * deepestList + 2 };

/** Counted without recursion, before the schema: a text made to exhaust whoever reads it ends here. */
function isBounded(document: unknown): boolean {
  const open: { node: unknown; depth: number; lists: number }[] = [{ node: document, depth: 0, lists: 0 }];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, lists } = next;
    nodes += 1;
    if (nodes > most.nodes || depth > most.depth || lists > deepestList) return false;
    if (typeof node !== "object" || node === null || !("content" in node)) continue;
    if (!Array.isArray(node.content)) return false;
    if (nodes + open.length + node.content.length > most.nodes) return false;
    const isList = "type" in node && (node.type === "bulletList" || node.type === "orderedList");
    for (const inner of node.content)
      open.push({ node: inner, depth: depth + 1, lists: lists + (isList ? 1 : 0) });
  }
  return true;
}

/** A text as it may be stored, with nothing beside what the list names; null where anything else stands in it. */
export function listedText(document: unknown): RichText | null {
  if (!isBounded(document)) return null;
  const read = richText.safeParse(document);
  return read.success ? read.data : null;
}
