import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { clauseStates, versionStates } from "../../app/domain/terms/lifecycle";
import { sectionKeys } from "../../app/domain/terms/sections";
import { body } from "./bodies";
import {
  dayColumn,
  edition,
  flag,
  id,
  instantColumn,
  isDay,
  oneOf,
  reference,
  richColumn,
  truth,
} from "./columns";
import { pair } from "./pairs";
import { file } from "./papers";
import { person } from "./people";
import { seat } from "./seats";

/** B-2, B-3: one version of a body's terms of reference. */
export const termsVersion = sqliteTable(
  "terms_version",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    number: integer("number").notNull(),
    state: text("state", { enum: versionStates }).notNull(),
    /** The version it was written against: it can be put only while that one is in force. */
    basedOnId: text("based_on_id"),
    /** [from, until): the days on which it was the version in force (B-4). */
    inForceFrom: dayColumn("in_force_from"),
    inForceUntil: dayColumn("in_force_until"),
    /** "Adopted before this workspace": the day and the document that say so. */
    fromThePast: flag("from_the_past").notNull().default(false),
    adoptedOn: dayColumn("adopted_on"),
    adoptedByEn: text("adopted_by_en").notNull().default(""),
    adoptedByFr: text("adopted_by_fr").notNull().default(""),
    documentId: reference("document_id").references(() => file.id),
    madeAt: instantColumn("made_at").notNull(),
    putAt: instantColumn("put_at"),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("terms_version_number").on(table.bodyId, table.number),
    index("terms_version_state").on(table.state, table.bodyId),
    oneOf("terms_version_state", "state", versionStates),
    isDay("terms_version_from", "in_force_from"),
    isDay("terms_version_until", "in_force_until"),
    truth(
      "terms_version_in_force_dated",
      "(state in ('in-force', 'superseded')) = (in_force_from is not null)",
    ),
    truth("terms_version_superseded_dated", "(state = 'superseded') = (in_force_until is not null)"),
    truth("terms_version_range", "in_force_until is null or in_force_until >= in_force_from"),
    truth("terms_version_put_dated", "state <> 'put' or put_at is not null"),
  ],
);

export const termsSection = sqliteTable(
  "terms_section",
  {
    id: id(),
    versionId: reference("version_id")
      .notNull()
      .references(() => termsVersion.id),
    key: text("key", { enum: sectionKeys }).notNull(),
    number: integer("number").notNull(),
    titleEn: text("title_en").notNull(),
    titleFr: text("title_fr").notNull(),
    pairId: reference("pair_id")
      .notNull()
      .references(() => pair.id),
  },
  (table) => [
    uniqueIndex("terms_section_key").on(table.versionId, table.key),
    oneOf("terms_section_key_known", "key", sectionKeys),
  ],
);

/** A clause that counts: a kind, a value checked by one schema per kind, and the passage that founds it. */
export const clause = sqliteTable(
  "clause",
  {
    id: id(),
    versionId: reference("version_id")
      .notNull()
      .references(() => termsVersion.id),
    kind: text("kind").notNull(),
    /** JSON; empty only where a quorum is not asked for at all. */
    value: text("value", { mode: "json" }),
    state: text("state", { enum: clauseStates }).notNull(),
    section: text("section", { enum: sectionKeys }).notNull(),
    /** The exact words of the passage, in the language it was read in; empty when a person wrote the clause. */
    passage: text("passage").notNull().default(""),
    passageLanguage: text("passage_language", { enum: ["en", "fr"] }),
    place: integer("place").notNull(),
    /** A seat clause of an amended version names the seat it continues. */
    seatId: reference("seat_id").references(() => seat.id),
    confirmedBy: reference("confirmed_by").references(() => person.id),
    confirmedAt: instantColumn("confirmed_at"),
    edition: edition(),
  },
  (table) => [
    index("clause_version").on(table.versionId, table.place),
    index("clause_proposed").on(table.versionId).where(sql.raw("state = 'proposed'")),
    index("clause_kind").on(table.versionId, table.kind, table.state),
    oneOf("clause_state", "state", clauseStates),
    truth("clause_value_json", "(value is null and kind = 'quorum') or json_valid(value)"),
  ],
);

/** B-9: what was not recognised is shown, never dropped. */
export const unplacedPassage = sqliteTable(
  "unplaced_passage",
  {
    id: id(),
    versionId: reference("version_id")
      .notNull()
      .references(() => termsVersion.id),
    place: integer("place").notNull(),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    heading: text("heading").notNull(),
    text: richColumn("content").notNull(),
    /** Where a person placed it, or that it was set aside; both empty: still waiting. */
    placedIn: text("placed_in", { enum: sectionKeys }),
    setAside: flag("set_aside").notNull().default(false),
  },
  (table) => [index("unplaced_passage_version").on(table.versionId, table.place)],
);

/** Before which councils a version stands, and what each has done with it so far. */
export const termsBefore = sqliteTable(
  "terms_before",
  {
    versionId: reference("version_id")
      .notNull()
      .references(() => termsVersion.id),
    councilId: reference("council_id")
      .notNull()
      .references(() => body.id),
    askedAt: instantColumn("asked_at").notNull(),
    /** B-3: taking in the past is confirmed by a co-chair of each deciding council. */
    confirmedBy: reference("confirmed_by").references(() => person.id),
    confirmedAt: instantColumn("confirmed_at"),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.councilId] })],
);

/** B-6: the parents' co-chairs may extend an end date once, by six months at most. */
export const extension = sqliteTable(
  "extension",
  {
    versionId: reference("version_id")
      .primaryKey()
      .references(() => termsVersion.id),
    until: dayColumn("until_day").notNull(),
    grantedBy: reference("granted_by")
      .notNull()
      .references(() => person.id),
    grantedAt: instantColumn("granted_at").notNull(),
  },
  () => [isDay("extension_until", "until_day")],
);

/** B-6: one row for each council that is asked; the date moves once a co-chair of each has agreed to the same day. */
export const extensionAgreement = sqliteTable(
  "extension_agreement",
  {
    versionId: reference("version_id")
      .notNull()
      .references(() => termsVersion.id),
    councilId: reference("council_id")
      .notNull()
      .references(() => body.id),
    until: dayColumn("until_day").notNull(),
    askedAt: instantColumn("asked_at").notNull(),
    agreedBy: reference("agreed_by").references(() => person.id),
    agreedAt: instantColumn("agreed_at"),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.councilId] }),
    isDay("extension_agreement_until", "until_day"),
    truth("extension_agreement_by", "(agreed_by is null) = (agreed_at is null)"),
  ],
);
