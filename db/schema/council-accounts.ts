// F-10, F-12, F-13, B-3: what is called, set aside, let lapse and taken in, on the accounts of the councils.
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import {
  contributionStates,
  lapseStates,
  openingStates,
  provisionStates,
} from "../../app/domain/council-accounts/lifecycle";
import { mostCents } from "../../app/domain/typed-money";
import { allowedBy, oneDecision } from "./allowing";
import { body } from "./bodies";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { jurisdiction, person } from "./people";
import { aSum, councilAccount } from "./postings";

/** F-12: what a council asks of a government or an association for a fiscal year. */
export const contribution = sqliteTable(
  "contribution",
  {
    id: id(),
    accountId: reference("account_id")
      .notNull()
      .references(() => councilAccount.id),
    jurisdictionId: reference("jurisdiction_id")
      .notNull()
      .references(() => jurisdiction.id),
    cents: integer("cents").notNull(),
    dueOn: dayColumn("due_day").notNull(),
    state: text("state", { enum: contributionStates }).notNull(),
    calledBy: reference("called_by")
      .notNull()
      .references(() => person.id),
    calledAt: instantColumn("called_at").notNull(),
    invoice: text("invoice").notNull().default(""),
    invoicedOn: dayColumn("invoiced_on"),
    why: text("why").notNull().default(""),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("contribution_once")
      .on(table.accountId, table.jurisdictionId)
      .where(sql.raw("state <> 'cancelled'")),
    index("contribution_account").on(table.accountId),
    index("contribution_jurisdiction").on(table.jurisdictionId),
    index("contribution_expected").on(table.dueOn).where(sql.raw("state in ('called', 'invoiced')")),
    oneOf("contribution_state", "state", contributionStates),
    aSum("contribution_sum"),
    isDay("contribution_due", "due_day"),
    isDay("contribution_invoiced", "invoiced_on"),
    truth("contribution_invoice", "(invoice = '') = (invoiced_on is null)"),
    truth("contribution_uninvoiced", "state <> 'called' or invoiced_on is null"),
    truth("contribution_billed", "state not in ('invoiced', 'received') or invoiced_on is not null"),
    truth("contribution_why", "(state = 'cancelled') = (why <> '')"),
  ],
);

/** F-13: an envelope that a council set aside for a purpose and a year. */
export const provision = sqliteTable(
  "provision",
  {
    id: id(),
    accountId: reference("account_id")
      .notNull()
      .references(() => councilAccount.id),
    purposeEn: text("purpose_en").notNull(),
    purposeFr: text("purpose_fr").notNull(),
    cents: integer("cents").notNull(),
    state: text("state", { enum: provisionStates }).notNull(),
    ...allowedBy(),
    setBy: reference("set_by")
      .notNull()
      .references(() => person.id),
    setAt: instantColumn("set_at").notNull(),
    endedAt: instantColumn("ended_at"),
    why: text("why").notNull().default(""),
    edition: edition(),
  },
  (table) => [
    index("provision_account").on(table.accountId),
    oneOf("provision_state", "state", provisionStates),
    aSum("provision_sum"),
    oneDecision("provision_decided"),
    truth("provision_purpose", "purpose_en <> '' and purpose_fr <> ''"),
    truth("provision_ended", "(state = 'ended') = (ended_at is not null)"),
    truth("provision_why", "state = 'ended' or why = ''"),
  ],
);

/** F-10: what is not carried over on 31 March; no sum: all that is free then. */
export const lapse = sqliteTable(
  "lapse",
  {
    id: id(),
    accountId: reference("account_id")
      .notNull()
      .references(() => councilAccount.id),
    cents: integer("cents"),
    state: text("state", { enum: lapseStates }).notNull(),
    ...allowedBy(),
    plannedBy: reference("planned_by")
      .notNull()
      .references(() => person.id),
    plannedAt: instantColumn("planned_at").notNull(),
    settledAt: instantColumn("settled_at"),
    why: text("why").notNull().default(""),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("lapse_once").on(table.accountId).where(sql.raw("state <> 'withdrawn'")),
    oneOf("lapse_state", "state", lapseStates),
    truth("lapse_sum", `cents is null or (cents > 0 and cents <= ${mostCents})`),
    oneDecision("lapse_decided"),
    truth("lapse_settled", "(state = 'planned') = (settled_at is null)"),
    truth("lapse_why", "state = 'withdrawn' or why = ''"),
  ],
);

/** B-3: what a council had before this workspace; one a council, posted once a co-chair confirms it. */
export const openingBalance = sqliteTable(
  "opening_balance",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    cents: integer("cents").notNull(),
    day: dayColumn("day").notNull(),
    /** In which document it is written. */
    recordEn: text("record_en").notNull().default(""),
    recordFr: text("record_fr").notNull().default(""),
    state: text("state", { enum: openingStates }).notNull(),
    enteredBy: reference("entered_by")
      .notNull()
      .references(() => person.id),
    enteredAt: instantColumn("entered_at").notNull(),
    returnedNote: text("returned_note").notNull().default(""),
    returnedBy: reference("returned_by").references(() => person.id),
    returnedAt: instantColumn("returned_at"),
    settledBy: reference("settled_by").references(() => person.id),
    settledAt: instantColumn("settled_at"),
    edition: edition(),
  },
  (table) => [
    uniqueIndex("opening_balance_once").on(table.bodyId).where(sql.raw("state <> 'withdrawn'")),
    oneOf("opening_balance_state", "state", openingStates),
    aSum("opening_balance_sum"),
    isDay("opening_balance_day", "day"),
    truth("opening_balance_record", "record_en <> '' or record_fr <> ''"),
    truth("opening_balance_settled", "(state = 'to-confirm') = (settled_at is null)"),
    truth("opening_balance_settled_by", "(settled_by is null) = (settled_at is null)"),
    truth(
      "opening_balance_returned",
      "(returned_note = '') = (returned_at is null) and (returned_by is null) = (returned_at is null)",
    ),
  ],
);
