// the outcome of a matter before several councils is derived from theirs; diverging ones never read as agreed.
import type { Instant } from "../dates";
import { type DecisionState, isInForce, isReplaced } from "./lifecycle";
import type { Outcome } from "./outcomes";

/** What one council declared; null while it has not. */
export type Declaration = { outcome: Outcome; state: DecisionState } | null;

/** D-2: what was in force until another one took its place settled the matter all the same. */
export const asItSettled = (decision: {
  outcome: Outcome;
  state: DecisionState;
  inForceAt: Instant | null;
}): Declaration => {
  const { outcome, state, inForceAt } = decision;
  return { outcome, state: isReplaced(state) && inForceAt !== null ? "in-force" : state };
};

/** Without approval by all, the first of these that any council declared. */
const inTheWay: readonly Outcome[] = ["declined", "returned", "deferred"];

/** With approval by all, what the most guarded of them said. */
const leastOf: readonly Outcome[] = ["noted", "approved-with-modification", "approved-with-conditions"];

/** Null while the matter waits: for a council, for a condition, or for what is only provisional. */
export function jointOutcome(declarations: readonly Declaration[]): Outcome | null {
  const declared = declarations.filter((one) => one !== null);
  if (declared.length < declarations.length || declared.length === 0) return null;
  const against = inTheWay.find((outcome) => declared.some((one) => one.outcome === outcome));
  if (against) return against;
  if (!declared.every(({ state }) => isInForce(state))) return null;
  const least = leastOf.find((outcome) => declared.some((one) => one.outcome === outcome));
  return least ?? "approved";
}

/** "Partly decided, not in force": some have declared, and the matter still waits. */
export const isPartlyDecided = (declarations: readonly Declaration[]): boolean =>
  declarations.some((one) => one !== null) && jointOutcome(declarations) === null;
