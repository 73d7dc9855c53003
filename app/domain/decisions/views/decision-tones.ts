import type { Tone } from "../../../ui";
import type { DecisionState } from "../lifecycle";

export const decisionTones = {
  "in-force": "ok",
  provisional: "wait",
  "not-in-force": "wait",
  superseded: "plain",
  rescinded: "plain",
} as const satisfies Record<DecisionState, Tone>;
