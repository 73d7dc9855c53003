// M-20: a poll for a date, the dates it offers, and who can, by seat.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { pollAnswers, pollStates } from "../../app/domain/meetings/polls";
import { body } from "./bodies";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { meeting, slot, slotTruths } from "./meetings";
import { person } from "./people";
import { seat } from "./seats";

/** Of its slot only the length, the zone and the place are of use: each date has an hour of its own. */
export const datePoll = sqliteTable(
  "date_poll",
  {
    id: id(),
    titleEn: text("title_en").notNull().default(""),
    titleFr: text("title_fr").notNull().default(""),
    ...slot(),
    /** The last day on which answers are asked for. */
    answerBy: dayColumn("answer_by").notNull(),
    state: text("state", { enum: pollStates }).notNull(),
    /** The meeting it came to. */
    meetingId: reference("meeting_id").references(() => meeting.id),
    madeBy: reference("made_by")
      .notNull()
      .references(() => person.id),
    madeAt: instantColumn("made_at").notNull(),
    edition: edition(),
  },
  (table) => [
    index("date_poll_open").on(table.answerBy).where(sql.raw("state = 'open'")),
    isDay("date_poll_answer_by", "answer_by"),
    oneOf("date_poll_state", "state", pollStates),
    truth("date_poll_settled", "(state = 'settled') = (meeting_id is not null)"),
    ...slotTruths("date_poll"),
  ],
);

export const pollBody = sqliteTable(
  "poll_body",
  {
    pollId: reference("poll_id")
      .notNull()
      .references(() => datePoll.id),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
  },
  (table) => [
    primaryKey({ columns: [table.pollId, table.bodyId] }),
    index("poll_body_body").on(table.bodyId),
  ],
);

export const pollDate = sqliteTable(
  "poll_date",
  {
    id: id(),
    pollId: reference("poll_id")
      .notNull()
      .references(() => datePoll.id),
    day: dayColumn("day").notNull(),
    startMinutes: integer("start_minutes").notNull(),
    startsAt: instantColumn("starts_at").notNull(),
  },
  (table) => [
    uniqueIndex("poll_date_once").on(table.pollId, table.startsAt),
    isDay("poll_date_day", "day"),
    truth("poll_date_start", "start_minutes between 0 and 1439"),
  ],
);

export const pollAnswer = sqliteTable(
  "poll_answer",
  {
    dateId: reference("date_id")
      .notNull()
      .references(() => pollDate.id),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    answer: text("answer", { enum: pollAnswers }).notNull(),
    answeredBy: reference("answered_by")
      .notNull()
      .references(() => person.id),
    answeredAt: instantColumn("answered_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dateId, table.seatId] }),
    index("poll_answer_seat").on(table.seatId),
    oneOf("poll_answer_answer", "answer", pollAnswers),
  ],
);
