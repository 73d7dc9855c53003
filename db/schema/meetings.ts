// M-1, M-2, M-19: meetings of one or more bodies, the series they come from, and who follows them in a calendar.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { longestMeeting, meetingFormats, shortestMeeting } from "../../app/domain/meetings/formats";
import type { MeetingState } from "../../app/domain/meetings/lifecycle";
import { seriesStates } from "../../app/domain/meetings/lifecycle";
import { type MeetingDay, places, rhythms } from "../../app/domain/meetings/series-rule";
import { body } from "./bodies";
import { dayColumn, edition, flag, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { person } from "./people";

/** Every state of M-1, so that later acts need no other table. */
const statesOfMeetings = [
  ...["planned", "agenda-open", "agenda-approved", "released", "in-session", "record-draft"],
  ...["record-circulated", "record-approved", "closed", "cancelled"],
];

/** The clock on the wall, the zone, and where or how one joins. */
export const slot = () => ({
  startMinutes: integer("start_minutes").notNull(),
  lengthMinutes: integer("length_minutes").notNull(),
  zone: text("zone").notNull(),
  format: text("format", { enum: meetingFormats }).notNull(),
  venueEn: text("venue_en").notNull().default(""),
  venueFr: text("venue_fr").notNull().default(""),
  /** M-19: once per series; a meeting's own where it differs. */
  link: text("link").notNull().default(""),
  phone: text("phone").notNull().default(""),
  passcode: text("passcode").notNull().default(""),
});

export const slotTruths = (table: string) => [
  truth(`${table}_start`, "start_minutes between 0 and 1439"),
  truth(`${table}_length`, `length_minutes between ${shortestMeeting} and ${longestMeeting}`),
  truth(`${table}_zone`, "zone <> ''"),
  oneOf(`${table}_format`, "format", meetingFormats),
];

export const meetingSeries = sqliteTable(
  "meeting_series",
  {
    id: id(),
    every: text("every", { enum: rhythms }).notNull(),
    weekday: integer("weekday").$type<MeetingDay>().notNull(),
    place: text("place", { enum: places }),
    startsOn: dayColumn("starts_on").notNull(),
    endsOn: dayColumn("ends_on"),
    ...slot(),
    state: text("state", { enum: seriesStates }).notNull(),
    /** Its meetings are made up to this day. */
    plannedUntil: dayColumn("planned_until").notNull(),
    madeBy: reference("made_by")
      .notNull()
      .references(() => person.id),
    madeAt: instantColumn("made_at").notNull(),
    edition: edition(),
  },
  (table) => [
    index("meeting_series_to_plan").on(table.plannedUntil).where(sql.raw("state = 'live'")),
    oneOf("meeting_series_every", "every", rhythms),
    truth("meeting_series_weekday", "weekday between 1 and 5"),
    truth("meeting_series_place", "(place is null) = (every in ('week', 'two-weeks'))"),
    truth(
      "meeting_series_place_word",
      `place is null or place in (${places.map((one) => `'${one}'`).join(", ")})`,
    ),
    isDay("meeting_series_starts", "starts_on"),
    isDay("meeting_series_ends", "ends_on"),
    isDay("meeting_series_planned", "planned_until"),
    truth("meeting_series_order", "ends_on is null or ends_on >= starts_on"),
    oneOf("meeting_series_state", "state", seriesStates),
    ...slotTruths("meeting_series"),
  ],
);

export const seriesBody = sqliteTable(
  "series_body",
  {
    seriesId: reference("series_id")
      .notNull()
      .references(() => meetingSeries.id),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
  },
  (table) => [
    primaryKey({ columns: [table.seriesId, table.bodyId] }),
    index("series_body_body").on(table.bodyId),
  ],
);

export const meeting = sqliteTable(
  "meeting",
  {
    id: id(),
    seriesId: reference("series_id").references(() => meetingSeries.id),
    /** The day of the series' rule that it stands for, wherever it has been moved. */
    ruleDay: dayColumn("rule_day"),
    /** A name of its own; without one it is called by its bodies and its day. */
    titleEn: text("title_en").notNull().default(""),
    titleFr: text("title_fr").notNull().default(""),
    day: dayColumn("day").notNull(),
    ...slot(),
    /** What the wall time and the zone come to. */
    startsAt: instantColumn("starts_at").notNull(),
    endsAt: instantColumn("ends_at").notNull(),
    state: text("state").$type<MeetingState>().notNull(),
    cancelledEn: text("cancelled_en").notNull().default(""),
    cancelledFr: text("cancelled_fr").notNull().default(""),
    cancelledAt: instantColumn("cancelled_at"),
    /** M-2: it went with a change of its series, which may make that day anew; one that was cancelled alone stays so. */
    cancelledWithSeries: flag("cancelled_with_series").notNull().default(false),
    /** M-15: of its calendar entry. */
    sequence: integer("sequence").notNull().default(0),
    changedAt: instantColumn("changed_at").notNull(),
    /** Empty where the clock made it from its series. */
    madeBy: reference("made_by").references(() => person.id),
    madeAt: instantColumn("made_at").notNull(),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("meeting_of_series")
      .on(table.seriesId, table.ruleDay)
      .where(sql.raw("cancelled_with_series = 0")),
    index("meeting_starts").on(table.startsAt),
    index("meeting_agenda_open").on(table.startsAt).where(sql.raw("state = 'agenda-open'")),
    isDay("meeting_day", "day"),
    isDay("meeting_rule_day", "rule_day"),
    truth("meeting_series_day", "(series_id is null) = (rule_day is null)"),
    truth("meeting_ends", "ends_at = starts_at + length_minutes * 60000"),
    oneOf("meeting_state", "state", statesOfMeetings),
    truth("meeting_cancelled", "(state = 'cancelled') = (cancelled_at is not null)"),
    truth(
      "meeting_cancelled_with_series",
      "cancelled_with_series = 0 or (state = 'cancelled' and series_id is not null)",
    ),
    truth("meeting_cancelled_why", "state <> 'cancelled' or cancelled_en <> '' or cancelled_fr <> ''"),
    ...slotTruths("meeting"),
  ],
);

export const meetingBody = sqliteTable(
  "meeting_body",
  {
    meetingId: reference("meeting_id")
      .notNull()
      .references(() => meeting.id),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    /** The same as the meeting's, so that the meetings of a body are found in their order. */
    startsAt: instantColumn("starts_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.bodyId] }),
    index("meeting_body_starts").on(table.bodyId, table.startsAt),
  ],
);

/** A subscription: whoever has its address reads what its person may see, until it is revoked. */
export const calendarFeed = sqliteTable(
  "calendar_feed",
  {
    id: id(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    /** One body only; without it, all the meetings of the person. */
    bodyId: reference("body_id").references(() => body.id),
    madeAt: instantColumn("made_at").notNull(),
    revokedAt: instantColumn("revoked_at"),
  },
  (table) => [
    uniqueIndex("calendar_feed_live").on(table.personId, table.bodyId).where(sql.raw("revoked_at is null")),
    uniqueIndex("calendar_feed_all")
      .on(table.personId)
      .where(sql.raw("revoked_at is null and body_id is null")),
  ],
);
