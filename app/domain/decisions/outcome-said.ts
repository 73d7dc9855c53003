// D-17: what was declared, in the words due to the body that declared it: a group recommends, a council decides.
import { type Language, pick } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import { outcomeWords } from "../outcome-words";
import type { DecisionState } from "./lifecycle";
import { type GroupOutcome, groupOutcomes, type Outcome } from "./outcomes";
import { groupOutcomeWords, groupSaidWords } from "./said-words";
import { decisionStateWords } from "./words";

type Said = { outcome: Outcome; bodyKind: BodyKind };

export const isGroups = (bodyKind: BodyKind): boolean => bodyKind !== "council";

/** What the group said; null of a council's. */
export const groupOutcome = ({ outcome, bodyKind }: Said): GroupOutcome | null =>
  isGroups(bodyKind) ? (groupOutcomes.find((one) => one === outcome) ?? null) : null;

export function outcomeSaid(language: Language, said: Said): string {
  const own = groupOutcome(said);
  return own ? pick(groupOutcomeWords, language)[own] : pick(outcomeWords, language)[said.outcome];
}

/** Nothing that a group says is in force. */
export const stateSaid = (
  language: Language,
  { state, bodyKind }: { state: DecisionState; bodyKind: BodyKind },
): string =>
  state === "in-force" && isGroups(bodyKind)
    ? pick(groupSaidWords, language).own
    : pick(decisionStateWords, language)[state];
