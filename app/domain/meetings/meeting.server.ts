// A meeting as whoever asks finds it: T-3, what is not seen is not found.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { inKeys, keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Day, Instant, Minutes } from "../dates";
import { bilingual } from "../sql.server";
import { longestMeeting, type MeetingFormat } from "./formats";
import type { MeetingState } from "./lifecycle";
import { meetersColumn } from "./meeters-column";
import type { MeetingFacts } from "./policy";
import type { SeriesRule } from "./series-rule";

/** How people join from elsewhere (M-19). */
export type Joining = { link: string; phone: string; passcode: string };

export type Meeting = {
  id: Id;
  series: Id | null;
  ruleDay: Day | null;
  rule: Pick<SeriesRule, "every" | "weekday" | "place"> | null;
  title: Bilingual;
  day: Day;
  startMinutes: Minutes;
  lengthMinutes: Minutes;
  zone: string;
  format: MeetingFormat;
  venue: Bilingual;
  /** Its own where it has any, else those of its series. */
  joining: Joining;
  startsAt: Instant;
  endsAt: Instant;
  state: MeetingState;
  cancelled: Bilingual;
  sequence: number;
  changedAt: Instant;
  edition: number;
  bodies: BodyName[];
  /** B-1: the name under which those bodies sit together. */
  joint: Pick<BodyName, "id" | "name" | "acronym"> | null;
};

type InJson = "title" | "venue" | "joining" | "cancelled" | "bodies";
export type MeetingRow = Omit<Meeting, InJson | "joint" | "rule"> &
  Record<InJson, string> & { joint: string | null; rule: string | null };

const own = (name: string) => `json_object('en', m.${name}_en, 'fr', m.${name}_fr)`;
const named = (body: string) =>
  `'id', ${body}.id, 'name', json_object('en', ${body}.name_en, 'fr', ${body}.name_fr), 'acronym', json_object('en', ${body}.acronym_en, 'fr', ${body}.acronym_fr)`;
const joining = (name: string) => `coalesce(nullif(m.${name}, ''), r.${name}, '')`;

const bodies = meetersColumn("meeting_body", "meeting_id = m.id");

/** Exactly the councils of a joint body. */
const joint = `(select json_object(${named("j")}) from body j where j.kind = 'joint'
    and (select count(*) from meeting_body mb where mb.meeting_id = m.id) > 1
    and not exists (select 1 from body_parent t where t.body_id = j.id
      and t.parent_id not in (select mb.body_id from meeting_body mb where mb.meeting_id = m.id))
    and not exists (select 1 from meeting_body mb where mb.meeting_id = m.id
      and mb.body_id not in (select t.parent_id from body_parent t where t.body_id = j.id)) limit 1)`;

/** What `meetingIn` reads, of a meeting `m` left joined with its series `r`. */
export const meetingColumns = `m.id, m.series_id as series, m.rule_day as ruleDay, ${own("title")} as title, m.day,
  m.start_minutes as startMinutes, m.length_minutes as lengthMinutes, m.zone, m.format, ${own("venue")} as venue,
  json_object('link', ${joining("link")}, 'phone', ${joining("phone")}, 'passcode', ${joining("passcode")}) as joining,
  m.starts_at as startsAt, m.ends_at as endsAt, m.state, ${own("cancelled")} as cancelled, m.sequence, m.changed_at as changedAt,
  m.edition, ${bodies} as bodies, ${joint} as joint,
  case when r.id is null then null else json_object('every', r.every, 'weekday', r.weekday, 'place', r.place) end as rule`;

export const meetingIn = (row: MeetingRow): Meeting => ({
  ...row,
  ...{ title: bilingual(row.title), venue: bilingual(row.venue), cancelled: bilingual(row.cancelled) },
  joining: JSON.parse(row.joining) as Joining,
  bodies: JSON.parse(row.bodies) as BodyName[],
  joint: row.joint ? (JSON.parse(row.joint) as Meeting["joint"]) : null,
  rule: row.rule ? (JSON.parse(row.rule) as Meeting["rule"]) : null,
});

export type NextMeeting = Pick<
  Meeting,
  "id" | "title" | "bodies" | "joint" | "startsAt" | "endsAt" | "format"
>;

/** Looked up meeting by meeting: within the statement of the bodies, an index of all audiences would else be made for it. */
const seenInTurn = `(select count(*) from audience a where a.kind = 'meeting' and a.subject_id = n.id and ${inKeys("a.key")}) > 0`;

/** Desk 1: what comes next and was not cancelled, as one column of a statement with `:now` and `:keys` (P-2). */
export const nextMeetingColumn = `(select json_object('id', m.id, 'title', json(${own("title")}), 'bodies', json(${bodies}),
    'joint', json(${joint}), 'startsAt', m.starts_at, 'endsAt', m.ends_at, 'format', m.format)
  from (select n.id from meeting n indexed by meeting_starts where n.starts_at >= :now - ${longestMeeting * 60_000} and n.ends_at > :now
    and n.state <> 'cancelled' and ${seenInTurn} order by n.starts_at, n.id limit 1) f join meeting m on m.id = f.id) as nextMeeting`;

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], MeetingRow>(
    `select ${meetingColumns} from meeting m left join meeting_series r on r.id = m.series_id
     where m.id = :id and ${visibleSql("meeting", "m.id")}`,
  ),
);

export function meetingSeen(db: Db, actor: Actor, id: Id): Meeting | undefined {
  const row = seen(db).get({ id, keys: keysOfActor(actor) });
  return row && meetingIn(row);
}

export const factsOfMeeting = ({ bodies, state, startsAt }: Meeting, now: Instant): MeetingFacts => ({
  meets: bodies.map(({ id }) => id),
  state,
  hasBegun: startsAt <= now,
});
