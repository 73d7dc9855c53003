// D-14: by when a decision is to be reviewed, and what its reviews have found.
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import { type Offer, offerTo } from "../permissions";
import { shownOf } from "../sql.server";
import type { DecisionState } from "./lifecycle";
import { type ReviewFacts, reviewPolicies } from "./review-policy";

export type Review = {
  id: Id;
  due: Day;
  found: Bilingual;
  by: Bilingual | null;
  /** Null while it is to come; that one is the last. */
  at: Instant | null;
};

/** Of a decision `x`, in their order. */
export const reviewsColumn = `(select json_group_array(json_object('id', v.id, 'due', v.due_day, 'found', json_object('en', v.found_en, 'fr', v.found_fr),
    'by', json(case when q.id is not null then ${shownOf("q")} end), 'at', v.reviewed_at) order by v.reviewed_at is null, v.reviewed_at)
  from decision_review v left join person q on q.id = v.reviewed_by where v.decision_id = x.id)`;

/** Of a decision `x`: the day by which it is to be reviewed. */
export const reviewByColumn =
  "(select v.due_day from decision_review v where v.decision_id = x.id and v.reviewed_at is null)";

type Reviewed = { body: Id; state: DecisionState; reviews: readonly Review[] };

export const openReview = ({ reviews }: Pick<Reviewed, "reviews">): Review | null =>
  reviews.find(({ at }) => at === null) ?? null;

export const reviewFacts = (decision: Reviewed): ReviewFacts => ({
  ...{ body: decision.body, state: decision.state, due: openReview(decision)?.due ?? null },
});

/** Nothing where it never was to be reviewed. */
export const reviewOffer = (actor: Actor, decision: Reviewed | null): Offer | null =>
  decision && openReview(decision) ? offerTo(actor, reviewPolicies.review, reviewFacts(decision)) : null;
