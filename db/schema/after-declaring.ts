// What comes after a declaration, beside the decision that no longer changes: corrigenda, what takes its place, deferrals.
import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { correctedParts, corrigendumStates, replacings } from "../../app/domain/decisions/lifecycle";
import { dayColumn, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { decision } from "./declared";
import { person } from "./people";
import { seat } from "./seats";

/** D-11: a slip and what it should say, in both languages; it stands once the other co-chair has confirmed it. */
export const corrigendum = sqliteTable(
  "corrigendum",
  {
    id: id(),
    decisionId: reference("decision_id")
      .notNull()
      .references(() => decision.id),
    part: text("part", { enum: correctedParts }).notNull(),
    saysEn: text("says_en").notNull(),
    saysFr: text("says_fr").notNull(),
    shouldEn: text("should_en").notNull(),
    shouldFr: text("should_fr").notNull(),
    whyEn: text("why_en").notNull(),
    whyFr: text("why_fr").notNull(),
    state: text("state", { enum: corrigendumStates }).notNull(),
    proposedBy: reference("proposed_by")
      .notNull()
      .references(() => person.id),
    /** The seat in which it was proposed: another one confirms. */
    proposedIn: reference("proposed_in")
      .notNull()
      .references(() => seat.id),
    proposedAt: instantColumn("proposed_at").notNull(),
    settledBy: reference("settled_by").references(() => person.id),
    settledAt: instantColumn("settled_at"),
  },
  (table) => [
    index("corrigendum_decision").on(table.decisionId),
    uniqueIndex("corrigendum_proposed").on(table.decisionId).where(sql.raw("state = 'proposed'")),
    oneOf("corrigendum_part", "part", correctedParts),
    oneOf("corrigendum_state", "state", corrigendumStates),
    truth(
      "corrigendum_both",
      "says_en <> '' and says_fr <> '' and should_en <> '' and should_fr <> '' and why_en <> '' and why_fr <> ''",
    ),
    truth("corrigendum_corrects", "says_en <> should_en or says_fr <> should_fr"),
    truth("corrigendum_settled", "(state = 'proposed') = (settled_at is null)"),
    truth("corrigendum_settled_by", "(settled_by is null) = (settled_at is null)"),
    truth("corrigendum_by_both", "state <> 'standing' or settled_by <> proposed_by"),
  ],
);

/** D-2: which earlier decision a later one supersedes or rescinds, and since when: once the later one is in force. */
export const decisionReplaced = sqliteTable(
  "decision_replaced",
  {
    decisionId: reference("decision_id")
      .notNull()
      .references(() => decision.id),
    earlierId: reference("earlier_id")
      .notNull()
      .references(() => decision.id),
    kind: text("kind", { enum: replacings }).notNull(),
    /** Null while the later one is not in force. */
    since: instantColumn("since"),
  },
  (table) => [
    primaryKey({ columns: [table.decisionId, table.earlierId] }),
    index("decision_replaced_earlier").on(table.earlierId),
    uniqueIndex("decision_replaced_once").on(table.earlierId).where(sql.raw("since is not null")),
    oneOf("decision_replaced_kind", "kind", replacings),
    truth("decision_replaced_another", "decision_id <> earlier_id"),
  ],
);

/** until when, or on what condition, and who acts. */
export const decisionDeferral = sqliteTable(
  "decision_deferral",
  {
    decisionId: reference("decision_id")
      .primaryKey()
      .references(() => decision.id),
    until: dayColumn("until_day"),
    conditionEn: text("condition_en").notNull().default(""),
    conditionFr: text("condition_fr").notNull().default(""),
    acts: text("acts").notNull(),
  },
  () => [
    isDay("decision_deferral_until", "until_day"),
    truth("decision_deferral_both", "(condition_en = '') = (condition_fr = '')"),
    truth("decision_deferral_either", "(until_day is null) = (condition_en <> '')"),
    truth("decision_deferral_acts", "acts <> ''"),
  ],
);

/** D-14: when a decision comes back on the agenda, and what was found then. */
export const decisionReview = sqliteTable(
  "decision_review",
  {
    id: id(),
    decisionId: reference("decision_id")
      .notNull()
      .references(() => decision.id),
    due: dayColumn("due_day").notNull(),
    foundEn: text("found_en").notNull().default(""),
    foundFr: text("found_fr").notNull().default(""),
    reviewedBy: reference("reviewed_by").references(() => person.id),
    reviewedAt: instantColumn("reviewed_at"),
  },
  (table) => [
    uniqueIndex("decision_review_open").on(table.decisionId).where(sql.raw("reviewed_at is null")),
    index("decision_review_of").on(table.decisionId),
    index("decision_review_due").on(table.due).where(sql.raw("reviewed_at is null")),
    isDay("decision_review_day", "due_day"),
    truth("decision_review_by", "(reviewed_by is null) = (reviewed_at is null)"),
    truth("decision_review_both", "(found_en = '') = (found_fr = '')"),
    truth("decision_review_found", "(reviewed_at is null) = (found_en = '')"),
  ],
);
