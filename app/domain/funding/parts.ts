// F-2, F-3: the form and the scope of work. Texts stand in both languages; the rest is said once.
import type { Language } from "../bilingual";

/** F-3: the nine headings of the scope of work; deliverables are rows with days. */
export const scopeTexts = [
  "background",
  "objective",
  "activities",
  "roles",
  "acceptance",
  "languages",
  "ownership",
  "procurement",
] as const;
export const scopeParts = [
  "background",
  "objective",
  "activities",
  "deliverables",
  "roles",
  "acceptance",
  "languages",
  "ownership",
  "procurement",
] as const;
export type ScopePart = (typeof scopeParts)[number];

export const textParts = ["purpose", "results", ...scopeTexts] as const;
export type TextPart = (typeof textParts)[number];

/** What the form asks for, in the order of its task list. */
export const formParts = [
  "title",
  "purpose",
  "results",
  "plan",
  "beneficiaries",
  "supplier",
  "source",
  "budget",
  "split",
  ...scopeParts,
  "papers",
] as const;
export type FormPart = (typeof formParts)[number];

/** Without these it is not complete; the others may be left empty where there is nothing to say. */
export const askedFor: readonly FormPart[] = [
  "title",
  "purpose",
  "results",
  "plan",
  "beneficiaries",
  "budget",
  "split",
  ...scopeParts,
];

export const isTextPart = (part: string): part is TextPart => textParts.some((one) => one === part);
export const isScopePart = (part: string): part is ScopePart => scopeParts.some((one) => one === part);

/** What the form still lacks: a part, or one language of it. */
export type Lack = { part: FormPart; language: Language | null };

/** F-2: what money is asked for. */
export const lineKinds = [
  "professional-services",
  "translation",
  "travel",
  "meals",
  "accommodation",
  "event",
  "other",
  "taxes",
] as const;
export type LineKind = (typeof lineKinds)[number];

/** F-9: members bear these themselves, unless the councils approved them before the expense. */
export const expenseKinds: readonly LineKind[] = ["travel", "meals", "accommodation"];
export const isExpense = (kind: LineKind): boolean => expenseKinds.includes(kind);

/** A request stands over so many fiscal years at most. */
export const mostYears = 3;

/** F-5: what a member declares of themselves. */
export const conflictKinds = ["none", "real", "apparent", "potential"] as const;
export type ConflictKind = (typeof conflictKinds)[number];
/** Of these they take no position; of the others the tie is printed beside it. */
export const barsPosition = (kind: ConflictKind): boolean => kind === "real";

export const paymentKinds = ["invoice", "claim"] as const;
export type PaymentKind = (typeof paymentKinds)[number];
