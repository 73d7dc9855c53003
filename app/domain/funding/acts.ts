// What a person can do with a request now, and what stands refused with its reason (desk 3).
import type { Actor } from "../actor";
import type { Bilingual } from "../bilingual";
import { isPossible, type Move } from "../lifecycle";
import { offer, offerTo, type Policy } from "../permissions";
import type { FundingFacts } from "./facts";
import { type FundingState, fundingMoves as moves } from "./lifecycle";
import { fundingPolicies as policies } from "./policy";

export const fundingActPlaces = {
  form: "funding-form",
  submit: "funding-submit",
  check: "funding-check",
  return: "funding-return",
  conflict: "funding-conflict",
  ask: "funding-ask",
  confirm: "funding-confirm",
  fund: "funding-fund",
  contract: "funding-contract",
  pay: "funding-payment-new",
  report: "funding-report",
  complete: "funding-complete",
  close: "funding-close",
  amend: "funding-amend",
  resume: "funding-resume",
  withdraw: "funding-withdraw",
  cancel: "funding-cancel",
  discard: "funding-discard",
} as const;
export type FundingAct = keyof typeof fundingActPlaces;
/** What takes it back never stands out. */
export const takesBack: readonly FundingAct[] = ["withdraw", "cancel", "discard", "return"];
export type ActOffered = { act: FundingAct; refused: Bilingual | null };

type Wanted = { act: FundingAct; policy: Policy<FundingFacts>; move?: Move<FundingState>; when?: boolean };

/** What comes first, then what follows from it. */
const wanted = ({ lacks }: FundingFacts, hasDeclared: boolean): Wanted[] => [
  { act: "form", policy: policies.write, when: lacks.length > 0 },
  { act: "submit", policy: policies.submit, move: moves.submit },
  { act: "check", policy: policies.returnIncomplete, move: moves.forward },
  { act: "conflict", policy: policies.declareConflict, when: !hasDeclared },
  { act: "ask", policy: policies.ask },
  { act: "confirm", policy: policies.confirmScope, move: moves.confirmScope },
  { act: "fund", policy: policies.fund, move: moves.fund },
  { act: "pay", policy: policies.recordPayment },
  { act: "contract", policy: policies.noteContract, move: moves.noteContract },
  { act: "complete", policy: policies.complete, move: moves.complete },
  { act: "report", policy: policies.report, move: moves.report },
  { act: "close", policy: policies.close, move: moves.close },
  { act: "amend", policy: policies.amend },
  { act: "resume", policy: policies.resume, move: moves.resume },
  { act: "form", policy: policies.write, when: lacks.length === 0 },
  { act: "conflict", policy: policies.declareConflict, when: hasDeclared },
  { act: "withdraw", policy: policies.withdraw },
  { act: "cancel", policy: policies.cancel, move: moves.cancel },
  { act: "discard", policy: policies.discard },
];

/** What is allowed in the order of what comes first, then what is refused to those whose part it is. */
export function actsOn(actor: Actor, request: FundingFacts, hasDeclared: boolean): ActOffered[] {
  const offered = wanted(request, hasDeclared).flatMap(({ act, policy, move, when }): ActOffered[] => {
    if (when === false || (move && !isPossible(move, request.state))) return [];
    const seen = move && !takesBack.includes(act) ? offerTo(actor, policy, request) : null;
    const may = offer(actor, policy, request);
    if (may.may) return [{ act, refused: null }];
    return seen && !seen.may ? [{ act, refused: seen.reason }] : [];
  });
  return [
    ...offered.filter(({ refused }) => refused === null),
    ...offered.filter(({ refused }) => refused !== null),
  ];
}
