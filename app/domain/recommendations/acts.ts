// What a person can do with a version now, and what stands refused with its reason (desk 3).
import type { Actor } from "../actor";
import type { Bilingual } from "../bilingual";
import { isPossible, type Move } from "../lifecycle";
import { offer, offerTo, type Policy } from "../permissions";
import type { RecommendationFacts } from "./facts";
import {
  isBeingCompleted,
  isDraft,
  recommendationMoves as moves,
  type RecommendationState,
} from "./lifecycle";
import { recommendationPolicies as policies } from "./policy";

export const recommendationActPlaces = {
  form: "recommendation-form",
  edits: "recommendation-edits",
  replies: "recommendation-replies",
  consult: "recommendation-consult",
  submit: "recommendation-submit",
  complete: "recommendation-complete",
  return: "recommendation-return",
  next: "recommendation-next",
  implement: "recommendation-implement",
  result: "recommendation-result",
  close: "recommendation-close",
  revise: "recommendation-revise",
  withdraw: "recommendation-withdraw",
  discard: "recommendation-discard",
} as const;
export type RecommendationAct = keyof typeof recommendationActPlaces;
/** What takes it back never stands out, and is offered to those alone whose part it is. */
export const takesBack: readonly RecommendationAct[] = ["revise", "withdraw", "discard"];
export type ActOffered = { act: RecommendationAct; refused: Bilingual | null };

type Wanted = {
  act: RecommendationAct;
  policy: Policy<RecommendationFacts>;
  move?: Move<RecommendationState>;
  when?: boolean;
};

const isWritten = ({ state }: RecommendationFacts) => isDraft(state) || isBeingCompleted(state);

/** What comes first, then what follows from it. */
const wanted = (version: RecommendationFacts): Wanted[] => [
  { act: "edits", policy: policies.acceptEdits, when: version.waitingEdits > 0 },
  { act: "form", policy: policies.write, when: isWritten(version) && version.lacks.length > 0 },
  { act: "replies", policy: policies.reply, when: version.unanswered > 0 },
  { act: "consult", policy: policies.consult, move: moves.consult },
  { act: "submit", policy: policies.submit, move: moves.submit },
  { act: "complete", policy: policies.findComplete, move: moves.findComplete },
  { act: "return", policy: policies.returnIncomplete, move: moves.returnIncomplete },
  { act: "next", policy: policies.startNext, when: version.isLatest },
  { act: "implement", policy: policies.implement, move: moves.implement },
  { act: "result", policy: policies.reportResult, move: moves.reportResult },
  { act: "close", policy: policies.close, move: moves.close },
  { act: "form", policy: policies.write, when: isWritten(version) && version.lacks.length === 0 },
  { act: "revise", policy: policies.revise, move: moves.revise },
  { act: "withdraw", policy: policies.withdraw, move: moves.withdraw, when: version.wasShared },
  { act: "discard", policy: policies.discard, when: isDraft(version.state) && !version.wasShared },
];

/** What is allowed in the order of what comes first, then what is refused; whoever writes it also sees whose turn it is. */
export function actsOn(actor: Actor, version: RecommendationFacts): ActOffered[] {
  const writes = offerTo(actor, policies.write, version) !== null;
  const offered = wanted(version).flatMap(({ act, policy, move, when }): ActOffered[] => {
    if (when === false || (move && !isPossible(move, version.state))) return [];
    const isForAll = writes && move && !takesBack.includes(act);
    const seen = isForAll ? offer(actor, policy, version) : offerTo(actor, policy, version);
    if (!seen) return [];
    if (seen.may) return [{ act, refused: null }];
    return move ? [{ act, refused: seen.reason }] : [];
  });
  return [
    ...offered.filter(({ refused }) => refused === null),
    ...offered.filter(({ refused }) => refused !== null),
  ];
}
