// D-17: what was declared, in the words due to the body that declared it: a group recommends, a council decides.
import { type Language, pick } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import { money } from "../format";
import type { Cents } from "../money";
import { outcomeWords } from "../outcome-words";
import type { MatterKind } from "../terms/clauses";
import type { DecisionState } from "./lifecycle";
import { moneyOutcomeWords } from "./money-outcome-words";
import { type GroupOutcome, groupOutcomes, type Outcome, withConditions } from "./outcomes";
import { groupOutcomeWords, groupSaidWords } from "./said-words";
import { decisionStateWords } from "./words";

/** F-7: of a decision on money, what was asked of the council and what it approved. */
export type DecidedSum = { asked: Cents; cents: Cents };
type OfBody = { outcome: Outcome; bodyKind: BodyKind };
type Said = OfBody & { kind?: MatterKind; sum?: DecidedSum | null };

export const isGroups = (bodyKind: BodyKind): boolean => bodyKind !== "council";

/** What the group said; null of a council's. */
export const groupOutcome = ({ outcome, bodyKind }: OfBody): GroupOutcome | null =>
  isGroups(bodyKind) ? (groupOutcomes.find((one) => one === outcome) ?? null) : null;

/** F-1: in full, or in part, with its sum. */
function moneyOutcome(language: Language, { outcome, sum }: Said): string {
  const words = pick(moneyOutcomeWords, language);
  const plain = pick(outcomeWords, language)[outcome];
  const isInPart = sum ? sum.cents < sum.asked : false;
  const named = outcome in words ? words[outcome as "approved" | "deferred"] : plain;
  if (!sum) return named;
  if (!isInPart) return words.whole(named, money(language, sum.cents));
  const inPart = outcome === withConditions ? words["inPart-with-conditions"] : words.inPart;
  return words.part(inPart, money(language, sum.cents), money(language, sum.asked));
}

export function outcomeSaid(language: Language, said: Said): string {
  const own = groupOutcome(said);
  if (own) return pick(groupOutcomeWords, language)[own];
  return said.kind === "funding" ? moneyOutcome(language, said) : pick(outcomeWords, language)[said.outcome];
}

/** Nothing that a group says is in force. */
export const stateSaid = (
  language: Language,
  { state, bodyKind }: { state: DecisionState; bodyKind: BodyKind },
): string =>
  state === "in-force" && isGroups(bodyKind)
    ? pick(groupSaidWords, language).own
    : pick(decisionStateWords, language)[state];
