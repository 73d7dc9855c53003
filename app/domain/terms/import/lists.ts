// Flat items with levels become nested lists.
import { type Inline, type List, type ListItem, plainOf } from "../../rich-text";

export type Item = { level: number; ordered: boolean; content: Inline[] };

/** A first-level bullet in the middle of a second-level sentence slipped out of its list: it goes back in, in place. */
function withoutStrays(items: Item[]): Item[] {
  return items.map((item, at) => {
    const previous = items[at - 1];
    const isInside =
      previous && previous.level > item.level && (items[at + 1]?.level ?? 0) === previous.level;
    if (!isInside || !/[,;]$/.test(plainOf(previous.content))) return item;
    return /^\p{Ll}/u.test(plainOf(item.content)) ? { ...item, level: previous.level } : item;
  });
}

/** Depth by the levels met, not by their numbers: a list may begin on the second level. */
function depthsOf(items: Item[]): number[] {
  const open: number[] = [];
  return items.map(({ level }) => {
    while ((open.at(-1) ?? 0) > level) open.pop();
    if (open.at(-1) !== level) open.push(level);
    return open.length;
  });
}

/** The lists a run of items makes; ordered and unordered ones side by side are lists of their own. */
export function listsOf(run: Item[]): List[] {
  const items = withoutStrays(run);
  const depths = depthsOf(items);
  const top: List[] = [];
  const lastOf = (lists: List[] | ListItem["content"]): ListItem | undefined => {
    const last = lists.at(-1);
    return last && last.type !== "paragraph" ? last.content.at(-1) : undefined;
  };
  items.forEach(({ ordered, content }, at) => {
    let lists: List[] | ListItem["content"] = top;
    for (let depth = 1; depth < (depths[at] ?? 1); depth += 1) lists = lastOf(lists)?.content ?? lists;
    const type = ordered ? "orderedList" : "bulletList";
    const item: ListItem = { type: "listItem", content: [{ type: "paragraph", content }] };
    const last = lists.at(-1);
    if (last?.type === type) last.content.push(item);
    else lists.push({ type, content: [item] });
  });
  return top;
}
