import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { levels } from "../../app/domain/levels";
import { capacities, holdingStates, seatStates } from "../../app/domain/seats/lifecycle";
import { body } from "./bodies";
import { dayColumn, edition, flag, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { file } from "./papers";
import { jurisdiction, person } from "./people";

/** S-1: a seat is not its holder. */
export const seat = sqliteTable(
  "seat",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    level: text("level", { enum: levels }).notNull(),
    jurisdictionId: reference("jurisdiction_id").references(() => jurisdiction.id),
    organizationEn: text("organization_en").notNull().default(""),
    organizationFr: text("organization_fr").notNull().default(""),
    /** Who names the holder: a government, or an association for municipal seats. */
    nominatedById: reference("nominated_by_id").references(() => jurisdiction.id),
    numberStated: flag("number_stated").notNull().default(true),
    state: text("state", { enum: seatStates }).notNull(),
    openedOn: dayColumn("opened_on").notNull(),
    endedOn: dayColumn("ended_on"),
    /** Taken in from the past: the day it opened is the earliest one known, and may move back. */
    fromThePast: flag("from_the_past").notNull().default(false),
    place: integer("place").notNull(),
    edition: edition(),
  },
  (table) => [
    index("seat_body").on(table.bodyId, table.place),
    index("seat_jurisdiction").on(table.jurisdictionId),
    oneOf("seat_level", "level", levels),
    oneOf("seat_state", "state", seatStates),
    isDay("seat_opened", "opened_on"),
    isDay("seat_ended", "ended_on"),
    truth("seat_ended_dated", "(state = 'ended') = (ended_on is not null)"),
    truth("seat_range", "ended_on is null or ended_on >= opened_on"),
  ],
);

/** Co-chair is a role on a seat, dated. */
export const chairRole = sqliteTable(
  "chair_role",
  {
    id: id(),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    from: dayColumn("from_day").notNull(),
    until: dayColumn("until_day"),
  },
  (table) => [
    index("chair_role_seat").on(table.seatId),
    isDay("chair_role_from", "from_day"),
    truth("chair_role_range", "until_day is null or until_day >= from_day"),
  ],
);

/** S-2: who sat that day. At most one confirmed principal and one confirmed alternate a seat a day (a trigger). */
export const holding = sqliteTable(
  "holding",
  {
    id: id(),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    capacity: text("capacity", { enum: capacities }).notNull(),
    state: text("state", { enum: holdingStates }).notNull(),
    from: dayColumn("from_day").notNull(),
    until: dayColumn("until_day"),
    nominatedAt: instantColumn("nominated_at").notNull(),
    confirmedAt: instantColumn("confirmed_at"),
    /** The nominating letter: its reference and date, as the secretariat filed it. */
    letter: text("letter").notNull().default(""),
    fromThePast: flag("from_the_past").notNull().default(false),
    edition: edition(),
  },
  (table) => [
    // Who sat that day, and the gaps beside them, without a look at the rows.
    index("holding_sitting").on(table.seatId, table.capacity, table.state, table.from, table.until),
    index("holding_person").on(table.personId, table.state),
    index("holding_from").on(table.from),
    index("holding_nominated").on(table.seatId).where(sql.raw("state = 'nominated'")),
    oneOf("holding_capacity", "capacity", capacities),
    oneOf("holding_state", "state", holdingStates),
    isDay("holding_from", "from_day"),
    isDay("holding_until", "until_day"),
    truth("holding_range", "until_day is null or until_day > from_day"),
    truth("holding_ended_dated", "state <> 'ended' or until_day is not null"),
    truth("holding_confirmed_at", "(state in ('confirmed', 'ended')) = (confirmed_at is not null)"),
  ],
);

/** S-1: the nominating letter itself, as a file; of a letter that came by e-mail, its text and its attachments. */
export const holdingLetter = sqliteTable(
  "holding_letter",
  {
    fileId: reference("file_id")
      .primaryKey()
      .references(() => file.id),
    holdingId: reference("holding_id")
      .notNull()
      .references(() => holding.id),
    place: integer("place").notNull(),
  },
  (table) => [index("holding_letter_holding").on(table.holdingId, table.place)],
);

/** B-3: a holding that predates the workspace is confirmed by a co-chair of each council that decides for its body. */
export const holdingBefore = sqliteTable(
  "holding_before",
  {
    holdingId: reference("holding_id")
      .notNull()
      .references(() => holding.id),
    councilId: reference("council_id")
      .notNull()
      .references(() => body.id),
    askedAt: instantColumn("asked_at").notNull(),
    confirmedBy: reference("confirmed_by").references(() => person.id),
    confirmedAt: instantColumn("confirmed_at"),
  },
  (table) => [
    primaryKey({ columns: [table.holdingId, table.councilId] }),
    index("holding_before_council").on(table.councilId, table.confirmedAt),
    index("holding_before_waiting").on(table.councilId).where(sql.raw("confirmed_at is null")),
    truth("holding_before_confirmed", "(confirmed_by is null) = (confirmed_at is null)"),
  ],
);

/** S-7: named by a seat's holder; prepares and answers, never decides. */
export const contact = sqliteTable(
  "contact",
  {
    id: id(),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    /** Under whose holding the contact stands; another one than today's: named by the former holder. */
    holdingId: reference("holding_id").references(() => holding.id),
    from: dayColumn("from_day").notNull(),
    until: dayColumn("until_day"),
    /** M-17: named for what is in camera as well. */
    inCamera: flag("in_camera").notNull().default(false),
  },
  (table) => [
    index("contact_person").on(table.personId),
    index("contact_seat").on(table.seatId),
    isDay("contact_from", "from_day"),
    /** Ended before its first day: it never gave anything. */
    truth("contact_range", "until_day is null or until_day >= from_day"),
  ],
);

/** S-5: beside a gap, "ask for a nomination": of whom, since when, reminded. A gap may be a seat or a whole level. */
export const nominationRequest = sqliteTable(
  "nomination_request",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    seatId: reference("seat_id").references(() => seat.id),
    level: text("level", { enum: levels }).notNull(),
    askedOfId: reference("asked_of_id")
      .notNull()
      .references(() => jurisdiction.id),
    askedAt: instantColumn("asked_at").notNull(),
    remindedAt: instantColumn("reminded_at"),
    reminders: integer("reminders").notNull().default(0),
    answeredAt: instantColumn("answered_at"),
    /** What was answered in words, where no seat could take a nomination; a nomination answers without. */
    answer: text("answer").notNull().default(""),
  },
  (table) => [
    index("nomination_request_body").on(table.bodyId, table.answeredAt),
    index("nomination_request_asked").on(table.askedOfId, table.answeredAt),
    oneOf("nomination_request_level", "level", levels),
  ],
);
