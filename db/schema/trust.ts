// What every slice stands on: the ledger (T-1), audiences (T-2), form keys (N-2), the outbox (N-6).
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type NoticeName, noticeWays } from "../../app/domain/outbox/notices";
import { id, instantColumn, oneOf, reference } from "./columns";
import { person } from "./people";

export const ledger = sqliteTable(
  "ledger",
  {
    number: integer("number").primaryKey(),
    at: instantColumn("at").notNull(),
    /** Empty for the clock and the operator. */
    personId: reference("person_id"),
    /** In which seat or office: `seat:<id>`, `office:<id>`, `self`, `operator`, `clock`. */
    standing: text("standing").notNull(),
    act: text("act").notNull(),
    subjectKind: text("subject_kind").notNull(),
    subjectId: text("subject_id").notNull(),
    commitment: text("commitment").notNull(),
    previous: text("previous").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    index("ledger_subject").on(table.subjectKind, table.subjectId, table.number),
    // Two acts that pages of terms look for in a long history.
    index("ledger_consulted")
      .on(table.subjectId, table.at)
      .where(sql.raw("subject_kind = 'terms' and act = 'terms.consult'")),
    index("ledger_placed")
      .on(table.subjectId, table.number)
      .where(sql.raw("subject_kind = 'terms' and act = 'terms.place'")),
  ],
);

/** What was before and after, apart from the chain, so that erasing a person leaves the chain whole. */
export const ledgerDetail = sqliteTable("ledger_detail", {
  number: integer("number")
    .primaryKey()
    .references(() => ledger.number),
  salt: text("salt").notNull(),
  detail: text("detail").notNull(),
});

export const refusedAttempt = sqliteTable(
  "refused_attempt",
  {
    id: id(),
    at: instantColumn("at").notNull(),
    personId: reference("person_id"),
    act: text("act").notNull(),
    subjectId: text("subject_id"),
    reason: text("reason").notNull(),
  },
  (table) => [index("refused_attempt_at").on(table.at), index("refused_attempt_person").on(table.personId)],
);

/** Who may see a row: `secretariat`, `seated`, `jurisdictions`, `members:<body>`, `chairs:<body>`, `person:<id>` … */
export const audience = sqliteTable(
  "audience",
  {
    kind: text("kind").notNull(),
    subjectId: text("subject_id").notNull(),
    key: text("key").notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.subjectId, table.key] })],
);

export const formKey = sqliteTable(
  "form_key",
  {
    digest: text("digest").primaryKey(),
    personId: reference("person_id"),
    usedAt: instantColumn("used_at").notNull(),
    result: text("result", { mode: "json" }).notNull(),
    /** Where the person was led, and what was said: a form sent again leads there again. */
    answer: text("answer", { mode: "json" }),
  },
  (table) => [index("form_key_used").on(table.usedAt)],
);

/** What was typed, kept over a change of language or a new sign-in. Not on the record. */
export const keptForm = sqliteTable(
  "kept_form",
  {
    id: id(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    values: text("typed", { mode: "json" }).$type<Record<string, string[]>>().notNull(),
    at: instantColumn("at").notNull(),
  },
  (table) => [index("kept_form_at").on(table.at)],
);

export const outbox = sqliteTable(
  "outbox",
  {
    id: id(),
    personId: reference("person_id").references(() => person.id),
    address: text("address").notNull(),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    /** Of which kind in the catalogue of notices. */
    notice: text("notice").$type<NoticeName>().notNull().default("asked"),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    /** A calendar that goes with it (RFC 5545). */
    calendar: text("calendar"),
    /** What it is about: asked again, when it is sent, whether the person still sees it. */
    aboutKind: text("about_kind"),
    aboutId: text("about_id"),
    createdAt: instantColumn("created_at").notNull(),
    nextAt: instantColumn("next_at").notNull(),
    /** Gathered until then with what else its reader has once a day. */
    heldUntil: instantColumn("held_until"),
    sentAt: instantColumn("sent_at"),
    attempts: integer("attempts").notNull().default(0),
    outcome: text("outcome", { enum: ["waiting", "sent", "dropped"] })
      .notNull()
      .default("waiting"),
    lastError: text("last_error"),
  },
  (table) => [
    index("outbox_waiting").on(table.outcome, table.nextAt),
    index("outbox_sent").on(table.personId, table.sentAt),
    oneOf("outbox_outcome", "outcome", ["waiting", "sent", "dropped"]),
    oneOf("outbox_language", "language", ["en", "fr"]),
  ],
);

/** How a person has the mail of a kind, where they chose otherwise than what holds for all. */
export const noticeChoice = sqliteTable(
  "notice_choice",
  {
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    notice: text("notice").$type<NoticeName>().notNull(),
    way: text("way", { enum: noticeWays }).notNull(),
    chosenAt: instantColumn("chosen_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.notice] }),
    oneOf("notice_choice_way", "way", noticeWays),
  ],
);
