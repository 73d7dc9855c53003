// What was put to the councils in ten years, and what became of it.
import { type Day, type Instant, startOfDay } from "../../../app/domain/dates";
import type { Outcome } from "../../../app/domain/decisions/outcomes";
import type { Db } from "../../../db/connection";
import { rowsOf } from "./rows";

/** A matter that was put to the councils, and what became of it; null while it is before them. */
export type Put = {
  kind: "terms" | "recommendation";
  id: string;
  body: string;
  title: { en: string; fr: string };
  putAt: Instant;
  outcome: Outcome | null;
  /** When it was settled, where that is known. */
  settled: Instant | null;
};
type Version = {
  id: string;
  body: string;
  number: number;
  acronymEn: string;
  acronymFr: string;
  state: string;
  putAt: Instant;
  from: Day | null;
};
const outcomeOfTerms: Record<string, Outcome | null> = {
  returned: "returned",
  declined: "declined",
  put: null,
};

/** Terms adopted before the workspace were decided elsewhere. */
const termsPut = (db: Db): Put[] =>
  rowsOf<Version>(
    db,
    `select v.id, v.body_id as body, v.number, b.acronym_en as acronymEn, b.acronym_fr as acronymFr, v.state, v.put_at as putAt,
       v.in_force_from as "from" from terms_version v join body b on b.id = v.body_id
     where v.put_at is not null and v.from_the_past = 0 and v.state in ('in-force', 'superseded', 'returned', 'declined', 'put')
       and b.acronym_en not in ('CCSWG', 'DITT') order by v.put_at, v.rowid`,
  ).map(({ id, body, number, acronymEn, acronymFr, state, putAt, from }) => ({
    ...{ kind: "terms", id, body, putAt },
    outcome: state in outcomeOfTerms ? (outcomeOfTerms[state] ?? null) : "approved",
    settled: from && ((startOfDay(from) + 14 * 3_600_000) as Instant),
    title: {
      en: `${acronymEn}, terms of reference, version ${number}`,
      fr: `${acronymFr}, cadre de référence, version ${number}`,
    },
  }));

type Recommended = { id: string; body: string; state: string; en: string; fr: string; putAt: Instant };
const outcomeOfRecommendation: Record<string, Outcome | null> = {
  ...{ noted: "noted", deferred: "deferred", declined: "declined", "under-decision": null },
};

const recommendationsPut = (db: Db): Put[] =>
  rowsOf<Recommended>(
    db,
    `select v.id, r.body_id as body, v.state, v.title_en as en, v.title_fr as fr, v.stands_since as putAt
     from recommendation_version v join recommendation r on r.id = v.recommendation_id
     where v.stands_since is not null and v.state not in ('in-consultation', 'agreed', 'submitted', 'incomplete', 'complete', 'withdrawn')
     order by v.stands_since, v.rowid`,
  ).map(({ id, body, state, en, fr, putAt }) => ({
    ...{ kind: "recommendation", id, body, putAt, title: { en, fr }, settled: null },
    outcome: state in outcomeOfRecommendation ? (outcomeOfRecommendation[state] ?? null) : "approved",
  }));

export const everythingPut = (db: Db): Put[] => [...termsPut(db), ...recommendationsPut(db)];
