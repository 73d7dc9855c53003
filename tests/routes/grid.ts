// The permission grid, to be proofread by a secretary. One line an address (and the state of its object), one letter
// a person. P the page · R refused, with the reason · N not now, with the reason · - nothing found · S sign in first ·
// > leads elsewhere. `post`: what a form answers that is sent without its key.
import type { Part } from "../support/house";

export const columns: readonly (Part | "nobody")[] = [
  "nobody",
  "stranger",
  "reader",
  "observer",
  "contact",
  "member",
  "chair",
  "councilChair",
  "secretary",
  "finance",
  "administrator",
];

export type Row = { get: string; post?: number };

export const grid: Record<string, Row> = {};
