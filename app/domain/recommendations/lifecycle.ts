// the way of one version of a recommendation, from its group to the councils and to its result.
import type { Outcome } from "../decisions/outcomes";
import type { Moves } from "../lifecycle";

export const recommendationStates = [
  "draft",
  "in-consultation",
  "agreed",
  "submitted",
  "incomplete",
  "complete",
  "under-decision",
  "approved",
  "approved-with-conditions",
  "approved-with-modification",
  "noted",
  "deferred",
  "returned",
  "declined",
  "in-implementation",
  "implemented",
  "closed",
  "withdrawn",
] as const;
export type RecommendationState = (typeof recommendationStates)[number];

const approved = ["approved", "approved-with-conditions", "approved-with-modification"] as const;

export const recommendationMoves = {
  consult: { from: ["draft"], to: "in-consultation", by: "person" },
  revise: { from: ["in-consultation", "agreed", "incomplete"], to: "draft", by: "person" },
  agree: { from: ["in-consultation"], to: "agreed", by: "decision" },
  sendBack: { from: ["in-consultation"], to: "draft", by: "decision" },
  submit: { from: ["agreed", "incomplete"], to: "submitted", by: "person" },
  findComplete: { from: ["submitted"], to: "complete", by: "person" },
  returnIncomplete: { from: ["submitted"], to: "incomplete", by: "person" },
  takeUp: { from: ["complete"], to: "under-decision", by: "decision" },
  approve: { from: ["under-decision"], to: "approved", by: "decision" },
  approveWithConditions: { from: ["under-decision"], to: "approved-with-conditions", by: "decision" },
  approveWithModification: { from: ["under-decision"], to: "approved-with-modification", by: "decision" },
  note: { from: ["under-decision"], to: "noted", by: "decision" },
  defer: { from: ["under-decision"], to: "deferred", by: "decision" },
  return: { from: ["under-decision"], to: "returned", by: "decision" },
  decline: { from: ["under-decision"], to: "declined", by: "decision" },
  implement: { from: approved, to: "in-implementation", by: "person" },
  reportResult: { from: ["in-implementation"], to: "implemented", by: "person" },
  close: { from: ["implemented", "noted"], to: "closed", by: "person" },
  withdraw: {
    from: ["draft", "in-consultation", "agreed", "submitted", "incomplete", "complete", "under-decision"],
    to: "withdrawn",
    by: "person",
  },
} as const satisfies Moves<RecommendationState>;

/** D-1: the move that each outcome makes. */
export const moveOf = {
  approved: recommendationMoves.approve,
  "approved-with-conditions": recommendationMoves.approveWithConditions,
  "approved-with-modification": recommendationMoves.approveWithModification,
  noted: recommendationMoves.note,
  deferred: recommendationMoves.defer,
  returned: recommendationMoves.return,
  declined: recommendationMoves.decline,
} as const satisfies Record<Outcome, (typeof recommendationMoves)[keyof typeof recommendationMoves]>;

/** Where the group itself is asked whether it agrees. */
export const isBeforeGroup = (state: RecommendationState): boolean => state === "in-consultation";

/** Where the councils are asked, or can be. */
export const isBeforeCouncils = (state: RecommendationState): boolean =>
  state === "complete" || state === "under-decision";

/** Both sides of every text can be written. */
export const isDraft = (state: RecommendationState): boolean => state === "draft";

/** what the group agreed to stands in the language it was written in; the rest of the form can still be completed. */
const completing: readonly RecommendationState[] = ["agreed", "incomplete"];
export const isBeingCompleted = (state: RecommendationState): boolean => completing.includes(state);

/** submitted before, and back in the group only for what lacks. */
export const wasReturned = (state: RecommendationState): boolean => state === "incomplete";

/** The secretariat has it, and no council yet. */
export const isBeingChecked = (state: RecommendationState): boolean => state === "submitted";

/** "Recommended, not yet decided". */
const recommended: readonly RecommendationState[] = [
  ...completing,
  "submitted",
  "complete",
  "under-decision",
];
export const isRecommended = (state: RecommendationState): boolean => recommended.includes(state);

/** the next version can be written. */
const backWithTheGroup: readonly RecommendationState[] = ["deferred", "returned"];
export const awaitsNextVersion = (state: RecommendationState): boolean => backWithTheGroup.includes(state);

/** Nothing more comes of it. */
const over: readonly RecommendationState[] = ["noted", "declined", "closed", "withdrawn"];
export const isOver = (state: RecommendationState): boolean => over.includes(state);

export const isApproved = (state: RecommendationState): boolean => approved.some((one) => one === state);

/** an edit of form that the secretariat proposes, until a co-chair accepts all of them in one act. */
export const formEditStates = ["proposed", "accepted", "declined"] as const;
export type FormEditState = (typeof formEditStates)[number];

export const formEditMoves = {
  acceptEdits: { from: ["proposed"], to: "accepted", by: "person" },
  declineEdits: { from: ["proposed"], to: "declined", by: "person" },
} as const satisfies Moves<FormEditState>;
