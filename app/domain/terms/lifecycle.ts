import type { Moves } from "../lifecycle";

/** B-3; `to-confirm` is a first version taken in from the past, waiting for a co-chair of each deciding council. */
export const versionStates = [
  "draft",
  "in-consultation",
  "put",
  "to-confirm",
  "returned",
  "declined",
  "withdrawn",
  "in-force",
  "superseded",
] as const;
export type VersionState = (typeof versionStates)[number];

export const versionMoves = {
  consult: { from: ["draft", "returned"], to: "in-consultation", by: "person" },
  revise: { from: ["in-consultation"], to: "draft", by: "person" },
  put: { from: ["draft", "in-consultation", "returned"], to: "put", by: "person" },
  takeIn: { from: ["draft"], to: "to-confirm", by: "person" },
  confirmPast: { from: ["to-confirm"], to: "in-force", by: "person" },
  withdraw: { from: ["in-consultation", "put", "to-confirm", "returned"], to: "withdrawn", by: "person" },
  adopt: { from: ["put"], to: "in-force", by: "decision" },
  return: { from: ["put"], to: "returned", by: "decision" },
  decline: { from: ["put"], to: "declined", by: "decision" },
  supersede: { from: ["in-force"], to: "superseded", by: "decision" },
} as const satisfies Moves<VersionState>;

/** In these states the text can still be worked on. */
export const workable: readonly VersionState[] = ["draft", "in-consultation", "returned"];

/** In these states no council was ever asked about it. */
const neverPut: readonly VersionState[] = ["draft", "in-consultation"];
export const everPut = (state: VersionState): boolean => !neverPut.includes(state);

/** T-9: only those who draft have seen it, so it can be discarded; what others have seen is withdrawn. */
export const isUnshared = (state: VersionState): boolean => state === "draft";

export const clauseStates = ["proposed", "confirmed", "set-aside"] as const;
export type ClauseState = (typeof clauseStates)[number];
/** These count for the text that is being written; one that was set aside does not. */
export const standing: readonly ClauseState[] = ["proposed", "confirmed"];
/** A person has still to say whether it counts. */
export const isProposed = (state: ClauseState): boolean => state === "proposed";

export const clauseMoves = {
  confirm: { from: ["proposed", "set-aside"], to: "confirmed", by: "person" },
  setAside: { from: ["proposed", "confirmed"], to: "set-aside", by: "person" },
  reopen: { from: ["confirmed", "set-aside"], to: "proposed", by: "person" },
} as const satisfies Moves<ClauseState>;
