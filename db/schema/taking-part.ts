import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { partQualities, partStates } from "../../app/domain/taking-part/lifecycle";
import { body } from "./bodies";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { jurisdiction, person } from "./people";

/** S-10: how a jurisdiction takes part in a body, on its own word, from one day to another. No two on one day (a trigger). */
export const takingPart = sqliteTable(
  "taking_part",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    jurisdictionId: reference("jurisdiction_id")
      .notNull()
      .references(() => jurisdiction.id),
    quality: text("quality", { enum: partQualities }).notNull(),
    state: text("state", { enum: partStates }).notNull(),
    from: dayColumn("from_day").notNull(),
    until: dayColumn("until_day"),
    /** Its own words, printed on what is released; both or none. */
    noteEn: text("note_en").notNull().default(""),
    noteFr: text("note_fr").notNull().default(""),
    /** The letter or message on whose word it was stated. */
    reference: text("reference").notNull(),
    statedAt: instantColumn("stated_at").notNull(),
    edition: edition(),
  },
  (table) => [
    index("taking_part_body").on(table.bodyId, table.jurisdictionId, table.from),
    index("taking_part_jurisdiction").on(table.jurisdictionId),
    oneOf("taking_part_quality", "quality", partQualities),
    oneOf("taking_part_state", "state", partStates),
    isDay("taking_part_from", "from_day"),
    isDay("taking_part_until", "until_day"),
    truth("taking_part_range", "until_day is null or until_day > from_day"),
    truth("taking_part_ended_dated", "state <> 'ended' or until_day is not null"),
    truth("taking_part_note", "(note_en = '') = (note_fr = '')"),
    truth("taking_part_reference", "reference <> ''"),
  ],
);

/** S-9: when the page of a jurisdiction was last confirmed, and until when it is to be confirmed again. */
export const jurisdictionPage = sqliteTable(
  "jurisdiction_page",
  {
    jurisdictionId: text("jurisdiction_id")
      .primaryKey()
      .references(() => jurisdiction.id),
    setUpAt: instantColumn("set_up_at").notNull(),
    dueAt: instantColumn("due_at").notNull(),
    confirmedAt: instantColumn("confirmed_at"),
    confirmedBy: reference("confirmed_by").references(() => person.id),
    remindedAt: instantColumn("reminded_at"),
    reminders: integer("reminders").notNull().default(0),
  },
  (table) => [
    index("jurisdiction_page_due").on(table.dueAt),
    truth("jurisdiction_page_confirmed", "(confirmed_at is null) = (confirmed_by is null)"),
    truth("jurisdiction_page_due_later", "due_at > coalesce(confirmed_at, set_up_at)"),
    truth("jurisdiction_page_reminded", "(reminded_at is null) = (reminders = 0)"),
  ],
);
