// F-1 to F-10: what a request is measured by, and what stands in the way of each step of it.
import type { Id } from "../actor";
import type { Day } from "../dates";
import { isPossible, type Move } from "../lifecycle";
import type { Facts } from "../permissions";
import { because, type Reason } from "../refusals";
import { lacksSaid, scopeSaid } from "./lacks";
import { canBeAmended, type FundingState, isBeforeCouncils, isBeingWritten } from "./lifecycle";
import type { FormPart, Lack } from "./parts";
import { fundingReasons } from "./reason-words";

export type FundingFacts = Facts & {
  state: FundingState;
  /** F-2: what the form still lacks. */
  lacks: readonly Lack[];
  /** F-3: what of the scope of work is not written in the language of the request. */
  scopeLacks: readonly FormPart[];
  wasSubmitted: boolean;
  /** B-6: the day on which the group's terms end; null where they do not. */
  endsOn: Day | null;
  today: Day;
  /** F-9: payments that are recorded and not paid, and deliverables that are neither delivered nor dropped. */
  waitingPayments: number;
  openDeliverables: number;
  reports: number;
  /** F-9: amendments of which nothing is settled yet. */
  openAmendments: number;
};
export type QuestionFacts = FundingFacts & { isAnswered: boolean };
export type NewFacts = Facts & { councils: readonly Id[]; endsOn: Day | null; today: Day };

export const reason = (
  sentence: Parameters<typeof because<typeof fundingReasons.en>>[1],
  rule: string,
): Reason => because(fundingReasons, sentence, rule);

export const inState = (move: Move<FundingState>) => (facts: FundingFacts) =>
  isPossible(move, facts.state) ? undefined : reason((words) => words.notNow, "F-1");

/** B-6: past its end a group finishes what it has submitted, be it returned or deferred, and submits nothing new. */
export const stillSubmits = ({ wasSubmitted, endsOn, today }: FundingFacts) =>
  endsOn !== null && today > endsOn && !wasSubmitted
    ? reason((words) => words.pastEnd(endsOn), "B-6")
    : undefined;

export const hasScope = ({ scopeLacks }: FundingFacts) =>
  scopeLacks.length > 0 ? scopeSaid(scopeLacks) : undefined;

export const lacksNothing = ({ lacks }: FundingFacts) => (lacks.length > 0 ? lacksSaid(lacks) : undefined);

export const canBeWritten = ({ state }: FundingFacts) =>
  isBeingWritten(state) ? undefined : reason((words) => words.notWorkable, "F-4");

export const hasNoAmendment = ({ openAmendments }: FundingFacts) =>
  openAmendments > 0 ? reason((words) => words.amendmentOpen, "F-9") : undefined;

/** F-9, B-6: while it runs, one amendment at a time, by a group whose terms have not ended. */
export function canAmend(facts: FundingFacts) {
  const { state, endsOn, today } = facts;
  if (!canBeAmended(state)) return reason((words) => words.notAmendable, "F-9");
  if (endsOn !== null && today > endsOn) return reason((words) => words.pastEnd(endsOn), "B-6");
  return hasNoAmendment(facts);
}

export const standsBefore = ({ state }: FundingFacts) =>
  isBeforeCouncils(state) ? undefined : reason((words) => words.notBeforeCouncils, "F-1");
