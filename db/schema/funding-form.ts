// F-3, F-4, F-5: what belongs to the form of a request: deliverables, who would receive money, signatures, attachments, returns.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { deliverableStates } from "../../app/domain/funding/lifecycle";
import { dayColumn, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { fundingRequest } from "./funding";
import { file } from "./papers";
import { jurisdiction, person } from "./people";
import { seat } from "./seats";

/** F-3: what is delivered, by whom and when; the same rows are the work plan's. */
export const fundingDeliverable = sqliteTable(
  "funding_deliverable",
  {
    id: id(),
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    place: integer("place").notNull(),
    nameEn: text("name_en").notNull().default(""),
    nameFr: text("name_fr").notNull().default(""),
    lead: text("lead").notNull().default(""),
    due: dayColumn("due_day").notNull(),
    state: text("state", { enum: deliverableStates }).notNull(),
    settledOn: dayColumn("settled_day"),
    noteEn: text("note_en").notNull().default(""),
    noteFr: text("note_fr").notNull().default(""),
  },
  (table) => [
    index("funding_deliverable_request").on(table.requestId, table.place),
    index("funding_deliverable_due").on(table.due).where(sql.raw("state = 'planned'")),
    oneOf("funding_deliverable_state", "state", deliverableStates),
    isDay("funding_deliverable_due_day", "due_day"),
    isDay("funding_deliverable_settled", "settled_day"),
    truth("funding_deliverable_named", "name_en <> '' or name_fr <> ''"),
    truth("funding_deliverable_done", "(state = 'planned') = (settled_day is null)"),
  ],
);

/** F-5: who would receive money: a government or association among the members. */
export const fundingBeneficiary = sqliteTable(
  "funding_beneficiary",
  {
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    jurisdictionId: reference("jurisdiction_id")
      .notNull()
      .references(() => jurisdiction.id),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.jurisdictionId] }),
    index("funding_beneficiary_jurisdiction").on(table.jurisdictionId),
  ],
);

/** Who signed it, in which seat: each submission is signed anew. */
export const fundingSignature = sqliteTable(
  "funding_signature",
  {
    id: id(),
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    at: instantColumn("at").notNull(),
  },
  (table) => [index("funding_signature_request").on(table.requestId, table.at)],
);

/** Attachments, like those of a recommendation. */
export const fundingPaper = sqliteTable(
  "funding_paper",
  {
    id: id(),
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    fileId: reference("file_id")
      .notNull()
      .references(() => file.id),
    titleEn: text("title_en").notNull(),
    titleFr: text("title_fr").notNull(),
    language: text("language", { enum: ["en", "fr", "both"] }).notNull(),
    addedBy: reference("added_by")
      .notNull()
      .references(() => person.id),
    addedAt: instantColumn("added_at").notNull(),
    withdrawnAt: instantColumn("withdrawn_at"),
  },
  (table) => [
    index("funding_paper_request").on(table.requestId),
    index("funding_paper_file").on(table.fileId),
    oneOf("funding_paper_language", "language", ["en", "fr", "both"]),
    truth("funding_paper_titled", "title_en <> '' and title_fr <> ''"),
  ],
);

/** F-4: returned with marked fields and what to do. */
export const fundingReturn = sqliteTable(
  "funding_return",
  {
    id: id(),
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    parts: text("parts", { mode: "json" }).notNull(),
    en: text("en").notNull(),
    fr: text("fr").notNull(),
    returnedBy: reference("returned_by")
      .notNull()
      .references(() => person.id),
    returnedAt: instantColumn("returned_at").notNull(),
  },
  (table) => [
    index("funding_return_request").on(table.requestId, table.returnedAt),
    truth("funding_return_both", "en <> '' and fr <> ''"),
  ],
);
