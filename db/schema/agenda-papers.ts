// M-6, M-7: the papers of an agenda, their sides, who asked for one, and what each reader keeps to themselves.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import {
  fileLanguages,
  paperAudiences,
  paperKinds,
  paperStates,
  paperStatuses,
} from "../../app/domain/agendas/paper";
import { agendaItem } from "./agendas";
import { dayColumn, edition, flag, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { meeting } from "./meetings";
import { file } from "./papers";
import { person } from "./people";

export const printed = () => ({
  place: integer("place").notNull(),
  kind: text("kind", { enum: paperKinds }).notNull(),
  titleEn: text("title_en").notNull().default(""),
  titleFr: text("title_fr").notNull().default(""),
  summaryEn: text("summary_en").notNull().default(""),
  summaryFr: text("summary_fr").notNull().default(""),
  /** How far its author has come with it: not the number of its version. */
  status: text("status", { enum: paperStatuses }).notNull(),
  audience: text("audience", { enum: paperAudiences }).notNull(),
  /** T-7. */
  suppliedBy: text("supplied_by").notNull().default(""),
  inConfidence: flag("in_confidence").notNull().default(false),
  /** The version it stands at, from 1. */
  number: integer("number").notNull(),
});
export const printedTruths = (table: string) => [
  oneOf(`${table}_kind`, "kind", paperKinds),
  oneOf(`${table}_status`, "status", paperStatuses),
  oneOf(`${table}_audience`, "audience", paperAudiences),
  truth(`${table}_titled`, "title_en <> '' or title_fr <> ''"),
  truth(`${table}_number`, "number >= 1"),
];

export const agendaPaper = sqliteTable(
  "agenda_paper",
  {
    id: id(),
    meetingId: reference("meeting_id")
      .notNull()
      .references(() => meeting.id),
    itemId: reference("item_id")
      .notNull()
      .references(() => agendaItem.id),
    ...printed(),
    state: text("state", { enum: paperStates }).notNull(),
    /** M-7: it came after the deadline for papers. */
    late: flag("late").notNull().default(false),
    /** Why it was admitted late or declined. */
    why: text("why").notNull().default(""),
    whyLanguage: text("why_language", { enum: ["en", "fr"] }),
    addedBy: reference("added_by")
      .notNull()
      .references(() => person.id),
    addedAt: instantColumn("added_at").notNull(),
    settledAt: instantColumn("settled_at"),
    edition: edition(),
  },
  (table) => [
    index("agenda_paper_meeting").on(table.meetingId, table.state),
    index("agenda_paper_item").on(table.itemId),
    index("agenda_paper_waiting").on(table.meetingId).where(sql.raw("state = 'waiting'")),
    ...printedTruths("agenda_paper"),
    oneOf("agenda_paper_state", "state", paperStates),
    truth("agenda_paper_admitted", "late = 0 or state <> 'added' or why <> ''"),
    truth("agenda_paper_declined", "state <> 'declined' or why <> ''"),
    truth("agenda_paper_language", "(why = '') = (why_language is null)"),
  ],
);

/** L-1: one side of one version. A side that a version leaves as it was stands there with the file it had. */
export const agendaPaperFile = sqliteTable(
  "agenda_paper_file",
  {
    id: id(),
    paperId: reference("paper_id")
      .notNull()
      .references(() => agendaPaper.id),
    number: integer("number").notNull(),
    language: text("language", { enum: fileLanguages }).notNull(),
    fileId: reference("file_id")
      .notNull()
      .references(() => file.id),
    addedBy: reference("added_by")
      .notNull()
      .references(() => person.id),
    addedAt: instantColumn("added_at").notNull(),
  },
  (table) => [
    uniqueIndex("agenda_paper_file_side").on(table.paperId, table.number, table.language),
    index("agenda_paper_file_file").on(table.fileId),
    oneOf("agenda_paper_file_language", "language", fileLanguages),
    truth("agenda_paper_file_number", "number >= 1"),
  ],
);

/** What a file says, page by page, read once when it comes; `problem` where it cannot be read as text. */
export const fileText = sqliteTable(
  "file_text",
  {
    fileId: reference("file_id")
      .primaryKey()
      .references(() => file.id),
    pages: text("pages").notNull(),
    problem: text("problem").notNull().default(""),
  },
  () => [truth("file_text_pages", "json_valid(pages)")],
);

/** M-6, L-4: a side that was asked for. */
export const paperRequest = sqliteTable(
  "paper_request",
  {
    id: id(),
    paperId: reference("paper_id")
      .notNull()
      .references(() => agendaPaper.id),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    askedBy: reference("asked_by")
      .notNull()
      .references(() => person.id),
    askedAt: instantColumn("asked_at").notNull(),
    neededBy: dayColumn("needed_by").notNull(),
    metAt: instantColumn("met_at"),
  },
  (table) => [
    index("paper_request_open").on(table.paperId).where(sql.raw("met_at is null")),
    uniqueIndex("paper_request_once").on(table.paperId, table.language).where(sql.raw("met_at is null")),
    oneOf("paper_request_language", "language", ["en", "fr"]),
    isDay("paper_request_needed", "needed_by"),
  ],
);

/** Desk 24: up to which version a person has looked. Nobody else's concern, and not on the record (T-1). */
export const paperLook = sqliteTable(
  "paper_look",
  {
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    paperId: reference("paper_id")
      .notNull()
      .references(() => agendaPaper.id),
    number: integer("number").notNull(),
    at: instantColumn("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.paperId] }),
    index("paper_look_paper").on(table.paperId),
  ],
);

/** Desk 24: a note to oneself on an item, or on a paper and a page of it. Not on the record (T-1). */
export const privateNote = sqliteTable(
  "private_note",
  {
    id: id(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    itemId: reference("item_id")
      .notNull()
      .references(() => agendaItem.id),
    paperId: reference("paper_id").references(() => agendaPaper.id),
    page: integer("page"),
    text: text("text").notNull(),
    at: instantColumn("at").notNull(),
    edition: edition(),
  },
  (table) => [
    index("private_note_own").on(table.personId, table.itemId),
    index("private_note_paper").on(table.personId, table.paperId),
    index("private_note_of_paper").on(table.paperId),
    index("private_note_item").on(table.itemId),
    truth("private_note_says", "text <> ''"),
    truth("private_note_page", "page is null or (page >= 1 and paper_id is not null)"),
  ],
);
