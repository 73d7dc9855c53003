import type { Tone } from "../../../ui";
import type { BodyKind } from "../../bodies/lifecycle";
import type { DecisionState } from "../lifecycle";
import { isGroups } from "../outcome-said";

const tones = {
  "in-force": "ok",
  provisional: "wait",
  "not-in-force": "wait",
  superseded: "plain",
  rescinded: "plain",
} as const satisfies Record<DecisionState, Tone>;

/** D-17: a group's own word has no mark of what is settled. */
export const decisionTone = ({ state, bodyKind }: { state: DecisionState; bodyKind: BodyKind }): Tone =>
  state === "in-force" && isGroups(bodyKind) ? "plain" : tones[state];
