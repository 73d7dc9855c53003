// The allow list of rich text (T-f): what is not named here cannot be stored, nor rendered.
import { z } from "zod";
import type { List, ListItem, RichText } from "./rich-text";

const safeAddress = /^(https?:\/\/|mailto:)[^\s]+$/i;
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
