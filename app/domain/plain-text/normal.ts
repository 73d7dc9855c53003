import type { Block, List, ListItem, Paragraph, RichText } from "../rich-text";
import { paragraphOf, piecesOf } from "./pieces";

const isEmpty = (block: Block): boolean => block.type === "paragraph" && !block.content;

type Settle = (paragraph: Paragraph) => Paragraph;

function structured(blocks: Block[], settle: Settle): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const normal: Block = block.type === "paragraph" ? settle(block) : structuredList(block, settle);
    const last = result.at(-1);
    if (isEmpty(normal)) continue;
    if (normal.type !== "paragraph" && isList(last, normal.type)) {
      for (const item of normal.content) last.content.push(item);
    } else result.push(normal);
  }
  return result;
}

function structuredList(list: List, settle: Settle): List {
  const items = list.content.map((item): ListItem => {
    const content = structured(item.content, settle);
    const opening: Block[] = content[0]?.type === "paragraph" ? [] : [{ type: "paragraph" }];
    return { type: "listItem", content: [...opening, ...content] };
  });
  return { type: list.type, content: items };
}

const isList = (block: Block | undefined, type: List["type"]): block is List => block?.type === type;

/** Blocks whose paragraphs are in their one form already: without empty ones, neighbouring lists joined. */
export const structuredText = (blocks: Block[]): RichText => ({
  type: "doc",
  content: structured(blocks, (paragraph) => paragraph),
});

/** A text in the one form its plain form can say: no empty paragraphs, single spaces, neighbouring lists joined. */
export const normalRichText = (document: RichText): RichText => ({
  type: "doc",
  content: structured(document.content, ({ content }) => paragraphOf(piecesOf(content))),
});
