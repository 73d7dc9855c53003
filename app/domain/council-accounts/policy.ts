// F-10 to F-13: the secretariat keeps the accounts; what was there before the workspace is confirmed by a co-chair (B-3).
import { type Bilingual, inBoth } from "../bilingual";
import { isPossible } from "../lifecycle";
import type { Facts, Policy, Role } from "../permissions";
import { because, type Reason } from "../refusals";
import { accountActs, reasonWords } from "./act-words";
import {
  type ContributionState,
  contributionMoves,
  type LapseState,
  lapseMoves,
  type OpeningState,
  openingMoves,
  type ProvisionState,
  provisionMoves,
} from "./lifecycle";

const does = (act: keyof typeof accountActs.en): Bilingual => inBoth(accountActs, (words) => words[act]);
const reason = (key: Exclude<keyof typeof reasonWords.en, "notFree">, rule: string): Reason =>
  because(reasonWords, (words) => words[key], rule);

export type ContributionFacts = Facts & { state: ContributionState; hasReceipts: boolean };
export type ReceiptFacts = Facts & { state: ContributionState; isTakenBack: boolean };
export type ProvisionFacts = Facts & { state: ProvisionState };
export type LapseFacts = Facts & { state: LapseState };
export type AccountFacts = Facts & { isOver: boolean };
export type CallFacts = AccountFacts & { isCalled: boolean };
export type LapsingFacts = AccountFacts & { hasLapse: boolean };
export type InvoiceDayFacts = Facts & { isPast: boolean };
export type OpeningFacts = Facts & { state: OpeningState; isSentBack: boolean };
export type OpeningOfFacts = Facts & { hasOpening: boolean };

const named = <Subject extends Facts>(
  act: keyof typeof accountActs.en,
  rule: string,
  unless?: (facts: Subject) => Reason | undefined,
  by: readonly Role[] = ["secretariat"],
): Policy<Subject> => ({ act: `accounts.${act}`, does: does(act), by, rule, unless });

const whileLive = ({ isOver }: AccountFacts) => (isOver ? reason("over", "F-10") : undefined);
const unlessSettled = (move: keyof typeof openingMoves) => (facts: OpeningFacts) =>
  isPossible(openingMoves[move], facts.state) ? undefined : reason("openingSettled", "B-3");
const toConfirm = (move: keyof typeof openingMoves) => (facts: OpeningFacts) =>
  unlessSettled(move)(facts) ?? (facts.isSentBack ? reason("openingSentBack", "B-3") : undefined);

export const accountPolicies = {
  callContributions: named<CallFacts>(
    "callContributions",
    "F-12",
    (facts) => whileLive(facts) ?? (facts.isCalled ? reason("allCalled", "F-12") : undefined),
  ),
  invoiceContribution: named<ContributionFacts>("invoiceContribution", "F-12", ({ state }) =>
    isPossible(contributionMoves.invoiceContribution, state) ? undefined : reason("notCalled", "F-12"),
  ),
  receiveContribution: named<ContributionFacts>("receiveContribution", "F-12", ({ state }) =>
    isPossible(contributionMoves.receiveContribution, state) ? undefined : reason("notInvoiced", "F-12"),
  ),
  takeBackReceipt: named<ReceiptFacts>("takeBackReceipt", "F-11", ({ isTakenBack }) =>
    isTakenBack ? reason("takenBack", "F-11") : undefined,
  ),
  cancelContribution: named<ContributionFacts>("cancelContribution", "F-12", ({ state, hasReceipts }) => {
    if (hasReceipts) return reason("hasReceipts", "F-12");
    return isPossible(contributionMoves.cancelContribution, state)
      ? undefined
      : reason("notExpected", "F-12");
  }),
  setAside: named<AccountFacts>("setAside", "F-13", whileLive),
  endProvision: named<ProvisionFacts>("endProvision", "F-13", ({ state }) =>
    isPossible(provisionMoves.endProvision, state) ? undefined : reason("provisionEnded", "F-13"),
  ),
  planLapse: named<LapsingFacts>(
    "planLapse",
    "F-10",
    (facts) => whileLive(facts) ?? (facts.hasLapse ? reason("hasLapse", "F-10") : undefined),
  ),
  withdrawLapse: named<LapseFacts>("withdrawLapse", "F-10", ({ state }) =>
    isPossible(lapseMoves.withdrawLapse, state) ? undefined : reason("lapseSettled", "F-10"),
  ),
  setInvoiceDay: named<InvoiceDayFacts>("setInvoiceDay", "F-10", ({ isPast }) =>
    isPast ? reason("invoicesPast", "F-10") : undefined,
  ),
  enterOpening: named<OpeningOfFacts>("enterOpening", "B-3", ({ hasOpening }) =>
    hasOpening ? reason("hasOpening", "B-3") : undefined,
  ),
  editOpening: named<OpeningFacts>("editOpening", "B-3", unlessSettled("editOpening")),
  withdrawOpening: named<OpeningFacts>("withdrawOpening", "B-3", unlessSettled("withdrawOpening")),
  confirmOpening: named<OpeningFacts>("confirmOpening", "B-3", toConfirm("confirmOpening"), ["co-chair"]),
  sendBackOpening: named<OpeningFacts>("sendBackOpening", "B-3", toConfirm("sendBackOpening"), ["co-chair"]),
};
