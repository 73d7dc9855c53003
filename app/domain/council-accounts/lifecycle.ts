// F-10 to F-13: the ways of a council's money: its account of a fiscal year, and what is called, set aside, lapsed and taken in.
import { isPossible, type Moves } from "../lifecycle";

/** One account a council and fiscal year. The clock closes it once the year is over. */
export const accountStates = ["open", "closed"] as const;
export type AccountState = (typeof accountStates)[number];
export const accountMoves = {
  closeAccount: { from: ["open"], to: "closed", by: "clock" },
} as const satisfies Moves<AccountState>;
export const isOpenAccount = (state: AccountState): boolean => isPossible(accountMoves.closeAccount, state);

/** F-12. Received: all of it. What came in part leaves it invoiced. */
export const contributionStates = ["called", "invoiced", "received", "cancelled"] as const;
export type ContributionState = (typeof contributionStates)[number];
export const contributionMoves = {
  invoiceContribution: { from: ["called"], to: "invoiced", by: "person" },
  receiveContribution: { from: ["invoiced"], to: "received", by: "person" },
  takeBackReceipt: { from: ["invoiced", "received"], to: "invoiced", by: "person" },
  cancelContribution: { from: ["called", "invoiced"], to: "cancelled", by: "person" },
} as const satisfies Moves<ContributionState>;
/** Still to come in, wholly or in part. */
export const isExpected = (state: ContributionState): boolean =>
  isPossible(contributionMoves.cancelContribution, state);
/** For statements: a contribution of which something is still to come in. */
export const expectedStates = contributionMoves.cancelContribution.from;

/** F-13. At the end of its year the clock ends it: what nobody drew on is free again. */
export const provisionStates = ["standing", "ended"] as const;
export type ProvisionState = (typeof provisionStates)[number];
export const provisionMoves = {
  endProvision: { from: ["standing"], to: "ended", by: "person" },
  expireProvision: { from: ["standing"], to: "ended", by: "clock" },
} as const satisfies Moves<ProvisionState>;
export const isStandingProvision = (state: ProvisionState): boolean =>
  isPossible(provisionMoves.endProvision, state);

/** F-10: what a council decided to let lapse on 31 March, until the clock does it. */
export const lapseStates = ["planned", "done", "withdrawn"] as const;
export type LapseState = (typeof lapseStates)[number];
export const lapseMoves = {
  withdrawLapse: { from: ["planned"], to: "withdrawn", by: "person" },
  carryOutLapse: { from: ["planned"], to: "done", by: "clock" },
  /** Its decision was no longer in force then. */
  dropLapse: { from: ["planned"], to: "withdrawn", by: "clock" },
} as const satisfies Moves<LapseState>;
export const isPlannedLapse = (state: LapseState): boolean => isPossible(lapseMoves.withdrawLapse, state);

/** B-3: what was in the account before this workspace. */
export const openingStates = ["to-confirm", "confirmed", "withdrawn"] as const;
export type OpeningState = (typeof openingStates)[number];
export const openingMoves = {
  editOpening: { from: ["to-confirm"], to: "to-confirm", by: "person" },
  withdrawOpening: { from: ["to-confirm"], to: "withdrawn", by: "person" },
  confirmOpening: { from: ["to-confirm"], to: "confirmed", by: "person" },
  sendBackOpening: { from: ["to-confirm"], to: "to-confirm", by: "person" },
} as const satisfies Moves<OpeningState>;
export const isOpeningToConfirm = (state: OpeningState): boolean =>
  isPossible(openingMoves.confirmOpening, state);
export const isOpeningConfirmed = (state: OpeningState): boolean => state === openingMoves.confirmOpening.to;
