import type { Moves } from "../lifecycle";

/** T-6: what one person proposes and another person does. */
export const proposalKinds = ["erase", "dispose", "change"] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export const proposalStates = ["proposed", "done", "withdrawn"] as const;
export type ProposalState = (typeof proposalStates)[number];

export const proposalMoves = {
  confirm: { from: ["proposed"], to: "done", by: "person" },
  dispose: { from: ["proposed"], to: "done", by: "person" },
  erase: { from: ["proposed"], to: "done", by: "person" },
  withdraw: { from: ["proposed"], to: "withdrawn", by: "person" },
} as const satisfies Moves<ProposalState>;

export const holdStates = ["standing", "lifted"] as const;
export type HoldState = (typeof holdStates)[number];

export const holdMoves = {
  lift: { from: ["standing"], to: "lifted", by: "person" },
} as const satisfies Moves<HoldState>;

export const holdKinds = ["body", "person", "kind"] as const;
export type HoldKind = (typeof holdKinds)[number];

export const dispositions = ["keep", "dispose", "transfer"] as const;
export type Disposition = (typeof dispositions)[number];
