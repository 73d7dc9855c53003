// D-11: a slip is corrected by both co-chairs: one proposes, the other confirms; the decision itself never changes.
import { inBoth } from "../bilingual";
import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { decisionActs as acts } from "./act-words";
import { corrigendumWords } from "./corrigendum-words";
import { type CorrigendumState, corrigendumMoves } from "./lifecycle";

const does = (act: keyof typeof acts.en) => inBoth(acts, (words) => words[act]);
const reason = (sentence: Parameters<typeof because<typeof corrigendumWords.en>>[1]): Reason =>
  because(corrigendumWords, sentence, "D-11");

export type ProposingFacts = Facts & { isCorrigendumProposed: boolean };
export type SettlingFacts = Facts & {
  state: CorrigendumState;
  /** It was proposed by whoever asks, or in the only seat in which they co-chair. */
  isOwn: boolean;
  /** Somebody else co-chairs the body in another seat, and could confirm. */
  hasOther: boolean;
  /** Whoever proposed it no longer co-chairs the body, nor does anybody in that seat. */
  isLeft: boolean;
};

export const corrigendumPolicies = {
  propose: {
    act: "decisions.proposeCorrigendum",
    does: does("proposeCorrigendum"),
    by: ["co-chair"],
    rule: "D-11",
    unless: ({ isCorrigendumProposed }) =>
      isCorrigendumProposed ? reason((words) => words.proposedAlready) : undefined,
  } as Policy<ProposingFacts>,
  confirmCorrigendum: {
    act: "decisions.confirmCorrigendum",
    does: does("confirmCorrigendum"),
    by: ["co-chair"],
    rule: "D-11",
    unless: ({ state, isOwn, hasOther }) => {
      if (!isPossible(corrigendumMoves.confirmCorrigendum, state)) return reason((words) => words.settled);
      if (!hasOther) return reason((words) => words.oneChair);
      return isOwn ? reason((words) => words.otherConfirms) : undefined;
    },
  } as Policy<SettlingFacts>,
  takeBackCorrigendum: {
    act: "decisions.takeBackCorrigendum",
    does: does("takeBackCorrigendum"),
    by: ["co-chair"],
    rule: "D-11",
    unless: ({ state, isOwn, isLeft }) => {
      if (!isPossible(corrigendumMoves.takeBackCorrigendum, state)) return reason((words) => words.settled);
      return isOwn || isLeft ? undefined : reason((words) => words.proposerTakesBack);
    },
  } as Policy<SettlingFacts>,
};
