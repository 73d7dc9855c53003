// The meetings of whoever asks: as pages, as files, and as a subscription. All join on the audiences of the meetings (T-2).
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { actorOn } from "../actor.server";
import { mostInFile, type PageAt, pageAt, pageLength } from "../asked";
import { amongVisibleSql, inKeys, keysOfActor } from "../audiences.server";
import { type Language, say } from "../bilingual";
import { type BodyName, bodiesSeenBy } from "../bodies/queries.server";
import { calendarFile } from "../calendar/calendar-file";
import { addDays, type Day, dayOf, daysOfFiscalYear, type Instant, instantFrom, startOfDay } from "../dates";
import type { House } from "../house";
import { NotFound } from "../refusals";
import { type CalendarFilter, nextMonth } from "./calendar-filter";
import { eventOf } from "./event";
import { feedOf } from "./feeds.server";
import { longestMeeting } from "./formats";
import { type Meeting, type MeetingRow, meetingColumns, meetingIn, meetingSeen } from "./meeting.server";
import { calledShortly, whoMeets } from "./named";
import { meetingWords } from "./page-words";

type Asked = { keys: string; body: Id | ""; from: Instant; until: Instant; limit: number; offset: number };

/** In [from, until), what whoever asks may see, of one body or of all; what a change of its series took away is left out. */
const among = `m.starts_at >= :from and m.starts_at < :until and m.cancelled_with_series = 0
  and exists (select 1 from audience a where a.kind = 'meeting' and a.subject_id = m.id and ${inKeys("a.key")})`;
const ofBody = `from meeting_body mb join meeting m on m.id = mb.meeting_id
  where mb.body_id = :body and mb.starts_at >= :from and mb.starts_at < :until and ${among}`;
const ofAll = `from meeting m where ${among}`;
/** All of them are counted: what is seen is found once, not meeting by meeting. */
const seenOfAll = `from meeting m where m.starts_at >= :from and m.starts_at < :until and m.cancelled_with_series = 0
  and ${amongVisibleSql("meeting", "m.id")}`;

const listed = (from: string, order: "asc" | "desc") =>
  prepared((db: Db) =>
    db.$client.prepare<[Asked], MeetingRow>(
      `select ${meetingColumns} from (select m.id as found ${from} order by m.starts_at ${order}, m.id limit :limit offset :offset) f
         join meeting m on m.id = f.found left join meeting_series r on r.id = m.series_id order by m.starts_at ${order}, m.id`,
    ),
  );
const counted = (from: string) =>
  prepared((db: Db) =>
    db.$client.prepare<[Omit<Asked, "limit" | "offset">], number>(`select count(*) ${from}`).pluck(),
  );

const statements = {
  all: { asc: listed(ofAll, "asc"), desc: listed(ofAll, "desc"), count: counted(seenOfAll) },
  body: { asc: listed(ofBody, "asc"), desc: listed(ofBody, "desc"), count: counted(ofBody) },
};

/** The longest that a meeting lasts: one that began so long ago may still go on. */
const halfDay = longestMeeting * 60_000;
const [ever, never] = [instantFrom(0), instantFrom(8_000_000_000_000)];
type Span = { from: Instant; until: Instant };
type Wanted = Span & { body: Id | ""; order?: "asc" | "desc"; limit?: number; offset?: number };

export function meetingsIn(db: Db, actor: Actor, wanted: Wanted): Meeting[] {
  const { body, from, until, order = "asc", limit = -1, offset = 0 } = wanted;
  const statement = statements[body ? "body" : "all"][order](db);
  return statement.all({ keys: keysOfActor(actor), body, from, until, limit, offset }).map(meetingIn);
}

const countIn = (db: Db, actor: Actor, { body, from, until }: Span & { body: Id | "" }): number =>
  statements[body ? "body" : "all"].count(db).get({ keys: keysOfActor(actor), body, from, until }) ?? 0;

/** What the view shows: of the list what is still going on or to come, or what is over. */
function spanOf({ view, when, month, year }: CalendarFilter, now: Instant): Span {
  if (view === "month") {
    const [from, until] = [addDays(month, -1), addDays(nextMonth(month), 1)];
    return { from: startOfDay(from), until: startOfDay(until) };
  }
  if (view === "year") {
    const { from, until } = daysOfFiscalYear(year);
    return { from: startOfDay(from), until: startOfDay(until) };
  }
  return when === "past" ? { from: ever, until: now } : { from: instantFrom(now - halfDay), until: never };
}

export type CalendarPage = {
  filter: CalendarFilter;
  now: Instant;
  today: Day;
  zone: string;
  bodies: BodyName[];
  meetings: Meeting[];
  /** Of the list. */
  part: PageAt;
};

export function calendarPage(
  db: Db,
  actor: Actor,
  { filter, now, today, page }: { filter: CalendarFilter; now: Instant; today: Day; page: number },
): CalendarPage {
  return atOnce(db, () => {
    const span = { ...spanOf(filter, now), body: filter.body };
    const isList = filter.view === "list";
    const part = pageAt(isList ? countIn(db, actor, span) : 0, page);
    const paged = isList ? { limit: pageLength, offset: part.first - 1 } : { limit: mostInFile };
    const order = isList && filter.when === "past" ? "desc" : "asc";
    const bodies = bodiesSeenBy(db, actor).filter(({ kind }) => kind !== "joint");
    return {
      ...{ filter, now, today, zone: actor.zone, part, bodies },
      meetings: meetingsIn(db, actor, { ...span, ...paged, order }),
    };
  });
}

/** The meetings of the list or of what is shown, as many as a file holds. */
export function meetingsForFile(
  db: Db,
  actor: Actor,
  { filter, now }: { filter: CalendarFilter; now: Instant },
): Meeting[] {
  const order = filter.view === "list" && filter.when === "past" ? "desc" : "asc";
  return meetingsIn(db, actor, { ...spanOf(filter, now), body: filter.body, order, limit: mostInFile });
}

const type = "text/calendar; charset=utf-8";

/** M-15: one meeting, for whoever sees it. */
export function meetingFile(house: House, actor: Actor, { id, language }: { id: Id; language: Language }) {
  const { db, publicUrl } = house;
  const meeting = meetingSeen(db, actor, id);
  if (!meeting) throw new NotFound();
  const name = say(language, calledShortly(meeting));
  const events = [eventOf(meeting, { language, publicUrl })];
  return { name: `${meeting.day}.ics`, type, content: calendarFile({ language, name, events }) };
}

const daysBehind = 92;
const daysAhead = 550;

/** Desk 27: what its person may see today; NotFound where it was revoked or never was. */
export function subscribed(house: House, { feed, language }: { feed: string; language: Language }) {
  const { db, publicUrl } = house;
  const now = house.now();
  const today = dayOf(now);
  return atOnce(db, () => {
    const found = feedOf(house, feed);
    if (!found) throw new NotFound();
    const actor = actorOn(db, found.person, today);
    const span = {
      from: startOfDay(addDays(today, -daysBehind)),
      until: startOfDay(addDays(today, daysAhead)),
    };
    const meetings = meetingsIn(db, actor, { ...span, body: found.body ?? "" });
    const only = found.body ? meetings[0]?.bodies.find(({ id }) => id === found.body) : undefined;
    const who = only && say(language, whoMeets({ bodies: [only], joint: null }));
    const name = [meetingWords[language].meetings, who].filter(Boolean).join(", ");
    const events = meetings.map((meeting) => eventOf(meeting, { language, publicUrl }));
    return {
      name: "calendar.ics",
      type,
      content: calendarFile({ language, name, events, subscribed: true }),
    };
  });
}
