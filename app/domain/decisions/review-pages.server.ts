import { atOnce, type Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Day } from "../dates";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { decisionOf } from "./decided.server";
import type { Looking } from "./proceeding-acts.server";
import { type Proceeding, proceedingSeen } from "./proceedings.server";
import { reviewPolicies } from "./review-policy";
import { openReview, reviewFacts } from "./reviews.server";

export type ReviewPage = { proceeding: Proceeding; number: string; due: Day };

/** D-14: what never was to come back is not found. */
export function reviewPage(db: Db, { actor }: Looking, id: Id): ReviewPage {
  return atOnce(db, () => {
    const proceeding = proceedingSeen(db, actor, id);
    const decision = proceeding && decisionOf(db, id);
    const last = decision?.reviews.at(-1);
    if (!proceeding || !decision || !last) throw new NotFound();
    mustBeAllowed(actor, reviewPolicies.review, reviewFacts(decision));
    return {
      ...{ proceeding, number: decision.number },
      due: openReview(decision)?.due ?? last.due,
    };
  });
}
