// What the acts of a proceeding are measured by, and what stands in the way of each.
import type { Instant } from "../dates";
import { isPossible } from "../lifecycle";
import type { Facts } from "../permissions";
import { because, type Reason } from "../refusals";
import type { Capacity } from "../seats/lifecycle";
import type { Channel } from "../terms/clauses";
import type { Barred } from "./duties";
import { dutiesWords } from "./duties-words";
import {
  type DecisionState,
  decisionMoves,
  isBroken,
  isOpen,
  isProposed,
  type ProceedingState,
  proceedingMoves,
} from "./lifecycle";
import { decisionReasons } from "./reason-words";
import { silenceReasons } from "./silence-reasons";

export const reason = (
  sentence: Parameters<typeof because<typeof decisionReasons.en>>[1],
  rule: string,
): Reason => because(decisionReasons, sentence, rule);

export type OpeningFacts = Facts & { isBefore: boolean; isOpenAlready: boolean; allowed: readonly Channel[] };
export type ReconcilingFacts = Facts & {
  /** all approved, but not the same text. */
  isDiverging: boolean;
  isOpenAlready: boolean;
  allowed: readonly Channel[];
};
export type ProceedingFacts = Facts & {
  state: ProceedingState;
  channel: Channel;
  closesAt: Instant;
  now: Instant;
};
export type SpeakingFacts = ProceedingFacts & {
  /** The voice is heard in this body: its jurisdiction is a member there, and a seat of it is held. */
  isHeard: boolean;
  /** It is its lead seat that asks. */
  isLead: boolean;
  capacity: Capacity | null;
  /** The principal has taken a position for this voice. */
  principalSpoke: boolean;
  /** S-3: the principal has ceded the matter to the alternate. */
  isCeded: boolean;
  /** D-5: the decision is provisional, and waits for this voice. */
  isAwaited: boolean;
  /** F-5: what ties whoever asks, or their government or association, to the matter. */
  barred: Barred | null;
};
/** F-5: who presides where both co-chairs are tied, and what keeps whoever asks from settling anything. */
export type PresidingFacts = Pick<Facts, "chairSeat"> & { barred: Barred | null };
export type ConfirmingFacts = Facts &
  PresidingFacts & {
    decided: DecisionState;
    /** An internal approval is still awaited. */
    isPending: boolean;
    /** The positions as they stand now make a consensus, with or without reservations. */
    isAgreed: boolean;
    /** A condition that comes before is not verified. */
    waitsForCondition: boolean;
  };
export type MeetingFacts = Facts & PresidingFacts & { isMet: boolean; isReplaced: boolean };
export type FootnoteFacts = ProceedingFacts & {
  /** The voice does not endorse. */
  isAgainst: boolean;
  /** D-5: provisional, so that what was pending may yet turn out against it. */
  isProvisional: boolean;
};
export type DeclaringFacts = ProceedingFacts & PresidingFacts & { everyoneAnswered: boolean };

export const bySilence = ({ channel }: ProceedingFacts): boolean => channel === "silence";

/**
 * T-8: every command first settles what is due, so that silence which is still open has not expired at the instant
 * at which the act counts.
 */
export const isClosed = (facts: ProceedingFacts): boolean =>
  !isOpen(facts.state) || (!bySilence(facts) && facts.now >= facts.closesAt);

export const inSilence = (facts: ProceedingFacts, why: keyof typeof silenceReasons.en): Reason | undefined =>
  bySilence(facts) ? because(silenceReasons, (words) => words[why], "D-8") : undefined;

export function closedBecause(facts: ProceedingFacts): Reason {
  if (isProposed(facts.state)) return because(silenceReasons, (words) => words.notOpenYet, "D-8");
  if (isBroken(facts.state)) return because(silenceReasons, (words) => words.broken, "D-8");
  return reason((words) => words.closed, "D-9");
}

export function mayStillAnswer(facts: ProceedingFacts & { isAwaited?: boolean }): Reason | undefined {
  if (facts.isAwaited) return undefined;
  return isClosed(facts) ? closedBecause(facts) : undefined;
}

/** F-5: whoever is tied takes no position; whoever receives money takes no part. */
const barredFrom = ({ barred }: Pick<SpeakingFacts, "barred">): Reason | undefined =>
  barred ? because(dutiesWords, (words) => words[barred], "F-5") : undefined;

export const heard = (facts: SpeakingFacts): Reason | undefined =>
  mayStillAnswer(facts) ??
  (facts.isHeard ? undefined : reason((words) => words.notHeard, "S-10")) ??
  barredFrom(facts) ??
  (facts.isLead ? undefined : reason((words) => words.comments, "D-3"));

/** S-3: of the two who hold a seat the principal speaks, and the alternate while the principal has not, or has ceded. */
export function isTheirs(
  capacity: Capacity | null,
  { isCeded, principalSpoke }: Pick<SpeakingFacts, "isCeded" | "principalSpoke">,
): boolean {
  return capacity === "alternate" ? isCeded || !principalSpoke : !isCeded;
}

export function speaks(facts: SpeakingFacts): Reason | undefined {
  const refused = heard(facts);
  if (refused || isTheirs(facts.capacity, facts)) return refused;
  return reason((words) => (facts.isCeded ? words.ceded : words.principalSpoke), "S-3");
}

/** F-5: whoever is tied settles nothing: an outcome is not declared by them, and not put in force. */
export const mustPreside = ({ barred }: PresidingFacts): Reason | undefined =>
  barred ? because(dutiesWords, (words) => words.declares, "F-5") : undefined;

export function declares(facts: DeclaringFacts): Reason | undefined {
  const byClock = inSilence(facts, "clockDeclares");
  if (byClock) return byClock;
  if (facts.state === proceedingMoves.withdraw.to) return reason((words) => words.withdrawn, "T-9");
  if (!isOpen(facts.state)) return reason((words) => words.declaredAlready, "D-11");
  const tied = mustPreside(facts);
  if (tied) return tied;
  const mayYetAnswer = !isClosed(facts) && !facts.everyoneAnswered;
  return mayYetAnswer ? reason((words) => words.repliesToCome, "D-9") : undefined;
}

export function confirms(facts: ConfirmingFacts): Reason | undefined {
  const { decided, isPending, isAgreed, waitsForCondition } = facts;
  if (!isPossible(decisionMoves.confirm, decided)) return reason((words) => words.notProvisional, "D-5");
  const tied = mustPreside(facts);
  if (tied) return tied;
  if (isPending) return reason((words) => words.stillPending, "D-7");
  if (!isAgreed) return reason((words) => words.noLongerAgreed, "D-7");
  return waitsForCondition ? reason((words) => words.conditionsFirst, "D-13") : undefined;
}

export function opens({ isBefore, isOpenAlready, allowed }: OpeningFacts): Reason | undefined {
  if (!isBefore) return reason((words) => words.notBefore, "D-1");
  if (isOpenAlready) return reason((words) => words.openAlready, "D-1");
  return allowed.includes("written") ? undefined : reason((words) => words.channel, "B-2");
}

export function reconciles(facts: ReconcilingFacts): Reason | undefined {
  if (!facts.isDiverging) return reason((words) => words.notDiverging, "R-5");
  return opens({ ...facts, isBefore: true });
}
