// M-3 to M-5, M-7, M-22: the agenda of a meeting, its items and who approved it.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { longestItem, sections } from "../../app/domain/agendas/items";
import { agreements, itemStates } from "../../app/domain/agendas/lifecycle";
import { purposes } from "../../app/domain/purposes";
import { edition, flag, id, instantColumn, oneOf, reference, truth } from "./columns";
import { meeting } from "./meetings";
import { person } from "./people";
import { seat } from "./seats";

export const agenda = sqliteTable(
  "agenda",
  {
    meetingId: reference("meeting_id")
      .primaryKey()
      .references(() => meeting.id),
    openedBy: reference("opened_by")
      .notNull()
      .references(() => person.id),
    openedAt: instantColumn("opened_at").notNull(),
    /** Who changed it last: whoever edits an older one is told (T-4). */
    changedBy: reference("changed_by")
      .notNull()
      .references(() => person.id),
    changedAt: instantColumn("changed_at").notNull(),
    agreed: text("agreed", { enum: agreements }),
    approvedAt: instantColumn("approved_at"),
    releasedBy: reference("released_by").references(() => person.id),
    releasedAt: instantColumn("released_at"),
    /** M-6: why it was released though a side was missing; printed with it. */
    exception: text("exception").notNull().default(""),
    exceptionLanguage: text("exception_language", { enum: ["en", "fr"] }),
    /** M-18: since when what was released is being revised; nobody sees it before it is sent. */
    revisingSince: instantColumn("revising_since"),
    edition: edition(),
  },
  () => [
    truth(
      "agenda_agreed_word",
      `agreed is null or agreed in (${agreements.map((one) => `'${one}'`).join(", ")})`,
    ),
    truth("agenda_approved", "(agreed is null) = (approved_at is null)"),
    truth("agenda_released", "(released_by is null) = (released_at is null)"),
    truth("agenda_released_once_approved", "released_at is null or approved_at is not null"),
    truth("agenda_exception", "(exception = '') = (exception_language is null)"),
  ],
);

/** What is asked for, or stands on the agenda: of the meeting, since members propose items before it is opened. */
export const agendaItem = sqliteTable(
  "agenda_item",
  {
    id: id(),
    meetingId: reference("meeting_id")
      .notNull()
      .references(() => meeting.id),
    section: text("section", { enum: sections }).notNull(),
    place: integer("place").notNull(),
    titleEn: text("title_en").notNull().default(""),
    titleFr: text("title_fr").notNull().default(""),
    purpose: text("purpose", { enum: purposes }).notNull(),
    minutes: integer("minutes").notNull(),
    speaker: text("speaker").notNull().default(""),
    sponsorId: reference("sponsor_id").references(() => seat.id),
    /** M-3: what it concerns, by the kinds that have a page. */
    concernsKind: text("concerns_kind"),
    concernsId: text("concerns_id"),
    /** M-4: what fell due, and the reason for which it stands here. */
    dueKind: text("due_kind"),
    dueId: text("due_id"),
    reasonEn: text("reason_en").notNull().default(""),
    reasonFr: text("reason_fr").notNull().default(""),
    state: text("state", { enum: itemStates }).notNull(),
    /** M-7: it came after the deadline for papers. */
    late: flag("late").notNull().default(false),
    /** Why it was admitted late, declined, or left for another time; in the language of whoever says so. */
    why: text("why").notNull().default(""),
    whyLanguage: text("why_language", { enum: ["en", "fr"] }),
    /** Nobody, where the workspace proposed it. */
    proposedBy: reference("proposed_by").references(() => person.id),
    proposedAt: instantColumn("proposed_at").notNull(),
    settledAt: instantColumn("settled_at"),
    /** Of the agenda it was moved from. */
    movedFrom: text("moved_from"),
    /** M-22: for the chairs and the secretariat only. */
    sought: text("sought").notNull().default(""),
    wording: text("wording").notNull().default(""),
    positions: text("positions").notNull().default(""),
    edition: edition(),
  },
  (table) => [
    index("agenda_item_meeting").on(table.meetingId, table.state),
    index("agenda_item_proposed").on(table.meetingId).where(sql.raw("state = 'proposed'")),
    index("agenda_item_concerns")
      .on(table.concernsKind, table.concernsId)
      .where(sql.raw("concerns_id is not null")),
    index("agenda_item_due").on(table.dueKind, table.dueId).where(sql.raw("due_id is not null")),
    uniqueIndex("agenda_item_due_once")
      .on(table.meetingId, table.dueKind, table.dueId)
      .where(sql.raw("state = 'placed' and due_id is not null")),
    oneOf("agenda_item_section", "section", sections),
    oneOf("agenda_item_purpose", "purpose", purposes),
    oneOf("agenda_item_state", "state", itemStates),
    truth("agenda_item_minutes", `minutes between 0 and ${longestItem}`),
    truth("agenda_item_titled", "title_en <> '' or title_fr <> ''"),
    truth("agenda_item_concerns", "(concerns_kind is null) = (concerns_id is null)"),
    truth("agenda_item_due_key", "(due_kind is null) = (due_id is null)"),
    truth("agenda_item_due_why", "due_id is null or reason_en <> '' or reason_fr <> ''"),
    truth("agenda_item_late", "section <> 'late' or late = 1"),
    truth("agenda_item_admitted", "late = 0 or state <> 'placed' or why <> ''"),
    truth("agenda_item_declined", "state <> 'declined' or why <> ''"),
    truth("agenda_item_language", "(why = '') = (why_language is null)"),
  ],
);

/** M-4: what fell due and was not taken up; it rolls on to the next agenda with its count. */
export const agendaLeft = sqliteTable(
  "agenda_left",
  {
    meetingId: reference("meeting_id")
      .notNull()
      .references(() => meeting.id),
    dueKind: text("due_kind").notNull(),
    dueId: text("due_id").notNull(),
    why: text("why").notNull().default(""),
    whyLanguage: text("why_language", { enum: ["en", "fr"] }),
    leftBy: reference("left_by").references(() => person.id),
    leftAt: instantColumn("left_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.meetingId, table.dueKind, table.dueId] }),
    index("agenda_left_due").on(table.dueKind, table.dueId),
    truth("agenda_left_language", "(why = '') = (why_language is null)"),
  ],
);

/** M-5: that a co-chair stands behind the agenda as it was then. */
export const agendaApproval = sqliteTable(
  "agenda_approval",
  {
    meetingId: reference("meeting_id")
      .notNull()
      .references(() => agenda.meetingId),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    edition: integer("edition").notNull(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    at: instantColumn("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.meetingId, table.seatId, table.edition] })],
);
