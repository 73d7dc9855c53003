// B-3: the way of a decision that a council took before this workspace: entered, confirmed, and later replaced (D-2).
import type { Outcome } from "../decisions/outcomes";
import { isPossible, type Moves } from "../lifecycle";

export const earlierStates = ["to-confirm", "standing", "withdrawn", "superseded", "rescinded"] as const;
export type EarlierState = (typeof earlierStates)[number];

export const earlierMoves = {
  editEarlier: { from: ["to-confirm"], to: "to-confirm", by: "person" },
  withdrawEarlier: { from: ["to-confirm"], to: "withdrawn", by: "person" },
  confirmEarlier: { from: ["to-confirm"], to: "standing", by: "person" },
  sendBackEarlier: { from: ["to-confirm"], to: "to-confirm", by: "person" },
  supersede: { from: ["standing"], to: "superseded", by: "decision" },
  rescind: { from: ["standing"], to: "rescinded", by: "decision" },
} as const satisfies Moves<EarlierState>;

/** D-2: what a later decision does to it. */
export const earlierMoveOf = { supersedes: earlierMoves.supersede, rescinds: earlierMoves.rescind } as const;

/** It waits for a co-chair, and may still be edited. */
export const isToConfirm = (state: EarlierState): boolean => isPossible(earlierMoves.confirmEarlier, state);
export const isStanding = (state: EarlierState): boolean => state === earlierMoves.confirmEarlier.to;
/** Another decision has taken its place, or done away with it. */
export const isEarlierReplaced = (state: EarlierState): boolean =>
  Object.values(earlierMoveOf).some(({ to }) => to === state);

/** What the register lists: once a co-chair has confirmed it. */
export const inRegister = ["standing", "superseded", "rescinded"] as const satisfies readonly EarlierState[];

/** What of a council's outcomes is taken in: what stands. */
export const earlierOutcomes = [
  "approved",
  "approved-with-conditions",
  "approved-with-modification",
  "noted",
] as const satisfies readonly Outcome[];
export type EarlierOutcome = (typeof earlierOutcomes)[number];
