import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { lateKinds } from "../../app/domain/decisions/silence";
import { id, instantColumn, oneOf, reference, truth } from "./columns";
import { proceeding } from "./decisions";
import { person } from "./people";
import { seat } from "./seats";

/** D-8: who proposed a silence procedure, who opened it with them, and the zone in which its expiry was chosen. */
export const silence = sqliteTable(
  "silence",
  {
    proceedingId: reference("proceeding_id")
      .primaryKey()
      .references(() => proceeding.id),
    zone: text("zone").notNull(),
    proposedBy: reference("proposed_by")
      .notNull()
      .references(() => person.id),
    /** The co-chair's seat: its alternate does not confirm what its principal proposed. */
    proposedSeat: reference("proposed_seat")
      .notNull()
      .references(() => seat.id),
    proposedAt: instantColumn("proposed_at").notNull(),
    confirmedBy: reference("confirmed_by").references(() => person.id),
    confirmedSeat: reference("confirmed_seat").references(() => seat.id),
    confirmedAt: instantColumn("confirmed_at"),
  },
  () => [
    truth(
      "silence_confirmed",
      "(confirmed_by is null) = (confirmed_at is null) and (confirmed_seat is null) = (confirmed_at is null)",
    ),
    truth("silence_by_two", "confirmed_by <> proposed_by and confirmed_seat <> proposed_seat"),
  ],
);

/** D-8: an objection after the expiry is filed, and changes nothing. */
export const lateStatement = sqliteTable(
  "late_statement",
  {
    id: id(),
    proceedingId: reference("proceeding_id")
      .notNull()
      .references(() => proceeding.id),
    voiceId: text("voice_id").notNull(),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    kind: text("kind", { enum: lateKinds }).notNull(),
    words: text("words").notNull(),
    wordsLanguage: text("words_language", { enum: ["en", "fr"] }).notNull(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    standing: text("standing").notNull(),
    at: instantColumn("at").notNull(),
  },
  (table) => [
    index("late_statement_proceeding").on(table.proceedingId, table.at),
    oneOf("late_statement_kind", "kind", lateKinds),
    truth("late_statement_in_words", "words <> ''"),
  ],
);
