// D-14: a decision comes back to the co-chairs of its body a month before the day by which it is to be reviewed.
import { addresses } from "../../site-map";
import { type Bilingual, inBoth } from "../bilingual";
import { addDays, type Day, startOfDay } from "../dates";
import type { Awaiting } from "../slice";
import type { AwaitingRow } from "./awaiting-row";
import { reviewDaysAhead } from "./review-policy";
import { reviewWords } from "./review-words";

export type ReviewAwaiting = AwaitingRow<"review">;
type Facts = Bilingual & { number: string; due: Day };

/** Of the bodies in `:councils`, until the day `:reviews`; a part of the statement of what waits for a co-chair. */
export const reviewAwaitingSql = `select 'review' as what, v.id, x.proceeding_id as proceeding, x.title_en as titleEn, x.title_fr as titleFr,
    json_object('en', b.acronym_en, 'fr', b.acronym_fr, 'number', x.number, 'due', v.due_day) as facts, x.in_force_at as since
  from decision_review v indexed by decision_review_due join decision x on x.id = v.decision_id join body b on b.id = x.body_id
  where v.reviewed_at is null and v.due_day <= :reviews and x.state = 'in-force'
    and x.body_id in (select value from json_each(:councils))`;

export function reviewAwaits({ id, proceeding, titleEn, titleFr, facts }: ReviewAwaiting): Awaiting {
  const { en, fr, number, due } = JSON.parse(facts) as Facts;
  return {
    ...{ kind: "decision-review", id, dueOn: due },
    since: startOfDay(addDays(due, -reviewDaysAhead)),
    verb: inBoth(reviewWords, (words) => words.awaits),
    title: { en: titleEn, fr: titleFr },
    context: {
      en: reviewWords.en.awaitsIn(en || fr, number),
      fr: reviewWords.fr.awaitsIn(fr || en, number),
    },
    href: addresses("decision-review", { proceeding }),
  };
}
