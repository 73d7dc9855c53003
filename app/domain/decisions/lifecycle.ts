// D-2: the way of a matter before one body, and what its decision is worth afterwards.
import type { Moves } from "../lifecycle";

export const proceedingStates = [
  "proposed",
  "open",
  "declared",
  "withdrawn",
  "taken-back",
  "broken",
] as const;
export type ProceedingState = (typeof proceedingStates)[number];

export const proceedingMoves = {
  declare: { from: ["open"], to: "declared", by: "person" },
  withdraw: { from: ["proposed", "open", "broken"], to: "withdrawn", by: "person" },
  // D-8: one co-chair proposes the silence procedure, the other opens it; one objection breaks it.
  confirmSilence: { from: ["proposed"], to: "open", by: "person" },
  takeBack: { from: ["proposed"], to: "taken-back", by: "person" },
  breakSilence: { from: ["open"], to: "broken", by: "person" },
  approveTacitly: { from: ["open"], to: "declared", by: "clock" },
  lapse: { from: ["open"], to: "broken", by: "clock" },
} as const satisfies Moves<ProceedingState>;

/** Positions are taken until then. */
export const isOpen = (state: ProceedingState): boolean => state === "open";
export const isProposed = (state: ProceedingState): boolean => state === "proposed";
/** D-8: the matter stands before the body again: it can be asked in writing, or take it to a meeting. */
export const isBroken = (state: ProceedingState): boolean => state === "broken";

/** Ended without an outcome: nothing of it stands before the body any more. */
export const endedWithout = [
  "withdrawn",
  "taken-back",
  "broken",
] as const satisfies readonly ProceedingState[];

export const decisionStates = ["in-force", "provisional", "not-in-force", "superseded", "rescinded"] as const;
export type DecisionState = (typeof decisionStates)[number];

/** D-2: a later decision takes the place of any that still counts, or may yet. */
const replaceable = ["in-force", "provisional", "not-in-force"] as const;

/**
 * D-5, D-13: what was provisional, or waited for its conditions, comes into force by an act of its own. D-2: a later
 * decision that comes into force ends it.
 */
export const decisionMoves = {
  confirm: { from: ["provisional"], to: "in-force", by: "person" },
  meet: { from: ["not-in-force"], to: "in-force", by: "person" },
  supersede: { from: replaceable, to: "superseded", by: "decision" },
  rescind: { from: replaceable, to: "rescinded", by: "decision" },
} as const satisfies Moves<DecisionState>;

/** D-2: what a decision does to an earlier one of its body. */
export const replacings = ["supersedes", "rescinds"] as const;
export type Replacing = (typeof replacings)[number];
export const moveOf = { supersedes: decisionMoves.supersede, rescinds: decisionMoves.rescind } as const;

/** D-2: another one has taken its place, or done away with it. */
export const isReplaced = (state: DecisionState): boolean =>
  Object.values(moveOf).some(({ to }) => to === state);

/** D-11: what of a declared decision is printed in words, and can hold a slip. */
export const correctedParts = ["title", "reason", "wording"] as const;
export type CorrectedPart = (typeof correctedParts)[number];

export const corrigendumStates = ["proposed", "standing", "taken-back"] as const;
export type CorrigendumState = (typeof corrigendumStates)[number];
export const corrigendumMoves = {
  confirmCorrigendum: { from: ["proposed"], to: "standing", by: "person" },
  takeBackCorrigendum: { from: ["proposed"], to: "taken-back", by: "person" },
} as const satisfies Moves<CorrigendumState>;

/** It waits for the other co-chair. */
export const isCorrigendumProposed = (state: CorrigendumState): boolean => state === "proposed";

/** Both co-chairs stand behind it: it is printed with the decision. */
export const stands = (state: CorrigendumState): boolean => state === corrigendumMoves.confirmCorrigendum.to;

export const isInForce = (state: DecisionState): boolean => state === "in-force";

/** How a position came to stand: by whoever speaks for the voice, prepared by a contact, or entered for it (D-4). */
export const entries = ["taken", "prepared", "entered"] as const;
export type Entry = (typeof entries)[number];

/** D-13: before it, the decision is not in force until the condition is verified; after it, it is in force. */
export const conditionTimes = ["before", "after"] as const;
export type ConditionTime = (typeof conditionTimes)[number];

/** D-10: decisions taken in camera are numbered apart. */
export const series = ["open", "in-camera"] as const;
export type Series = (typeof series)[number];

/** W-6: how far a decision has come that is routed up to a table above the councils. */
export const routingStates = ["to-send", "sent", "answered"] as const;
export type RoutingState = (typeof routingStates)[number];

/** What was sent may be sent again, and more than one answer may come back. */
export const routingMoves = {
  sendUp: { from: ["to-send", "sent", "answered"], to: "sent", by: "person" },
  noteAnswer: { from: ["sent", "answered"], to: "answered", by: "person" },
} as const satisfies Moves<RoutingState>;

export const isAnswered = (state: RoutingState): boolean => state === routingMoves.noteAnswer.to;
