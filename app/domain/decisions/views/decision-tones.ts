import type { Tone } from "../../../ui";
import type { DecisionState } from "../lifecycle";

export const decisionTones = {
  "in-force": "ok",
  provisional: "wait",
  "not-in-force": "wait",
} as const satisfies Record<DecisionState, Tone>;
