// M-6, M-18: what was released of an agenda and its papers, and what was revised since.
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { longestItem, sections } from "../../app/domain/agendas/items";
import { paperAudiences } from "../../app/domain/agendas/paper";
import { purposes } from "../../app/domain/purposes";
import { agendaPaper, printed, printedTruths } from "./agenda-papers";
import { agenda, agendaItem } from "./agendas";
import { flag, id, instantColumn, oneOf, reference, truth } from "./columns";
import { person } from "./people";
import { seat } from "./seats";

/** M-6, M-18: 0 is the release itself, 1 and on its revisions. */
export const agendaRelease = sqliteTable(
  "agenda_release",
  {
    id: id(),
    meetingId: reference("meeting_id")
      .notNull()
      .references(() => agenda.meetingId),
    number: integer("number").notNull(),
    /** M-17: the widest of what changed in it: whoever that is not for hears nothing of it. */
    audience: text("audience", { enum: paperAudiences }).notNull().default("everyone"),
    releasedBy: reference("released_by")
      .notNull()
      .references(() => person.id),
    releasedAt: instantColumn("released_at").notNull(),
  },
  (table) => [
    uniqueIndex("agenda_release_number").on(table.meetingId, table.number),
    oneOf("agenda_release_audience", "audience", paperAudiences),
    truth("agenda_release_first", "number >= 0 and (number > 0 or audience = 'everyone')"),
  ],
);

/** An item as it was released. */
export const agendaReleaseItem = sqliteTable(
  "agenda_release_item",
  {
    releaseId: reference("release_id")
      .notNull()
      .references(() => agendaRelease.id),
    itemId: reference("item_id")
      .notNull()
      .references(() => agendaItem.id),
    section: text("section", { enum: sections }).notNull(),
    place: integer("place").notNull(),
    titleEn: text("title_en").notNull().default(""),
    titleFr: text("title_fr").notNull().default(""),
    purpose: text("purpose", { enum: purposes }).notNull(),
    minutes: integer("minutes").notNull(),
    speaker: text("speaker").notNull().default(""),
    sponsorId: reference("sponsor_id").references(() => seat.id),
    concernsKind: text("concerns_kind"),
    concernsId: text("concerns_id"),
    dueKind: text("due_kind"),
    dueId: text("due_id"),
    reasonEn: text("reason_en").notNull().default(""),
    reasonFr: text("reason_fr").notNull().default(""),
    late: flag("late").notNull().default(false),
    why: text("why").notNull().default(""),
    whyLanguage: text("why_language", { enum: ["en", "fr"] }),
  },
  (table) => [
    primaryKey({ columns: [table.releaseId, table.itemId] }),
    index("agenda_release_item_item").on(table.itemId),
    oneOf("agenda_release_item_section", "section", sections),
    oneOf("agenda_release_item_purpose", "purpose", purposes),
    truth("agenda_release_item_minutes", `minutes between 0 and ${longestItem}`),
    truth("agenda_release_item_titled", "title_en <> '' or title_fr <> ''"),
  ],
);

/** A paper as it was released, at one of its versions. */
export const agendaReleasePaper = sqliteTable(
  "agenda_release_paper",
  {
    releaseId: reference("release_id")
      .notNull()
      .references(() => agendaRelease.id),
    paperId: reference("paper_id")
      .notNull()
      .references(() => agendaPaper.id),
    itemId: reference("item_id")
      .notNull()
      .references(() => agendaItem.id),
    ...printed(),
    /** The newest file of each of its languages, as ids of `agenda_paper_file`. */
    files: text("files").notNull(),
    late: flag("late").notNull().default(false),
    why: text("why").notNull().default(""),
    whyLanguage: text("why_language", { enum: ["en", "fr"] }),
  },
  (table) => [
    truth("agenda_release_paper_files", "json_valid(files)"),
    primaryKey({ columns: [table.releaseId, table.paperId] }),
    index("agenda_release_paper_paper").on(table.paperId),
    ...printedTruths("agenda_release_paper"),
  ],
);
