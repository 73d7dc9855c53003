// D-14: a decision that was approved comes back by a day; a co-chair records what the review found.
import { inBoth } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import type { Day } from "../dates";
import type { Facts, Policy } from "../permissions";
import { because } from "../refusals";
import type { MatterKind } from "../terms/clauses";
import { decisionActs } from "./act-words";
import { type DecisionState, isInForce, isReplaced } from "./lifecycle";
import { isGroups } from "./outcome-said";
import { decisionReasons } from "./reason-words";
import { reviewWords } from "./review-words";

/** How many days before its day a decision comes back. */
export const reviewDaysAhead = 30;

/** R-2: what a group agreed to recommend is the councils' to decide, and to review. */
export const canComeBack = ({ kind, bodyKind }: { kind: MatterKind; bodyKind: BodyKind }): boolean =>
  !(kind === "recommendation" && isGroups(bodyKind));

export type ReviewFacts = Facts & {
  state: DecisionState;
  /** By when it is to be reviewed; null where it is not, or not any more. */
  due: Day | null;
};

export const reviewPolicies = {
  review: {
    act: "decisions.review",
    does: inBoth(decisionActs, (words) => words.review),
    by: ["co-chair"],
    rule: "D-14",
    unless: ({ state, due }) => {
      if (isReplaced(state)) return because(decisionReasons, (words) => words.replacedAlready, "D-2");
      if (!isInForce(state)) return because(reviewWords, (words) => words.notInForce, "D-14");
      return due === null ? because(reviewWords, (words) => words.reviewedAlready, "D-14") : undefined;
    },
  } as Policy<ReviewFacts>,
};
