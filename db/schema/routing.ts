import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { routingStates } from "../../app/domain/decisions/lifecycle";
import { upperTables } from "../../app/domain/decisions/routing";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { decision } from "./declared";
import { person } from "./people";

/** W-6: a declared decision that is to be routed up to a table above the councils. Only its state moves. */
export const decisionRouting = sqliteTable(
  "decision_routing",
  {
    id: id(),
    decisionId: reference("decision_id")
      .notNull()
      .references(() => decision.id),
    upperTable: text("upper_table", { enum: upperTables }).notNull(),
    state: text("state", { enum: routingStates }).notNull(),
    reasonEn: text("reason_en").notNull(),
    reasonFr: text("reason_fr").notNull(),
    /** On whose word the secretariat marked it; empty where a co-chair did. */
    source: text("source").notNull().default(""),
    markedBy: reference("marked_by")
      .notNull()
      .references(() => person.id),
    markedAt: instantColumn("marked_at").notNull(),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("decision_routing_table").on(table.decisionId, table.upperTable),
    index("decision_routing_waiting").on(table.decisionId).where(sql.raw("state <> 'answered'")),
    oneOf("decision_routing_upper_table", "upper_table", upperTables),
    oneOf("decision_routing_state", "state", routingStates),
    truth("decision_routing_reason", "reason_en <> '' and reason_fr <> ''"),
  ],
);

/** When it was sent, and what came back; each may stand several times, and none is ever changed. */
export const routingNote = sqliteTable(
  "routing_note",
  {
    id: id(),
    routingId: reference("routing_id")
      .notNull()
      .references(() => decisionRouting.id),
    kind: text("kind", { enum: ["sent", "answered"] }).notNull(),
    on: dayColumn("on_day").notNull(),
    /** What came back, in both languages or in the one it was written in. */
    en: text("en").notNull().default(""),
    fr: text("fr").notNull().default(""),
    notedBy: reference("noted_by")
      .notNull()
      .references(() => person.id),
    notedAt: instantColumn("noted_at").notNull(),
  },
  (table) => [
    index("routing_note_routing").on(table.routingId, table.on),
    oneOf("routing_note_kind", "kind", ["sent", "answered"]),
    isDay("routing_note_on", "on_day"),
    truth("routing_note_answer", "(kind = 'answered') = (en <> '' or fr <> '')"),
  ],
);
