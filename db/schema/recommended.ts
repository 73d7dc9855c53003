import { sql } from "drizzle-orm";
import { index, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { formEditStates } from "../../app/domain/recommendations/lifecycle";
import { textParts } from "../../app/domain/recommendations/parts";
import { id, instantColumn, oneOf, reference, richColumn, truth } from "./columns";
import { decision } from "./declared";
import { file } from "./papers";
import { person } from "./people";
import { recommendationVersion } from "./recommendations";

/** evidence. Withdrawn once it has left the group, never deleted (T-9). */
export const recommendationPaper = sqliteTable(
  "recommendation_paper",
  {
    id: id(),
    versionId: reference("version_id")
      .notNull()
      .references(() => recommendationVersion.id),
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
    index("recommendation_paper_version").on(table.versionId, table.addedAt),
    oneOf("recommendation_paper_language", "language", ["en", "fr", "both"]),
    truth("recommendation_paper_titled", "title_en <> '' and title_fr <> ''"),
  ],
);

/** why it was returned incomplete: the parts that lack, and what to do. */
export const recommendationReturn = sqliteTable(
  "recommendation_return",
  {
    id: id(),
    versionId: reference("version_id")
      .notNull()
      .references(() => recommendationVersion.id),
    /** JSON: the parts marked. */
    parts: text("parts", { mode: "json" }).$type<string[]>().notNull(),
    en: text("en").notNull(),
    fr: text("fr").notNull(),
    returnedBy: reference("returned_by")
      .notNull()
      .references(() => person.id),
    returnedAt: instantColumn("returned_at").notNull(),
  },
  (table) => [
    index("recommendation_return_version").on(table.versionId, table.returnedAt),
    truth("recommendation_return_both", "en <> '' and fr <> ''"),
    truth("recommendation_return_parts", "json_valid(parts) and json_array_length(parts) > 0"),
  ],
);

/** an edit of form to one side of a text. */
export const formEdit = sqliteTable(
  "form_edit",
  {
    id: id(),
    versionId: reference("version_id")
      .notNull()
      .references(() => recommendationVersion.id),
    part: text("part", { enum: textParts }).notNull(),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    /** The text it was written against, and the text it proposes. */
    before: richColumn("before").notNull(),
    after: richColumn("after").notNull(),
    state: text("state", { enum: formEditStates }).notNull(),
    proposedBy: reference("proposed_by")
      .notNull()
      .references(() => person.id),
    proposedAt: instantColumn("proposed_at").notNull(),
    settledBy: reference("settled_by").references(() => person.id),
    settledAt: instantColumn("settled_at"),
  },
  (table) => [
    uniqueIndex("form_edit_waiting")
      .on(table.versionId, table.part, table.language)
      .where(sql.raw("state = 'proposed'")),
    index("form_edit_version").on(table.versionId, table.proposedAt),
    oneOf("form_edit_part", "part", textParts),
    oneOf("form_edit_language", "language", ["en", "fr"]),
    oneOf("form_edit_state", "state", formEditStates),
    truth("form_edit_settled", "(state = 'proposed') = (settled_at is null)"),
    truth("form_edit_settled_by", "(settled_by is null) = (settled_at is null)"),
  ],
);

/** the next version answers each reason for which a council did not approve the one before. */
export const recommendationReply = sqliteTable(
  "recommendation_reply",
  {
    versionId: reference("version_id")
      .notNull()
      .references(() => recommendationVersion.id),
    decisionId: reference("decision_id")
      .notNull()
      .references(() => decision.id),
    en: text("en").notNull().default(""),
    fr: text("fr").notNull().default(""),
    repliedBy: reference("replied_by")
      .notNull()
      .references(() => person.id),
    repliedAt: instantColumn("replied_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.decisionId] })],
);

/** W-3: what came of it, open to every jurisdiction. */
export const recommendationResult = sqliteTable(
  "recommendation_result",
  {
    versionId: reference("version_id")
      .primaryKey()
      .references(() => recommendationVersion.id),
    en: text("en").notNull(),
    fr: text("fr").notNull(),
    reportedBy: reference("reported_by")
      .notNull()
      .references(() => person.id),
    reportedAt: instantColumn("reported_at").notNull(),
  },
  () => [truth("recommendation_result_both", "en <> '' and fr <> ''")],
);
