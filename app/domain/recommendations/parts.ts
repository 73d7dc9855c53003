// the form. Its texts stand in both languages; the rest is said once.
import type { Language } from "../bilingual";

export const textParts = ["problem", "options", "wording", "consequences"] as const;
export type TextPart = (typeof textParts)[number];

/** What the form asks for, in the order of its task list. */
export const formParts = [
  "title",
  ...textParts,
  "cost",
  "affected",
  "champion",
  "wanted",
  "plan",
  "answers",
  "papers",
] as const;
export type FormPart = (typeof formParts)[number];

/** Without these it is not complete; the others may be left empty where there is nothing to say. */
export const askedFor: readonly FormPart[] = [
  "title",
  ...textParts,
  "cost",
  "affected",
  "champion",
  "wanted",
];

/** what it costs: nothing, or a funding request goes with it. */
export const costs = ["none", "funding"] as const;
export type Cost = (typeof costs)[number];

/** What the form still lacks: a part, or one language of it. */
export type Lack = { part: FormPart; language: Language | null };

export const isTextPart = (part: string): part is TextPart => textParts.some((one) => one === part);
