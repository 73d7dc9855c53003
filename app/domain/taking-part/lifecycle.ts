import type { Moves } from "../lifecycle";

/** S-10: a member, an observer, or not taking part. Only members count. */
export const partQualities = ["member", "observer", "out"] as const;
export type PartQuality = (typeof partQualities)[number];

/** What a jurisdiction said holds for its days; what was said wrongly is corrected, and stays in the history (T-9). */
export const partStates = ["stated", "ended", "corrected"] as const;
export type PartState = (typeof partStates)[number];
export const partMoves = {
  end: { from: ["stated"], to: "ended", by: "person" },
  correct: { from: ["stated", "ended"], to: "corrected", by: "person" },
} as const satisfies Moves<PartState>;
