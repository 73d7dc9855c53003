// B-3: decisions that councils took before this workspace, and what took their place since (D-2).
import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { replacings } from "../../app/domain/decisions/lifecycle";
import { earlierOutcomes, earlierStates } from "../../app/domain/earlier-decisions/lifecycle";
import { body } from "./bodies";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { decision } from "./declared";
import { person } from "./people";

export const earlierDecision = sqliteTable(
  "earlier_decision",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    /** As that day's record numbers it, or a name that finds it. */
    reference: text("reference").notNull(),
    /** By which it is found and told apart, however it is typed. */
    referenceKey: text("reference_key").notNull(),
    adoptedOn: dayColumn("adopted_on").notNull(),
    titleEn: text("title_en").notNull().default(""),
    titleFr: text("title_fr").notNull().default(""),
    textEn: text("text_en").notNull().default(""),
    textFr: text("text_fr").notNull().default(""),
    /** In which document it is written. */
    recordEn: text("record_en").notNull().default(""),
    recordFr: text("record_fr").notNull().default(""),
    outcome: text("outcome", { enum: earlierOutcomes }).notNull(),
    state: text("state", { enum: earlierStates }).notNull(),
    enteredBy: reference("entered_by")
      .notNull()
      .references(() => person.id),
    enteredAt: instantColumn("entered_at").notNull(),
    /** What a co-chair says is wrong, until it is edited. */
    returnedNote: text("returned_note").notNull().default(""),
    returnedBy: reference("returned_by").references(() => person.id),
    returnedAt: instantColumn("returned_at"),
    /** Who confirmed it, or withdrew it. */
    settledBy: reference("settled_by").references(() => person.id),
    settledAt: instantColumn("settled_at"),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("earlier_decision_reference")
      .on(table.bodyId, table.referenceKey)
      .where(sql.raw("state <> 'withdrawn'")),
    index("earlier_decision_adopted").on(table.adoptedOn),
    index("earlier_decision_waiting").on(table.bodyId).where(sql.raw("state = 'to-confirm'")),
    oneOf("earlier_decision_outcome", "outcome", earlierOutcomes),
    oneOf("earlier_decision_state", "state", earlierStates),
    isDay("earlier_decision_day", "adopted_on"),
    truth("earlier_decision_named", "reference <> '' and reference_key <> ''"),
    truth("earlier_decision_title", "title_en <> '' or title_fr <> ''"),
    truth("earlier_decision_text", "text_en <> '' or text_fr <> ''"),
    truth("earlier_decision_record", "record_en <> '' or record_fr <> ''"),
    truth("earlier_decision_settled", "(state = 'to-confirm') = (settled_at is null)"),
    truth("earlier_decision_settled_by", "(settled_by is null) = (settled_at is null)"),
    truth(
      "earlier_decision_returned",
      "(returned_note = '') = (returned_at is null) and (returned_by is null) = (returned_at is null)",
    ),
    truth("earlier_decision_returned_first", "returned_at is null or state in ('to-confirm', 'withdrawn')"),
  ],
);

/** D-2: which of them a later decision supersedes or rescinds, and since when: once the later one is in force. */
export const earlierReplaced = sqliteTable(
  "earlier_replaced",
  {
    decisionId: reference("decision_id")
      .notNull()
      .references(() => decision.id),
    earlierId: reference("earlier_id")
      .notNull()
      .references(() => earlierDecision.id),
    kind: text("kind", { enum: replacings }).notNull(),
    /** Null while the later one is not in force. */
    since: instantColumn("since"),
  },
  (table) => [
    primaryKey({ columns: [table.decisionId, table.earlierId] }),
    index("earlier_replaced_earlier").on(table.earlierId),
    uniqueIndex("earlier_replaced_once").on(table.earlierId).where(sql.raw("since is not null")),
    oneOf("earlier_replaced_kind", "kind", replacings),
  ],
);
