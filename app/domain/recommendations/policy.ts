// who may do what with a version of a recommendation. The group recommends, the secretariat checks the form.
import { inBoth, type Language } from "../bilingual";
import type { Day } from "../dates";
import type { Facts, Policy } from "../permissions";
import { recommendationActs as acts } from "./act-words";
import {
  allAnswered,
  canBeWorkedOn,
  inState,
  lacksNothing,
  noEditWaits,
  type RecommendationFacts,
  reason,
  someEditWaits,
  stillSubmits,
  written,
} from "./facts";
import {
  awaitsNextVersion,
  isBeingChecked,
  isBeingCompleted,
  isDraft,
  type RecommendationState,
  recommendationMoves,
} from "./lifecycle";

const does = (act: keyof typeof acts.en) => inBoth(acts, (words) => words[act]);
export const recommendationPolicies = {
  draft: {
    act: "recommendations.draft",
    does: does("draft"),
    by: ["member", "secretariat"],
    rule: "R-1",
    unless: ({ councils, endsOn, today }) => {
      if ((councils ?? []).length === 0) return reason((words) => words.noCouncil, "R-5");
      return endsOn !== null && today > endsOn ? reason((words) => words.pastEnd(endsOn), "B-6") : undefined;
    },
  } as Policy<Facts & { endsOn: Day | null; today: Day }>,
  write: {
    act: "recommendations.write",
    does: does("write"),
    by: ["member", "secretariat"],
    rule: "R-3",
    unless: canBeWorkedOn,
  } as Policy<RecommendationFacts>,
  translate: {
    act: "recommendations.translate",
    does: does("translate"),
    by: ["secretariat"],
    rule: "R-4",
    unless: ({ state }) => (isBeingChecked(state) ? undefined : reason((words) => words.notWorkable, "R-1")),
  } as Policy<RecommendationFacts>,
  describe: {
    act: "recommendations.describe",
    does: does("describe"),
    by: ["member", "secretariat"],
    rule: "R-3",
    unless: canBeWorkedOn,
  } as Policy<RecommendationFacts>,
  addPaper: {
    act: "recommendations.addPaper",
    does: does("addPaper"),
    by: ["member", "secretariat"],
    rule: "R-3",
    unless: canBeWorkedOn,
  } as Policy<RecommendationFacts>,
  withdrawPaper: {
    act: "recommendations.withdrawPaper",
    does: does("withdrawPaper"),
    by: ["member", "secretariat"],
    rule: "T-9",
    unless: canBeWorkedOn,
  } as Policy<RecommendationFacts>,
  consult: {
    act: "recommendations.consult",
    does: does("consult"),
    by: ["co-chair"],
    rule: "R-2",
    unless: (facts) => inState(recommendationMoves.consult)(facts) ?? written(facts),
  } as Policy<RecommendationFacts>,
  revise: {
    act: "recommendations.revise",
    does: does("revise"),
    by: ["co-chair"],
    rule: "R-2",
    unless: inState(recommendationMoves.revise),
  } as Policy<RecommendationFacts>,
  submit: {
    act: "recommendations.submit",
    does: does("submit"),
    by: ["co-chair"],
    rule: "R-1",
    unless: (facts) =>
      inState(recommendationMoves.submit)(facts) ??
      stillSubmits(facts) ??
      noEditWaits(facts) ??
      allAnswered(facts),
  } as Policy<RecommendationFacts>,
  findComplete: {
    act: "recommendations.findComplete",
    does: does("findComplete"),
    by: ["secretariat"],
    rule: "R-4",
    unless: (facts) =>
      inState(recommendationMoves.findComplete)(facts) ?? noEditWaits(facts) ?? lacksNothing(facts),
  } as Policy<RecommendationFacts>,
  returnIncomplete: {
    act: "recommendations.returnIncomplete",
    does: does("returnIncomplete"),
    by: ["secretariat"],
    rule: "R-4",
    unless: inState(recommendationMoves.returnIncomplete),
  } as Policy<RecommendationFacts>,
  proposeEdit: {
    act: "recommendations.proposeEdit",
    does: does("proposeEdit"),
    by: ["secretariat"],
    rule: "R-4",
    unless: ({ state }) =>
      isBeingChecked(state) || isBeingCompleted(state)
        ? undefined
        : reason((words) => words.noFormEdit, "R-4"),
  } as Policy<RecommendationFacts>,
  acceptEdits: {
    act: "recommendations.acceptEdits",
    does: does("acceptEdits"),
    by: ["co-chair"],
    rule: "R-4",
    unless: someEditWaits,
  } as Policy<RecommendationFacts>,
  declineEdits: {
    act: "recommendations.declineEdits",
    does: does("declineEdits"),
    by: ["co-chair"],
    rule: "R-4",
    unless: someEditWaits,
  } as Policy<RecommendationFacts>,
  startNext: {
    act: "recommendations.startNext",
    does: does("startNext"),
    by: ["member", "secretariat"],
    rule: "R-6",
    unless: ({ state, isLatest }) => {
      if (!isLatest) return reason((words) => words.notLatest, "R-6");
      return awaitsNextVersion(state) ? undefined : reason((words) => words.notDeferred, "R-6");
    },
  } as Policy<RecommendationFacts>,
  reply: {
    act: "recommendations.reply",
    does: does("reply"),
    by: ["member", "secretariat"],
    rule: "R-6",
    unless: canBeWorkedOn,
  } as Policy<RecommendationFacts>,
  withdraw: {
    act: "recommendations.withdraw",
    does: does("withdraw"),
    by: ["co-chair"],
    rule: "R-1",
    unless: (facts) => {
      if (facts.isConsidered) return reason((words) => words.considered, "R-1");
      if (isDraft(facts.state) && !facts.wasShared) return reason((words) => words.notNow, "R-1");
      return inState(recommendationMoves.withdraw)(facts);
    },
  } as Policy<RecommendationFacts>,
  discard: {
    act: "recommendations.discard",
    does: does("discard"),
    by: ["co-chair", "secretariat"],
    rule: "T-9",
    unless: ({ state, wasShared }) =>
      isDraft(state) && !wasShared ? undefined : reason((words) => words.sharedAlready, "T-9"),
  } as Policy<RecommendationFacts>,
  implement: {
    act: "recommendations.implement",
    does: does("implement"),
    by: ["co-chair"],
    rule: "R-1",
    unless: inState(recommendationMoves.implement),
  } as Policy<RecommendationFacts>,
  reportResult: {
    act: "recommendations.reportResult",
    does: does("reportResult"),
    by: ["co-chair"],
    rule: "W-3",
    unless: inState(recommendationMoves.reportResult),
  } as Policy<RecommendationFacts>,
  close: {
    act: "recommendations.close",
    does: does("close"),
    by: ["co-chair", "secretariat"],
    rule: "R-1",
    unless: inState(recommendationMoves.close),
  } as Policy<RecommendationFacts>,
};

/** from the group's agreement on, the language it was written in is closed; the other side is completed. */
export const closedSide = (state: RecommendationState, source: Language): Language | null =>
  isDraft(state) ? null : source;
