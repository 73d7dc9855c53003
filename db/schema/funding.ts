// F-1 to F-3: a funding request, its form, its scope of work, and the lines that add up to its sum.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { fundingStates, overSql } from "../../app/domain/funding/lifecycle";
import { lineKinds, mostYears, textParts } from "../../app/domain/funding/parts";
import { mostCents } from "../../app/domain/typed-money";
import { body } from "./bodies";
import { dayColumn, edition, flag, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { provision } from "./council-accounts";
import { pair } from "./pairs";
import { person } from "./people";
import { aSum } from "./postings";
import { recommendationVersion } from "./recommendations";

export const fundingRequest = sqliteTable(
  "funding_request",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    /** Its number is given when it is first submitted, and kept. */
    fiscalYear: integer("fiscal_year"),
    sequence: integer("sequence"),
    number: text("number").unique(),
    /** In which language it is written first. */
    source: text("source", { enum: ["en", "fr"] }).notNull(),
    state: text("state", { enum: fundingStates }).notNull(),
    titleEn: text("title_en").notNull().default(""),
    titleFr: text("title_fr").notNull().default(""),
    /** The fiscal years in which it is spent: the one in which the first begins, and how many. */
    firstYear: integer("first_year").notNull(),
    years: integer("years").notNull().default(1),
    planLine: text("plan_line").notNull().default(""),
    /** The recommendation that it carries out. */
    sourceId: reference("source_id").references(() => recommendationVersion.id),
    /** The request that it amends, by a decision of its own (F-9). */
    amendsId: reference("amends_id"),
    supplier: text("supplier").notNull().default(""),
    /** F-8: as suppliers are told apart. */
    supplierKey: text("supplier_key").notNull().default(""),
    otherCents: integer("other_cents"),
    otherFrom: text("other_from").notNull().default(""),
    /** It was said that nobody among the members receives money. */
    nobodyReceives: flag("nobody_receives").notNull().default(false),
    /** F-4: the neutral note with which the secretariat forwards it. */
    noteEn: text("note_en").notNull().default(""),
    noteFr: text("note_fr").notNull().default(""),
    forwardedBy: reference("forwarded_by").references(() => person.id),
    /** F-7: by the terms when it was forwarded, only the owners of the accounts charged decide. */
    ownersDecide: flag("owners_decide").notNull().default(false),
    /** Until when members declare conflicts and ask. */
    askedUntil: dayColumn("asked_until_day"),
    /** Since when it stands before the councils: what was decided earlier was of another round. */
    standsSince: instantColumn("stands_since"),
    submittedAt: instantColumn("submitted_at"),
    contract: text("contract").notNull().default(""),
    contractOn: dayColumn("contract_day"),
    /** Why it was cancelled. */
    why: text("why").notNull().default(""),
    stateSince: instantColumn("state_since").notNull(),
    madeBy: reference("made_by")
      .notNull()
      .references(() => person.id),
    madeAt: instantColumn("made_at").notNull(),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("funding_request_sequence").on(table.bodyId, table.fiscalYear, table.sequence),
    index("funding_request_state").on(table.state, table.stateSince),
    index("funding_request_supplier")
      .on(table.supplierKey, table.bodyId)
      .where(sql.raw("supplier_key <> ''")),
    /** F-9: one amendment of a request at a time. */
    uniqueIndex("funding_request_amends")
      .on(table.amendsId)
      .where(sql.raw(`amends_id is not null and state not in ${overSql}`)),
    index("funding_request_amended").on(table.amendsId).where(sql.raw("amends_id is not null")),
    index("funding_request_source").on(table.sourceId).where(sql.raw("source_id is not null")),
    oneOf("funding_request_language", "source", ["en", "fr"]),
    oneOf("funding_request_states", "state", fundingStates),
    truth(
      "funding_request_numbered",
      "(number is null) = (sequence is null) and (number is null) = (fiscal_year is null)",
    ),
    truth("funding_request_years", `years between 1 and ${mostYears} and first_year between 1998 and 2199`),
    truth(
      "funding_request_other",
      `other_cents is null or (other_cents > 0 and other_cents <= ${mostCents})`,
    ),
    truth("funding_request_stands", "state not in ('declaring', 'in-review') or stands_since is not null"),
    truth("funding_request_submitted", "state = 'draft' or submitted_at is not null"),
    truth(
      "funding_request_titled",
      "state in ('draft', 'submitted', 'incomplete', 'withdrawn') or (title_en <> '' and title_fr <> '')",
    ),
    isDay("funding_request_asked", "asked_until_day"),
    isDay("funding_request_contract", "contract_day"),
    truth("funding_request_contracted", "(contract = '') = (contract_day is null)"),
    truth("funding_request_joined", "state <> 'joined' or amends_id is not null"),
    truth(
      "funding_request_amendment",
      "amends_id is null or (amends_id <> id and state not in ('committed', 'contracting', 'reporting', 'completed', 'closed'))",
    ),
    truth("funding_request_cancelled", "(state = 'cancelled') = (why <> '')"),
  ],
);

/** The texts of the form and of the scope of work, each in both languages. */
export const fundingText = sqliteTable(
  "funding_text",
  {
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    part: text("part", { enum: textParts }).notNull(),
    pairId: reference("pair_id")
      .notNull()
      .references(() => pair.id),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.part] }),
    oneOf("funding_text_part", "part", textParts),
  ],
);

/** What it pays for, in one fiscal year; `approved`: what is left of it once councils approved in part. */
export const fundingLine = sqliteTable(
  "funding_line",
  {
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    kind: text("kind", { enum: lineKinds }).notNull(),
    year: integer("year").notNull(),
    cents: integer("cents").notNull(),
    approvedCents: integer("approved_cents"),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.kind, table.year] }),
    oneOf("funding_line_kind", "kind", lineKinds),
    aSum("funding_line_sum"),
    truth("funding_line_approved", "approved_cents is null or approved_cents between 0 and cents"),
  ],
);

/** What a line is for, in a few words. */
export const fundingPurpose = sqliteTable(
  "funding_purpose",
  {
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    kind: text("kind", { enum: lineKinds }).notNull(),
    en: text("en").notNull().default(""),
    fr: text("fr").notNull().default(""),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.kind] }),
    oneOf("funding_purpose_kind", "kind", lineKinds),
    truth("funding_purpose_said", "en <> '' or fr <> ''"),
  ],
);

/** What it asks of the account of a council and fiscal year, freely or from a standing provision of it (F-13). */
export const fundingShare = sqliteTable(
  "funding_share",
  {
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    councilId: reference("council_id")
      .notNull()
      .references(() => body.id),
    year: integer("year").notNull(),
    cents: integer("cents").notNull(),
    approvedCents: integer("approved_cents"),
    provisionId: reference("provision_id").references(() => provision.id),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.councilId, table.year] }),
    index("funding_share_council").on(table.councilId, table.year),
    aSum("funding_share_sum"),
    truth("funding_share_approved", "approved_cents is null or approved_cents between 0 and cents"),
  ],
);
