import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { conditionTimes, decisionStates, series } from "../../app/domain/decisions/lifecycle";
import { agreements } from "../../app/domain/decisions/needs";
import { outcomes } from "../../app/domain/decisions/outcomes";
import { body } from "./bodies";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { proceeding } from "./decisions";
import { person } from "./people";

/** D-5, D-10 to D-12, D-16: what was declared, its number, and all that it rests on, frozen. Only its state moves. */
export const decision = sqliteTable(
  "decision",
  {
    id: id(),
    proceedingId: reference("proceeding_id")
      .notNull()
      .references(() => proceeding.id),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    series: text("series", { enum: series }).notNull(),
    fiscalYear: integer("fiscal_year").notNull(),
    sequence: integer("sequence").notNull(),
    number: text("number").notNull(),
    agreed: text("agreed", { enum: agreements }).notNull(),
    outcome: text("outcome", { enum: outcomes }).notNull(),
    state: text("state", { enum: decisionStates }).notNull(),
    /** D-5: until when it is provisional. */
    until: dayColumn("until_day"),
    titleEn: text("title_en").notNull(),
    titleFr: text("title_fr").notNull(),
    /** Why, where it is not plainly approved. */
    reasonEn: text("reason_en").notNull().default(""),
    reasonFr: text("reason_fr").notNull().default(""),
    /** D-12: of the text in each language, SHA-256. */
    digestEn: text("digest_en").notNull(),
    digestFr: text("digest_fr").notNull(),
    /** D-16: who could take a position, who did, in which capacity. JSON. */
    voices: text("voices", { mode: "json" }).notNull(),
    declaredBy: reference("declared_by")
      .notNull()
      .references(() => person.id),
    /** D-8: the other co-chair who opened the silence procedure. */
    declaredWith: reference("declared_with").references(() => person.id),
    /** When it took effect, which gives its number the fiscal year; of silence, the expiry (T-8). */
    declaredAt: instantColumn("declared_at").notNull(),
    /** When it was written down: later, where the server slept over the expiry. */
    recordedAt: instantColumn("recorded_at").notNull(),
    /** When it came into force; null where it never did. */
    inForceAt: instantColumn("in_force_at"),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("decision_proceeding").on(table.proceedingId),
    uniqueIndex("decision_sequence").on(table.bodyId, table.series, table.fiscalYear, table.sequence),
    uniqueIndex("decision_number").on(table.number),
    index("decision_declared").on(table.declaredAt),
    index("decision_waiting")
      .on(table.proceedingId)
      .where(sql.raw("state in ('provisional', 'not-in-force')")),
    oneOf("decision_series", "series", series),
    oneOf("decision_agreed", "agreed", agreements),
    oneOf("decision_outcome", "outcome", outcomes),
    oneOf("decision_state", "state", decisionStates),
    isDay("decision_until", "until_day"),
    truth("decision_provisional_dated", "(agreed = 'provisional') = (until_day is not null)"),
    // D-2: what was superseded or rescinded keeps since when it was in force, where it was.
    truth("decision_in_force_since", "state <> 'in-force' or in_force_at is not null"),
    truth("decision_not_in_force", "state not in ('provisional', 'not-in-force') or in_force_at is null"),
    truth(
      "decision_without_consensus",
      "agreed <> 'no-consensus' or outcome in ('deferred', 'returned', 'declined')",
    ),
    truth(
      "decision_recorded",
      "recorded_at >= declared_at and (agreed = 'tacit' or recorded_at = declared_at)",
    ),
    truth(
      "decision_tacit",
      "(agreed = 'tacit') = (declared_with is not null) and (agreed <> 'tacit' or outcome = 'approved')",
    ),
    truth("decision_of_two", "declared_with <> declared_by"),
    truth("decision_both_reasons", "(reason_en = '') = (reason_fr = '')"),
  ],
);

/** D-13: a condition with its owner, its day and its evidence. */
export const decisionCondition = sqliteTable(
  "decision_condition",
  {
    id: id(),
    decisionId: reference("decision_id")
      .notNull()
      .references(() => decision.id),
    place: integer("place").notNull(),
    textEn: text("text_en").notNull(),
    textFr: text("text_fr").notNull(),
    owner: text("owner").notNull(),
    due: dayColumn("due_day").notNull(),
    time: text("time", { enum: conditionTimes }).notNull(),
    evidence: text("evidence").notNull().default(""),
    verifiedBy: reference("verified_by").references(() => person.id),
    verifiedAt: instantColumn("verified_at"),
  },
  (table) => [
    uniqueIndex("decision_condition_place").on(table.decisionId, table.place),
    index("decision_condition_open").on(table.due).where(sql.raw("verified_at is null")),
    oneOf("decision_condition_time", "time", conditionTimes),
    isDay("decision_condition_due", "due_day"),
    truth("decision_condition_verified", "(verified_by is null) = (verified_at is null)"),
    truth("decision_condition_evidence", "verified_at is null or evidence <> ''"),
  ],
);

/** the text that the council decided, where it is not the proposed one; that one is kept beside it. */
export const decisionText = sqliteTable(
  "decision_text",
  {
    decisionId: reference("decision_id")
      .primaryKey()
      .references(() => decision.id),
    en: text("en").notNull(),
    fr: text("fr").notNull(),
  },
  () => [truth("decision_text_both", "en <> '' and fr <> ''")],
);

/** a round to reconcile: one council is asked anew, on the text of another one or on one of both. */
export const reconciliation = sqliteTable(
  "reconciliation",
  {
    proceedingId: reference("proceeding_id")
      .primaryKey()
      .references(() => proceeding.id),
    /** The proceeding of the same council in which it decided otherwise. */
    formerId: reference("former_id")
      .notNull()
      .references(() => proceeding.id),
    /** The text it is asked on; empty where it is the proposed one. */
    en: text("en").notNull(),
    fr: text("fr").notNull(),
  },
  (table) => [
    index("reconciliation_former").on(table.formerId),
    truth("reconciliation_both", "(en = '') = (fr = '')"),
    truth("reconciliation_other", "former_id <> proceeding_id"),
  ],
);
