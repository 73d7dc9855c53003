// S-7, S-8: what each seat answered to a meeting, with who stands in; and when those who are silent were reminded.
import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { answerEntries, meetingAnswers, standInParts } from "../../app/domain/answers/coming";
import { languages } from "../../app/domain/bilingual";
import { agendaItem } from "./agendas";
import { dayColumn, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { meeting } from "./meetings";
import { person } from "./people";
import { seat } from "./seats";

/** Never altered: a new answer of the seat takes the place of the one before, and ends its stand-in. */
export const meetingAnswer = sqliteTable(
  "meeting_answer",
  {
    id: id(),
    meetingId: reference("meeting_id")
      .notNull()
      .references(() => meeting.id),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    answer: text("answer", { enum: meetingAnswers }).notNull(),
    standInName: text("stand_in_name"),
    standInEmail: text("stand_in_email"),
    standInLanguage: text("stand_in_language", { enum: languages }),
    standInPart: text("stand_in_part", { enum: standInParts }),
    /** S-8: for one item only; the seat itself comes. */
    standInItem: reference("stand_in_item").references(() => agendaItem.id),
    seesUntil: dayColumn("sees_until"),
    entry: text("entry", { enum: answerEntries }).notNull(),
    /** On whose word, where it is not the seat's own. */
    source: text("source").notNull().default(""),
    answeredBy: reference("answered_by")
      .notNull()
      .references(() => person.id),
    answeredAt: instantColumn("answered_at").notNull(),
  },
  (table) => [
    index("meeting_answer_of_seat").on(table.meetingId, table.seatId),
    index("meeting_answer_seat").on(table.seatId),
    index("meeting_answer_item").on(table.standInItem),
    index("meeting_answer_stand_in").on(table.standInEmail).where(sql.raw("stand_in_email is not null")),
    oneOf("meeting_answer_answer", "answer", meetingAnswers),
    oneOf("meeting_answer_entry", "entry", answerEntries),
    isDay("meeting_answer_sees", "sees_until"),
    truth("meeting_answer_name", "(answer = 'stand-in') = (coalesce(stand_in_name, '') <> '')"),
    truth("meeting_answer_email", "(answer = 'stand-in') = (coalesce(stand_in_email, '') <> '')"),
    truth(
      "meeting_answer_part",
      "(answer = 'stand-in') = (coalesce(stand_in_part, '') in ('speaks', 'listens'))",
    ),
    truth(
      "meeting_answer_language",
      "(answer = 'stand-in') = (coalesce(stand_in_language, '') in ('en', 'fr'))",
    ),
    truth("meeting_answer_until", "(answer = 'stand-in') = (sees_until is not null)"),
    truth("meeting_answer_source", "entry <> 'secretariat' or source <> ''"),
  ],
);

export const meetingReminder = sqliteTable(
  "meeting_reminder",
  {
    meetingId: reference("meeting_id")
      .notNull()
      .references(() => meeting.id),
    day: dayColumn("day").notNull(),
    remindedBy: reference("reminded_by")
      .notNull()
      .references(() => person.id),
    remindedAt: instantColumn("reminded_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.day] }), isDay("meeting_reminder_day", "day")],
);
