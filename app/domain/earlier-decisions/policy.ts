// B-3: the secretariat enters what predates the workspace; a co-chair of the council confirms it.
import { inBoth } from "../bilingual";
import { isPossible } from "../lifecycle";
import type { Facts, Policy } from "../permissions";
import { because, type Reason } from "../refusals";
import { type EarlierState, earlierMoves } from "./lifecycle";
import { earlierActs, earlierWords } from "./words";

const does = (act: keyof typeof earlierActs.en) => inBoth(earlierActs, (words) => words[act]);
const reason = (key: "settled" | "sentBack" | "sentBackAlready"): Reason =>
  because(earlierWords, (words) => words[key], "B-3");

export type EarlierFacts = Facts & { state: EarlierState; isSentBack: boolean };

const unlessSettled =
  (move: keyof typeof earlierMoves) =>
  ({ state }: EarlierFacts): Reason | undefined =>
    isPossible(earlierMoves[move], state) ? undefined : reason("settled");

export const earlierPolicies = {
  takeInEarlier: {
    act: "earlierDecisions.takeInEarlier",
    does: does("takeIn"),
    by: ["secretariat"],
    rule: "B-3",
  } as Policy<Facts>,
  editEarlier: {
    act: "earlierDecisions.editEarlier",
    does: does("edit"),
    by: ["secretariat"],
    rule: "B-3",
    unless: unlessSettled("editEarlier"),
  } as Policy<EarlierFacts>,
  withdrawEarlier: {
    act: "earlierDecisions.withdrawEarlier",
    does: does("withdraw"),
    by: ["secretariat"],
    rule: "B-3",
    unless: unlessSettled("withdrawEarlier"),
  } as Policy<EarlierFacts>,
  confirmEarlier: {
    act: "earlierDecisions.confirmEarlier",
    does: does("confirm"),
    by: ["co-chair"],
    rule: "B-3",
    unless: (facts) =>
      unlessSettled("confirmEarlier")(facts) ?? (facts.isSentBack ? reason("sentBack") : undefined),
  } as Policy<EarlierFacts>,
  sendBackEarlier: {
    act: "earlierDecisions.sendBackEarlier",
    does: does("sendBack"),
    by: ["co-chair"],
    rule: "B-3",
    unless: (facts) =>
      unlessSettled("sendBackEarlier")(facts) ?? (facts.isSentBack ? reason("sentBackAlready") : undefined),
  } as Policy<EarlierFacts>,
};
