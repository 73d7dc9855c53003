// F-1: the way of a funding request, from its group through the secretariat and the councils to the last dollar.
import type { Moves } from "../lifecycle";

export const fundingStates = [
  "draft",
  "submitted",
  "incomplete",
  "declaring",
  "in-review",
  "to-confirm",
  "unfunded",
  "committed",
  "contracting",
  "reporting",
  "completed",
  "closed",
  "joined",
  "deferred",
  "declined",
  "withdrawn",
  "cancelled",
] as const;
export type FundingState = (typeof fundingStates)[number];

export const fundingMoves = {
  submit: { from: ["draft", "incomplete"], to: "submitted", by: "person" },
  returnIncomplete: { from: ["submitted"], to: "incomplete", by: "person" },
  forward: { from: ["submitted"], to: "declaring", by: "person" },
  openReview: { from: ["declaring"], to: "in-review", by: "decision" },
  reduce: { from: ["in-review"], to: "to-confirm", by: "decision" },
  commit: { from: ["in-review"], to: "committed", by: "decision" },
  join: { from: ["in-review", "to-confirm", "unfunded"], to: "joined", by: "decision" },
  confirmScope: { from: ["to-confirm"], to: "committed", by: "person" },
  lackFunds: { from: ["in-review", "to-confirm"], to: "unfunded", by: "decision" },
  defer: { from: ["in-review"], to: "deferred", by: "decision" },
  decline: { from: ["in-review"], to: "declined", by: "decision" },
  resume: { from: ["deferred"], to: "draft", by: "person" },
  fund: { from: ["unfunded"], to: "committed", by: "person" },
  noteContract: { from: ["committed"], to: "contracting", by: "person" },
  report: { from: ["committed", "contracting", "reporting"], to: "reporting", by: "person" },
  complete: { from: ["reporting"], to: "completed", by: "person" },
  close: { from: ["completed"], to: "closed", by: "person" },
  withdraw: {
    from: ["draft", "submitted", "incomplete", "declaring", "in-review", "deferred"],
    to: "withdrawn",
    by: "person",
  },
  cancel: {
    from: ["to-confirm", "unfunded", "committed", "contracting", "reporting"],
    to: "cancelled",
    by: "person",
  },
} as const satisfies Moves<FundingState>;

export const isDraft = (state: FundingState): boolean => state === "draft";
/** F-4: back with the group, with marked fields. */
export const wasReturned = (state: FundingState): boolean => state === "incomplete";
export const isBeingChecked = (state: FundingState): boolean => state === "submitted";

/** The form is open to the group. */
export const isBeingWritten = (state: FundingState): boolean => isDraft(state) || wasReturned(state);

/** Where the councils are asked, or can be. */
const beforeCouncils: readonly FundingState[] = ["declaring", "in-review"];
export const isBeforeCouncils = (state: FundingState): boolean => beforeCouncils.includes(state);
/** For a statement. */
export const beforeCouncilsSql = `(${beforeCouncils.map((state) => `'${state}'`).join(", ")})`;

/** Money stands committed to it. */
const spending: readonly FundingState[] = ["committed", "contracting", "reporting", "completed"];
export const isSpending = (state: FundingState): boolean => spending.includes(state);

/** F-9: invoices and claims are taken. */
const payable: readonly FundingState[] = ["committed", "contracting", "reporting", "completed"];
export const takesPayments = (state: FundingState): boolean => payable.includes(state);

/** Every council has approved it, in full or in part. */
const approved: readonly FundingState[] = ["to-confirm", "unfunded", ...spending, "closed", "joined"];
export const isApproved = (state: FundingState): boolean => approved.includes(state);

/** F-9: what an amendment changes is part of the request that it amends. */
export const isJoined = (state: FundingState): boolean => state === "joined";

/** F-9: an amendment may be asked for while the request runs. */
const amendable: readonly FundingState[] = ["committed", "contracting", "reporting"];
export const canBeAmended = (state: FundingState): boolean => amendable.includes(state);

/** Nothing more comes of it. */
const over: readonly FundingState[] = ["declined", "closed", "joined", "withdrawn", "cancelled"];
export const isOver = (state: FundingState): boolean => over.includes(state);
/** For a statement. */
export const overSql = `(${over.map((state) => `'${state}'`).join(", ")})`;

/** F-9: an invoice or a claim, from its record to its payment. */
export const paymentStates = ["recorded", "paid", "taken-back", "dropped"] as const;
export type PaymentState = (typeof paymentStates)[number];
export const paymentMoves = {
  markPaid: { from: ["recorded"], to: "paid", by: "person" },
  takeBackPayment: { from: ["paid"], to: "taken-back", by: "person" },
  dropPayment: { from: ["recorded"], to: "dropped", by: "person" },
} as const satisfies Moves<PaymentState>;
export const isPaid = (state: PaymentState): boolean => state === "paid";

export const deliverableStates = ["planned", "delivered", "dropped"] as const;
export type DeliverableState = (typeof deliverableStates)[number];
export const deliverableMoves = {
  report: { from: ["planned"], to: "delivered", by: "person" },
  reportDropped: { from: ["planned"], to: "dropped", by: "decision" },
} as const satisfies Moves<DeliverableState>;
export const isPlanned = (state: DeliverableState): boolean => state === "planned";
export const isDropped = (state: DeliverableState): boolean => state === "dropped";

/** F-8: the limit of a council, from the decision that sets it. */
export const limitStates = ["standing", "ended"] as const;
export type LimitState = (typeof limitStates)[number];
export const limitMoves = {
  endLimit: { from: ["standing"], to: "ended", by: "person" },
} as const satisfies Moves<LimitState>;
