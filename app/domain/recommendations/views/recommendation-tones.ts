import type { Tone } from "../../../ui";
import type { RecommendationState } from "../lifecycle";

/** The mark and the colour of each state; its word always stands beside. */
export const recommendationTones: Record<RecommendationState, Tone> = {
  draft: "plain",
  "in-consultation": "now",
  agreed: "wait",
  submitted: "wait",
  incomplete: "bad",
  complete: "wait",
  "under-decision": "now",
  approved: "ok",
  "approved-with-conditions": "ok",
  "approved-with-modification": "ok",
  noted: "plain",
  deferred: "wait",
  returned: "wait",
  declined: "plain",
  "in-implementation": "now",
  implemented: "ok",
  closed: "ok",
  withdrawn: "plain",
};
