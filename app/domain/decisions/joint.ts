// the outcome of a matter before several councils is derived from theirs; diverging ones never read as agreed.
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";
import { type DecisionState, isInForce, isReplaced } from "./lifecycle";
import { type Outcome, withModification } from "./outcomes";

/** What one council declared, and on which text where it is not the proposed one; null while it has not. */
export type Declaration = { outcome: Outcome; state: DecisionState; text: Bilingual | null } | null;

/** D-2: what was in force until another one took its place settled the matter all the same. */
export const asItSettled = (decision: {
  outcome: Outcome;
  state: DecisionState;
  text: Bilingual | null;
  inForceAt: Instant | null;
}): Declaration => {
  const { outcome, state, text, inForceAt } = decision;
  return { outcome, text, state: isReplaced(state) && inForceAt !== null ? "in-force" : state };
};

/** Without approval by all, the first of these that any council declared. */
const inTheWay: readonly Outcome[] = ["declined", "returned", "deferred"];

/** With approval by all, what the most guarded of them said. */
const leastOf: readonly Outcome[] = ["noted", "approved-with-modification", "approved-with-conditions"];

const isAgainst = ({ outcome }: NonNullable<Declaration>) => inTheWay.includes(outcome);
/** what approved another text than the proposed one approved with a modification. */
const saidOf = ({ outcome, text }: NonNullable<Declaration>): Outcome =>
  text && outcome === "approved" ? withModification : outcome;
const textOf = ({ text }: NonNullable<Declaration>) => (text ? `${text.en}\n${text.fr}` : "");

/** all approved, but not the same text; it can never read as agreed. */
export function isDiverging(declarations: readonly Declaration[]): boolean {
  const declared = declarations.filter((one) => one !== null);
  if (declared.length < declarations.length || declared.some(isAgainst)) return false;
  return new Set(declared.map(textOf)).size > 1;
}

/** Null while the matter waits: for a council, for a condition, for what is only provisional, or for one text. */
export function jointOutcome(declarations: readonly Declaration[]): Outcome | null {
  const declared = declarations.filter((one) => one !== null);
  if (declared.length < declarations.length || declared.length === 0) return null;
  const against = inTheWay.find((outcome) => declared.some((one) => one.outcome === outcome));
  if (against) return against;
  if (isDiverging(declarations) || !declared.every(({ state }) => isInForce(state))) return null;
  const least = leastOf.find((outcome) => declared.some((one) => saidOf(one) === outcome));
  return least ?? "approved";
}

/** "Partly decided, not in force": some have declared, and the matter still waits. */
export const isPartlyDecided = (declarations: readonly Declaration[]): boolean =>
  declarations.some((one) => one !== null) && jointOutcome(declarations) === null;
