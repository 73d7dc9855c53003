// M-16: actions, what each jurisdiction answers, and the calls that were noted.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { accountables, actionStates, originKinds } from "../../app/domain/actions/lifecycle";
import { body } from "./bodies";
import { dayColumn, edition, flag, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { jurisdiction, person } from "./people";
import { seat } from "./seats";

const live = "state in ('open', 'in-progress')";

export const action = sqliteTable(
  "action",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    textEn: text("text_en").notNull().default(""),
    textFr: text("text_fr").notNull().default(""),
    accountable: text("accountable", { enum: accountables }).notNull(),
    seatId: reference("seat_id").references(() => seat.id),
    dueDay: dayColumn("due_day").notNull(),
    /** How often it was given a new date. */
    moved: integer("moved").notNull().default(0),
    originKind: text("origin_kind", { enum: originKinds }),
    originId: text("origin_id"),
    /** M-17: it comes from an item in camera. */
    inCamera: flag("in_camera").notNull().default(false),
    state: text("state", { enum: actionStates }).notNull(),
    openedBy: reference("opened_by")
      .notNull()
      .references(() => person.id),
    openedAt: instantColumn("opened_at").notNull(),
    changedAt: instantColumn("changed_at").notNull(),
    settledAt: instantColumn("settled_at"),
    /** Why it was cancelled, in the language of whoever says so. */
    why: text("why").notNull().default(""),
    whyLanguage: text("why_language", { enum: ["en", "fr"] }),
    /** M-4: asked to be discussed; by an id of its own each time, so that an agenda takes it up once. */
    discussId: text("discuss_id"),
    discussAt: instantColumn("discuss_at"),
    /** T-8: when whoever is accountable is reminded by the clock. */
    remindAt: instantColumn("remind_at").notNull(),
    remindedAt: instantColumn("reminded_at"),
    /** When the last call that was noted is to be followed up. */
    followUpDay: dayColumn("follow_up_day"),
    edition: edition(),
  },
  (table) => [
    index("action_body").on(table.bodyId, table.dueDay),
    index("action_seat").on(table.seatId),
    index("action_origin").on(table.originKind, table.originId),
    index("action_live").on(table.dueDay).where(sql.raw(live)),
    index("action_to_remind")
      .on(table.remindAt)
      .where(sql.raw(`${live} and reminded_at is null`)),
    oneOf("action_accountable", "accountable", accountables),
    oneOf("action_state", "state", actionStates),
    truth("action_seat_named", "(accountable = 'seat') = (seat_id is not null)"),
    truth("action_says", "text_en <> '' or text_fr <> ''"),
    truth(
      "action_origin_whole",
      "(origin_kind is null) = (origin_id is null) and (origin_kind is null or origin_kind in ('meeting', 'agenda-item', 'proceeding'))",
    ),
    truth("action_settled", "(settled_at is null) = (state in ('open', 'in-progress'))"),
    truth("action_cancelled", "(state = 'cancelled') = (why <> '')"),
    truth("action_language", "(why = '') = (why_language is null)"),
    truth("action_discussed", "(discuss_id is null) = (discuss_at is null)"),
    truth("action_discussed_live", "discuss_id is null or state in ('open', 'in-progress')"),
    truth("action_moved", "moved >= 0"),
    isDay("action_due_day", "due_day"),
    isDay("action_follow_up", "follow_up_day"),
  ],
);

/** "9 of 13": one row for each jurisdiction that was a member of the body on the day it was asked (S-10). */
export const actionAnswer = sqliteTable(
  "action_answer",
  {
    actionId: reference("action_id")
      .notNull()
      .references(() => action.id),
    jurisdictionId: reference("jurisdiction_id")
      .notNull()
      .references(() => jurisdiction.id),
    doneAt: instantColumn("done_at"),
    doneBy: reference("done_by").references(() => person.id),
    /** A date of its own, later than that of the action. */
    untilDay: dayColumn("until_day"),
    note: text("note").notNull().default(""),
    noteLanguage: text("note_language", { enum: ["en", "fr"] }),
  },
  (table) => [
    primaryKey({ columns: [table.actionId, table.jurisdictionId] }),
    truth("action_answer_by", "(done_at is null) = (done_by is null)"),
    truth("action_answer_language", "(note = '') = (note_language is null)"),
    isDay("action_answer_until", "until_day"),
  ],
);

export const actionCall = sqliteTable(
  "action_call",
  {
    id: id(),
    actionId: reference("action_id")
      .notNull()
      .references(() => action.id),
    day: dayColumn("day").notNull(),
    withWhom: text("with_whom").notNull(),
    note: text("note").notNull(),
    noteLanguage: text("note_language", { enum: ["en", "fr"] }).notNull(),
    followUpDay: dayColumn("follow_up_day"),
    notedBy: reference("noted_by")
      .notNull()
      .references(() => person.id),
    notedAt: instantColumn("noted_at").notNull(),
  },
  (table) => [
    index("action_call_action").on(table.actionId, table.notedAt),
    truth("action_call_says", "with_whom <> '' and note <> ''"),
    truth("action_call_then", "follow_up_day is null or follow_up_day >= day"),
    isDay("action_call_day", "day"),
    isDay("action_call_follow_up", "follow_up_day"),
  ],
);
