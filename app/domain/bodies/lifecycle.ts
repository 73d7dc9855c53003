import type { Moves } from "../lifecycle";

/** B-1. */
export const bodyKinds = ["council", "joint", "sub-committee", "working-group", "task-team"] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Councils sitting together have no terms of their own. */
export const kindsWithTerms = ["council", "sub-committee", "working-group", "task-team"] as const;

/** What reports to councils. */
export const kindsOfGroup = ["sub-committee", "working-group", "task-team"] as const;
export const isKindOfGroup = (kind: BodyKind): boolean => kindsOfGroup.some((one) => one === kind);

export const bodyStates = ["proposed", "active", "under-review", "dissolved"] as const;
export type BodyState = (typeof bodyStates)[number];

export const bodyMoves = {
  activate: { from: ["proposed", "under-review", "active"], to: "active", by: "decision" },
  review: { from: ["active"], to: "under-review", by: "person" },
  /** B-8: with a close-out report, nothing left open and no money committed. */
  dissolve: { from: ["under-review"], to: "dissolved", by: "decision" },
  resume: { from: ["under-review"], to: "active", by: "person" },
} as const satisfies Moves<BodyState>;

/** B-8: it meets and decides no more. */
export const isDissolved = (state: BodyState): boolean => state === bodyMoves.dissolve.to;
