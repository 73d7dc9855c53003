import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { recommendationStates } from "../../app/domain/recommendations/lifecycle";
import { costs, textParts } from "../../app/domain/recommendations/parts";
import { body } from "./bodies";
import { dayColumn, edition, flag, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { decision } from "./declared";
import { pair } from "./pairs";
import { jurisdiction, person } from "./people";
import { seat } from "./seats";

/** what a group recommends. Its number is given when it is first submitted, and kept by every version. */
export const recommendation = sqliteTable(
  "recommendation",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    fiscalYear: integer("fiscal_year"),
    sequence: integer("sequence"),
    number: text("number").unique(),
    /** In which language it is written first. */
    source: text("source", { enum: ["en", "fr"] }).notNull(),
    madeBy: reference("made_by")
      .notNull()
      .references(() => person.id),
    madeAt: instantColumn("made_at").notNull(),
  },
  (table) => [
    uniqueIndex("recommendation_sequence").on(table.bodyId, table.fiscalYear, table.sequence),
    oneOf("recommendation_source", "source", ["en", "fr"]),
    truth(
      "recommendation_numbered",
      "(number is null) = (sequence is null) and (number is null) = (fiscal_year is null)",
    ),
  ],
);

/** the councils it is addressed to. */
export const recommendationAddressee = sqliteTable(
  "recommendation_addressee",
  {
    recommendationId: reference("recommendation_id")
      .notNull()
      .references(() => recommendation.id),
    councilId: reference("council_id")
      .notNull()
      .references(() => body.id),
  },
  (table) => [primaryKey({ columns: [table.recommendationId, table.councilId] })],
);

/** One version, which goes its own way: what was decided of an earlier one stays with it. */
export const recommendationVersion = sqliteTable(
  "recommendation_version",
  {
    id: id(),
    recommendationId: reference("recommendation_id")
      .notNull()
      .references(() => recommendation.id),
    number: integer("number").notNull(),
    state: text("state", { enum: recommendationStates }).notNull(),
    titleEn: text("title_en").notNull().default(""),
    titleFr: text("title_fr").notNull().default(""),
    cost: text("cost", { enum: costs }),
    /** About how much the funding request will ask for, in cents. */
    costCents: integer("cost_cents"),
    /** All jurisdictions are affected, those named or not. */
    everywhere: flag("everywhere").notNull().default(false),
    planLine: text("plan_line").notNull().default(""),
    championId: reference("champion_id").references(() => seat.id),
    wantedBy: dayColumn("wanted_by_day"),
    /** "You asked us to…": the earlier decision it answers, or the declined one it cites. */
    answersId: reference("answers_id").references(() => decision.id),
    /** Since when it stands before the group, or before the councils: what was decided earlier was of another round. */
    standsSince: instantColumn("stands_since"),
    submittedAt: instantColumn("submitted_at"),
    stateSince: instantColumn("state_since").notNull(),
    madeAt: instantColumn("made_at").notNull(),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("recommendation_version_number").on(table.recommendationId, table.number),
    index("recommendation_version_state").on(table.state, table.stateSince),
    index("recommendation_version_answers").on(table.answersId),
    oneOf("recommendation_version_state", "state", recommendationStates),
    oneOf("recommendation_version_cost", "cost", costs),
    isDay("recommendation_version_wanted", "wanted_by_day"),
    truth("recommendation_version_cents", "cost_cents is null or (cost = 'funding' and cost_cents > 0)"),
    truth(
      "recommendation_version_stands",
      "state not in ('in-consultation', 'complete', 'under-decision') or stands_since is not null",
    ),
    truth(
      "recommendation_version_submitted",
      "state not in ('submitted', 'incomplete', 'complete', 'under-decision') or submitted_at is not null",
    ),
  ],
);

/** the texts of the form, each in both languages. */
export const recommendationText = sqliteTable(
  "recommendation_text",
  {
    versionId: reference("version_id")
      .notNull()
      .references(() => recommendationVersion.id),
    part: text("part", { enum: textParts }).notNull(),
    pairId: reference("pair_id")
      .notNull()
      .references(() => pair.id),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.part] }),
    oneOf("recommendation_text_part", "part", textParts),
  ],
);

export const recommendationAffects = sqliteTable(
  "recommendation_affects",
  {
    versionId: reference("version_id")
      .notNull()
      .references(() => recommendationVersion.id),
    jurisdictionId: reference("jurisdiction_id")
      .notNull()
      .references(() => jurisdiction.id),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.jurisdictionId] }),
    index("recommendation_affects_jurisdiction").on(table.jurisdictionId),
  ],
);
