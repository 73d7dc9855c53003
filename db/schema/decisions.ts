import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { entries, proceedingStates } from "../../app/domain/decisions/lifecycle";
import { positionKinds } from "../../app/domain/decisions/positions";
import { channels, matterKinds } from "../../app/domain/terms/clauses";
import { body } from "./bodies";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { person } from "./people";
import { seat } from "./seats";

/** D-1: one matter before one body, by one channel. A matter before two councils has two. */
export const proceeding = sqliteTable(
  "proceeding",
  {
    id: id(),
    kind: text("kind", { enum: matterKinds }).notNull(),
    matterId: text("matter_id").notNull(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    /** Since when this version of the matter stands before the bodies: proceedings of one round have the same. */
    since: instantColumn("since").notNull(),
    /** What is decided, as it was called when it was opened. */
    titleEn: text("title_en").notNull(),
    titleFr: text("title_fr").notNull(),
    channel: text("channel", { enum: channels }).notNull(),
    state: text("state", { enum: proceedingStates }).notNull(),
    openedBy: reference("opened_by")
      .notNull()
      .references(() => person.id),
    openedAt: instantColumn("opened_at").notNull(),
    /** D-9: replies count up to this instant. */
    closesAt: instantColumn("closes_at").notNull(),
    endedAt: instantColumn("ended_at"),
    /** When those who had not answered were reminded last. */
    remindedAt: instantColumn("reminded_at"),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("proceeding_open")
      .on(table.kind, table.matterId, table.bodyId)
      .where(sql.raw("state in ('proposed', 'open')")),
    index("proceeding_matter").on(table.kind, table.matterId, table.since),
    index("proceeding_body").on(table.bodyId, table.state),
    index("proceeding_waiting").on(table.state).where(sql.raw("state in ('proposed', 'open', 'broken')")),
    index("proceeding_closing").on(table.closesAt).where(sql.raw("state = 'open'")),
    oneOf("proceeding_kind", "kind", matterKinds),
    oneOf("proceeding_channel", "channel", channels),
    oneOf("proceeding_state", "state", proceedingStates),
    truth("proceeding_ended", "(state in ('proposed', 'open')) = (ended_at is null)"),
    truth("proceeding_closes", "closes_at > opened_at"),
    truth("proceeding_silence", "channel <> 'silence' or kind not in ('funding', 'terms', 'work-plan')"),
    truth(
      "proceeding_silence_states",
      "channel = 'silence' or state not in ('proposed', 'taken-back', 'broken')",
    ),
  ],
);

/** D-3: every position that was ever taken, prepared or entered; the last that counts before closing is the voice's own. */
export const position = sqliteTable(
  "position",
  {
    id: id(),
    proceedingId: reference("proceeding_id")
      .notNull()
      .references(() => proceeding.id),
    /** The government, the association, or the seat where each has its own voice. */
    voiceId: text("voice_id").notNull(),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    kind: text("kind", { enum: positionKinds }).notNull(),
    words: text("words").notNull().default(""),
    wordsLanguage: text("words_language", { enum: ["en", "fr"] }).notNull(),
    until: dayColumn("until_day"),
    entry: text("entry", { enum: entries }).notNull(),
    /** D-4: by which telephone call or e-mail it came. */
    source: text("source").notNull().default(""),
    /** Who took, prepared or entered it, and in which standing. */
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    standing: text("standing").notNull(),
    /** The prepared one that the holder made their own. */
    confirmsId: text("confirms_id"),
    at: instantColumn("at").notNull(),
  },
  (table) => [
    index("position_proceeding").on(table.proceedingId, table.at),
    oneOf("position_kind", "kind", positionKinds),
    oneOf("position_entry", "entry", entries),
    isDay("position_until", "until_day"),
    truth("position_pending_dated", "(kind = 'pending') = (until_day is not null)"),
    truth(
      "position_in_words",
      "kind not in ('reservation', 'not-endorse', 'discuss', 'recused') or words <> ''",
    ),
    truth("position_source", "(entry = 'entered') = (source <> '')"),
  ],
);

/** S-3: a matter, or every matter of a period, that the principal of a seat cedes to its alternate. */
export const ceding = sqliteTable(
  "ceding",
  {
    id: id(),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    /** The principal who ceded: to nobody else's account, and no longer than they hold the seat. */
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    proceedingId: reference("proceeding_id").references(() => proceeding.id),
    from: dayColumn("from_day"),
    until: dayColumn("until_day"),
    at: instantColumn("at").notNull(),
    takenBackAt: instantColumn("taken_back_at"),
  },
  (table) => [
    uniqueIndex("ceding_matter")
      .on(table.seatId, table.personId, table.proceedingId)
      .where(sql.raw("proceeding_id is not null and taken_back_at is null")),
    index("ceding_seat").on(table.seatId),
    isDay("ceding_from", "from_day"),
    isDay("ceding_until", "until_day"),
    truth(
      "ceding_what",
      "(proceeding_id is null) = (from_day is not null) and (from_day is null) = (until_day is null)",
    ),
    truth("ceding_range", "until_day is null or until_day > from_day"),
    truth("ceding_taken_back", "taken_back_at is null or taken_back_at >= at"),
  ],
);

/** D-7: what is printed for a voice that does not endorse, in both languages. */
export const footnote = sqliteTable(
  "footnote",
  {
    proceedingId: reference("proceeding_id")
      .notNull()
      .references(() => proceeding.id),
    voiceId: text("voice_id").notNull(),
    en: text("en").notNull(),
    fr: text("fr").notNull(),
    settledBy: reference("settled_by")
      .notNull()
      .references(() => person.id),
    settledAt: instantColumn("settled_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.proceedingId, table.voiceId] }),
    truth("footnote_both", "en <> '' and fr <> ''"),
  ],
);
