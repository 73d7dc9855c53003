// F-1 to F-10: who may do what with a funding request. The group asks, the secretariat checks and routes, councils decide.
import { inBoth } from "../bilingual";
import type { Policy } from "../permissions";
import { fundingActs as acts } from "./act-words";
import {
  canAmend,
  canBeWritten,
  type FundingFacts,
  hasNoAmendment,
  hasScope,
  inState,
  lacksNothing,
  type NewFacts,
  type QuestionFacts,
  reason,
  standsBefore,
  stillSubmits,
} from "./facts";
import { fundingMoves, isBeingChecked, isDraft, takesPayments } from "./lifecycle";

const does = (act: keyof typeof acts.en) => inBoth(acts, (words) => words[act]);

export const fundingPolicies = {
  draft: {
    act: "funding.draft",
    does: does("draft"),
    by: ["member"],
    rule: "F-2",
    unless: ({ councils, endsOn, today }) => {
      if (councils.length === 0) return reason((words) => words.noCouncil, "F-7");
      return endsOn !== null && today > endsOn ? reason((words) => words.pastEnd(endsOn), "B-6") : undefined;
    },
  } as Policy<NewFacts>,
  write: {
    act: "funding.write",
    does: does("write"),
    by: ["member"],
    rule: "F-2",
    unless: canBeWritten,
  } as Policy<FundingFacts>,
  translate: {
    act: "funding.translate",
    does: does("translate"),
    by: ["secretariat"],
    rule: "F-4",
    unless: ({ state }) => (isBeingChecked(state) ? undefined : reason((words) => words.notWorkable, "F-4")),
  } as Policy<FundingFacts>,
  submit: {
    act: "funding.submit",
    does: does("submit"),
    by: ["co-chair"],
    rule: "F-3",
    unless: (facts) => inState(fundingMoves.submit)(facts) ?? stillSubmits(facts) ?? hasScope(facts),
  } as Policy<FundingFacts>,
  returnIncomplete: {
    act: "funding.returnIncomplete",
    does: does("returnIncomplete"),
    by: ["secretariat"],
    rule: "F-4",
    unless: inState(fundingMoves.returnIncomplete),
  } as Policy<FundingFacts>,
  forward: {
    act: "funding.forward",
    does: does("forward"),
    by: ["secretariat"],
    rule: "F-4",
    unless: (facts) => inState(fundingMoves.forward)(facts) ?? lacksNothing(facts),
  } as Policy<FundingFacts>,
  declareConflict: {
    act: "funding.declareConflict",
    does: does("declareConflict"),
    by: ["member-of-a-council"],
    rule: "F-5",
    unless: standsBefore,
  } as Policy<FundingFacts>,
  ask: {
    act: "funding.ask",
    does: does("ask"),
    by: ["member-of-a-council"],
    rule: "F-6",
    unless: standsBefore,
  } as Policy<FundingFacts>,
  answer: {
    act: "funding.answer",
    does: does("answer"),
    by: ["member"],
    rule: "F-6",
    unless: (facts) =>
      standsBefore(facts) ?? (facts.isAnswered ? reason((words) => words.answeredAlready, "F-6") : undefined),
  } as Policy<QuestionFacts>,
  confirmScope: {
    act: "funding.confirmScope",
    does: does("confirmScope"),
    by: ["co-chair"],
    rule: "F-7",
    unless: inState(fundingMoves.confirmScope),
  } as Policy<FundingFacts>,
  fund: {
    act: "funding.fund",
    does: does("fund"),
    by: ["secretariat"],
    rule: "F-7",
    unless: inState(fundingMoves.fund),
  } as Policy<FundingFacts>,
  resume: {
    act: "funding.resume",
    does: does("resume"),
    by: ["member"],
    rule: "R-6",
    unless: inState(fundingMoves.resume),
  } as Policy<FundingFacts>,
  withdraw: {
    act: "funding.withdraw",
    does: does("withdraw"),
    by: ["co-chair"],
    rule: "F-1",
    unless: (facts) => {
      if (isDraft(facts.state) && !facts.wasSubmitted) return reason((words) => words.notNow, "F-1");
      return inState(fundingMoves.withdraw)(facts);
    },
  } as Policy<FundingFacts>,
  discard: {
    act: "funding.discard",
    does: does("discard"),
    by: ["member"],
    rule: "T-9",
    unless: ({ state, wasSubmitted }) =>
      isDraft(state) && !wasSubmitted ? undefined : reason((words) => words.sharedAlready, "T-9"),
  } as Policy<FundingFacts>,
  cancel: {
    act: "funding.cancel",
    does: does("cancel"),
    by: ["co-chair"],
    rule: "F-1",
    unless: (facts) =>
      inState(fundingMoves.cancel)(facts) ??
      hasNoAmendment(facts) ??
      (facts.waitingPayments > 0 ? reason((words) => words.paymentsWait, "F-9") : undefined),
  } as Policy<FundingFacts>,
  amend: {
    act: "funding.amend",
    does: does("amend"),
    by: ["member"],
    rule: "F-9",
    unless: canAmend,
  } as Policy<FundingFacts>,
  noteContract: {
    act: "funding.noteContract",
    does: does("noteContract"),
    by: ["secretariat"],
    rule: "F-9",
    unless: inState(fundingMoves.noteContract),
  } as Policy<FundingFacts>,
  recordPayment: {
    act: "funding.recordPayment",
    does: does("recordPayment"),
    by: ["secretariat"],
    rule: "F-9",
    unless: ({ state }) => (takesPayments(state) ? undefined : reason((words) => words.noClaim, "F-9")),
  } as Policy<FundingFacts>,
  report: {
    act: "funding.report",
    does: does("report"),
    by: ["member"],
    rule: "F-9",
    unless: inState(fundingMoves.report),
  } as Policy<FundingFacts>,
  complete: {
    act: "funding.complete",
    does: does("complete"),
    by: ["co-chair"],
    rule: "F-9",
    unless: (facts) => {
      if (facts.openDeliverables > 0) return reason((words) => words.deliverablesOpen, "F-9");
      return hasNoAmendment(facts) ?? inState(fundingMoves.complete)(facts);
    },
  } as Policy<FundingFacts>,
  close: {
    act: "funding.close",
    does: does("close"),
    by: ["secretariat"],
    rule: "F-10",
    unless: (facts) =>
      inState(fundingMoves.close)(facts) ??
      (facts.waitingPayments > 0 ? reason((words) => words.paymentsWait, "F-9") : undefined),
  } as Policy<FundingFacts>,
};
