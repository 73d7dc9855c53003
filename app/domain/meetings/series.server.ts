// A series as whoever asks finds it, and the meetings it has made.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Day, Instant, Minutes } from "../dates";
import { bilingual } from "../sql.server";
import type { MeetingFormat } from "./formats";
import { isCancelled, type SeriesState } from "./lifecycle";
import { meetersColumn } from "./meeters-column";
import { type Meeting, type MeetingRow, meetingColumns, meetingIn } from "./meeting.server";
import type { SeriesFacts } from "./policy";
import type { SeriesRule } from "./series-rule";

export type Series = SeriesRule & {
  id: Id;
  startMinutes: Minutes;
  lengthMinutes: Minutes;
  zone: string;
  format: MeetingFormat;
  venue: Bilingual;
  link: string;
  phone: string;
  passcode: string;
  state: SeriesState;
  plannedUntil: Day;
  edition: number;
  bodies: BodyName[];
};
type Row = Omit<Series, "venue" | "bodies"> & { venue: string; bodies: string };

const columns = `r.id, r.every, r.weekday, r.place, r.starts_on as startsOn, r.ends_on as endsOn, r.start_minutes as startMinutes,
  r.length_minutes as lengthMinutes, r.zone, r.format, json_object('en', r.venue_en, 'fr', r.venue_fr) as venue, r.link, r.phone, r.passcode,
  r.state, r.planned_until as plannedUntil, r.edition,
  ${meetersColumn("series_body", "series_id = r.id")} as bodies`;

const seriesIn = (row: Row): Series => ({
  ...row,
  venue: bilingual(row.venue),
  bodies: JSON.parse(row.bodies) as BodyName[],
});

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Row>(
    `select ${columns} from meeting_series r where r.id = :id and ${visibleSql("meeting-series", "r.id")}`,
  ),
);

export function seriesSeen(db: Db, actor: Actor, id: Id): Series | undefined {
  const row = seen(db).get({ id, keys: keysOfActor(actor) });
  return row && seriesIn(row);
}

/** The live ones whose meetings are not made up to a day: the clock's. */
const lacking = prepared((db: Db) =>
  db.$client.prepare<[Day], Row>(
    `select ${columns} from meeting_series r where r.state = 'live' and r.planned_until < ? and (r.ends_on is null or r.planned_until < r.ends_on)`,
  ),
);
export const seriesToPlan = (db: Db, through: Day): Series[] => lacking(db).all(through).map(seriesIn);

export const factsOfSeries = ({ bodies, state }: Series): SeriesFacts => ({
  meets: bodies.map(({ id }) => id),
  state,
});

/** M-2: what is left of a series from an instant on; those cancelled with it have left no trace in its days. */
const toCome = prepared((db: Db) =>
  db.$client.prepare<[{ series: Id; now: Instant }], MeetingRow>(
    `select ${meetingColumns} from meeting m left join meeting_series r on r.id = m.series_id
     where m.series_id = :series and m.ends_at > :now and m.cancelled_with_series = 0 order by m.starts_at, m.id`,
  ),
);
export const meetingsToCome = (db: Db, series: Id, now: Instant): Meeting[] =>
  toCome(db).all({ series, now }).map(meetingIn);

/** Those among them that still stand. */
export const standing = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.filter(({ state }) => !isCancelled(state));
