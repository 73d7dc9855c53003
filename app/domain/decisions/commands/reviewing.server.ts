// D-14: what the review of a decision found; it stands as it was declared, and may come back by another day.
import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { decisionReview } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { isoDate } from "../../format";
import { newId } from "../../id";
import { Invalid } from "../../refusals";
import { type Decision, decisionOf } from "../decided.server";
import { type Problem, problem } from "../declaring";
import { proceedingSeen } from "../proceedings.server";
import type { ReviewTyped } from "../review-forms";
import { type ReviewFacts, reviewPolicies } from "../review-policy";
import { reviewWords } from "../review-words";
import { reviewFacts } from "../reviews.server";

export function keepReview(tx: Db, decisionId: Id, due: Day | null): void {
  if (due !== null) tx.insert(decisionReview).values({ id: newId(), decisionId, due }).run();
}

const bothFound = (field: string): Problem => ({
  field,
  text: inBoth(reviewWords, (words) => words.bothFound),
});

const problemsOf = ({ found, next }: ReviewTyped, today: Day): Problem[] => [
  ...(found.en ? [] : [bothFound("foundEn")]),
  ...(found.fr ? [] : [bothFound("foundFr")]),
  ...(next === null || next > today ? [] : [problem("next", "dayAhead")]),
];

const lineOf = (number: string, next: Day | null): Bilingual =>
  inBoth(reviewWords, (words) =>
    next === null ? words.line(number) : words.lineAgain(number, isoDate(next)),
  );

export function reviewDecision(asker: Asker, id: Id, typed: ReviewTyped): void {
  command(asker, {
    policy: reviewPolicies.review,
    find: (tx, actor): (ReviewFacts & { decision: Decision }) | undefined => {
      const decision = proceedingSeen(tx, actor, id) && decisionOf(tx, id);
      return decision && decision.reviews.length > 0 ? { ...reviewFacts(decision), decision } : undefined;
    },
    run: ({ tx, actor, now, today, subject: { decision }, record }) => {
      const problems = problemsOf(typed, today);
      if (problems.length > 0) throw new Invalid(problems);
      const { found, next } = typed;
      tx.update(decisionReview)
        .set({ foundEn: found.en, foundFr: found.fr, reviewedBy: actor.person, reviewedAt: now })
        .where(and(eq(decisionReview.decisionId, decision.id), isNull(decisionReview.reviewedAt)))
        .run();
      keepReview(tx, decision.id, next);
      record({ kind: "proceeding", id }, lineOf(decision.number, next));
    },
  });
}
