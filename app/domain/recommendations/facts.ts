// what a version is measured by, and what stands in the way of each step of it.
import type { Day } from "../dates";
import { isPossible, type Move } from "../lifecycle";
import type { Facts } from "../permissions";
import { because, type Reason } from "../refusals";
import { lacksSaid, unwrittenSaid } from "./lacks";
import { isBeingCompleted, isDraft, type RecommendationState, wasReturned } from "./lifecycle";
import type { FormPart, Lack } from "./parts";
import { recommendationReasons as reasons } from "./reason-words";

/** What decides how far a version can go. */
export type RecommendationFacts = Facts & {
  state: RecommendationState;
  number: number;
  /** what the form still lacks. */
  lacks: readonly Lack[];
  /** The texts in which nothing stands in the language the recommendation is written in. */
  unwritten: readonly FormPart[];
  /** edits of form that wait for a co-chair. */
  waitingEdits: number;
  /** reasons of the councils that have no reply in both languages yet. */
  unanswered: number;
  /** Others than those who draft have seen it. */
  wasShared: boolean;
  /** A council has declared on it. */
  isConsidered: boolean;
  /** B-6: the day on which the group's terms end; null where they do not. */
  endsOn: Day | null;
  today: Day;
  isLatest: boolean;
};

export const reason = (sentence: Parameters<typeof because<typeof reasons.en>>[1], rule: string): Reason =>
  because(reasons, sentence, rule);

export const inState = (move: Move<RecommendationState>) => (facts: RecommendationFacts) =>
  isPossible(move, facts.state) ? undefined : reason((words) => words.notNow, "R-1");

/** B-6: past its end a group finishes what it has submitted and got back to complete, and submits nothing new. */
export const stillSubmits = ({ state, endsOn, today }: RecommendationFacts) =>
  endsOn !== null && today > endsOn && !wasReturned(state)
    ? reason((words) => words.pastEnd(endsOn), "B-6")
    : undefined;

export const written = ({ unwritten }: RecommendationFacts) =>
  unwritten.length > 0 ? unwrittenSaid(unwritten) : undefined;

export const allAnswered = ({ unanswered }: RecommendationFacts) =>
  unanswered > 0 ? reason((words) => words.unanswered(unanswered), "R-6") : undefined;

export const noEditWaits = ({ waitingEdits }: RecommendationFacts) =>
  waitingEdits > 0 ? reason((words) => words.editsWait(waitingEdits), "R-4") : undefined;

export const someEditWaits = ({ waitingEdits }: RecommendationFacts) =>
  waitingEdits > 0 ? undefined : reason((words) => words.noEdits, "R-4");

export const lacksNothing = ({ lacks }: RecommendationFacts) =>
  lacks.length > 0 ? lacksSaid(lacks) : undefined;

export const canBeWorkedOn = ({ state }: RecommendationFacts) =>
  isDraft(state) || isBeingCompleted(state) ? undefined : reason((words) => words.notWorkable, "R-1");
