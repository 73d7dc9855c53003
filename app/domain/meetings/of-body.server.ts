// What stands of the meetings of a body on its page: one column of a statement (P-2).
import type { Id } from "../actor";
import { inKeys } from "../audiences.server";
import { addDays, addMonths, type Day, type Instant } from "../dates";
import type { ClauseValue } from "../terms/clauses";
import { isCancelled, type MeetingState, type SeriesState } from "./lifecycle";
import type { SeriesRule } from "./series-rule";

export type MeetingOfBody = {
  id: Id;
  day: Day;
  startsAt: Instant;
  endsAt: Instant;
  zone: string;
  state: MeetingState;
  titleEn: string;
  titleFr: string;
};
export type SeriesOfBody = Pick<SeriesRule, "every" | "weekday" | "place"> & { id: Id; state: SeriesState };

export type MeetingsOfBody = {
  next: MeetingOfBody[];
  /** The last that took place. */
  last: MeetingOfBody | null;
  series: SeriesOfBody[];
};

const seen = `exists (select 1 from audience a where a.kind = 'meeting' and a.subject_id = m.id and ${inKeys("a.key")})`;
const json = `json_object('id', id, 'day', day, 'startsAt', starts_at, 'endsAt', ends_at, 'zone', zone, 'state', state, 'titleEn', title_en, 'titleFr', title_fr)`;

/** Those who meet: the body, or what it joins. */
const meeters = `(select :body as id where (select kind from body where id = :body) <> 'joint'
  union all select parent_id from body_parent where body_id = :body and tie = 'joins')`;

const some = (
  condition: string,
  order: string,
  limit: number,
): string => `(select json_group_array(json(line)) from (
  select ${json} as line from (select m.* from ${meeters} w join meeting_body mb on mb.body_id = w.id join meeting m on m.id = mb.meeting_id
    where m.cancelled_with_series = 0 and ${condition} and ${seen}
    group by m.id having count(*) = (select count(*) from ${meeters}) order by m.starts_at ${order} limit ${limit})))`;

const series = `(select json_group_array(json_object('id', r.id, 'every', r.every, 'weekday', r.weekday, 'place', r.place, 'state', r.state))
  from meeting_series r where r.state = 'live' and exists (select 1 from audience a where a.kind = 'meeting-series' and a.subject_id = r.id and ${inKeys("a.key")})
    and (select count(*) from series_body sb where sb.series_id = r.id and sb.body_id in (select id from ${meeters}))
      = (select count(*) from ${meeters}))`;

/** For a statement with `:body`, `:now` and `:keys`. */
export const meetingsColumn = `json_object('next', json(${some("mb.starts_at >= :now - 43200000 and m.ends_at > :now", "asc", 3)}),
  'last', json(${some("mb.starts_at < :now and m.ends_at <= :now and m.state <> 'cancelled'", "desc", 1)}), 'series', json(${series})) as meetings`;

export function meetingsIn(column: string): MeetingsOfBody {
  const { last, ...found } = JSON.parse(column) as Omit<MeetingsOfBody, "last"> & { last: MeetingOfBody[] };
  return { ...found, last: last[0] ?? null };
}

type Every = ClauseValue<"cadence">["every"];
const monthsOf: Partial<Record<Every, number>> = {
  ...{ month: 1, "two-months": 2, quarter: 3, "half-year": 6, year: 12 },
};
const weeksOf: Partial<Record<Every, number>> = { week: 1, "two-weeks": 2 };

/** A fortnight of grace: a month's second Tuesday comes up to five weeks after the one before. */
const grace = 14;

/** Since when a meeting is overdue under the terms of reference; null where none is, or where nothing was said of it. */
export function overdueSince(
  { last, next }: MeetingsOfBody,
  { cadence, today }: { cadence: ClauseValue<"cadence"> | null; today: Day },
): Day | null {
  const [months, weeks] = [monthsOf[cadence?.every ?? "on-call"], weeksOf[cadence?.every ?? "on-call"]];
  if (last === null || (months === undefined && weeks === undefined)) return null;
  const due = addDays(addMonths(last.day, months ?? 0), 7 * (weeks ?? 0) + grace);
  const isPlanned = next.some(({ day, state }) => day <= due && !isCancelled(state));
  return due < today && !isPlanned ? due : null;
}
