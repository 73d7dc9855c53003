import type { Tone } from "../../../ui";
import type { EarlierState } from "../lifecycle";

export const earlierTones = {
  "to-confirm": "wait",
  standing: "ok",
  withdrawn: "plain",
  superseded: "plain",
  rescinded: "plain",
} as const satisfies Record<EarlierState, Tone>;
