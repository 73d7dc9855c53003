// F-5, F-6, F-9: what members declare and ask of a request, and what comes of it once it is approved.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { paymentStates } from "../../app/domain/funding/lifecycle";
import { conflictKinds, lineKinds, paymentKinds } from "../../app/domain/funding/parts";
import { allowedBy } from "./allowing";
import { dayColumn, edition, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { fundingRequest } from "./funding";
import { file } from "./papers";
import { jurisdiction, person } from "./people";
import { aSum, councilAccount } from "./postings";
import { seat } from "./seats";

/** F-5: the last one of a person counts; every one is kept. */
export const conflictDeclaration = sqliteTable(
  "conflict_declaration",
  {
    id: id(),
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    /** Of which round before the councils. */
    since: instantColumn("since").notNull(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    kind: text("kind", { enum: conflictKinds }).notNull(),
    text: text("text").notNull().default(""),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    at: instantColumn("at").notNull(),
  },
  (table) => [
    index("conflict_declaration_request").on(table.requestId, table.since, table.at),
    oneOf("conflict_declaration_kind", "kind", conflictKinds),
    oneOf("conflict_declaration_language", "language", ["en", "fr"]),
    truth("conflict_declaration_said", "(kind = 'none') = (text = '')"),
  ],
);

/** F-6: asked by a member before the decision, answered by the group. */
export const fundingQuestion = sqliteTable(
  "funding_question",
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
    text: text("text").notNull(),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    askedAt: instantColumn("asked_at").notNull(),
    answer: text("answer").notNull().default(""),
    answerLanguage: text("answer_language", { enum: ["en", "fr"] }),
    answeredBy: reference("answered_by").references(() => person.id),
    answeredAt: instantColumn("answered_at"),
  },
  (table) => [
    index("funding_question_request").on(table.requestId, table.askedAt),
    index("funding_question_open").on(table.requestId).where(sql.raw("answered_at is null")),
    truth("funding_question_said", "text <> ''"),
    truth(
      "funding_question_answered",
      "(answer = '') = (answered_at is null) and (answered_by is null) = (answered_at is null) and (answer_language is null) = (answered_at is null)",
    ),
  ],
);

/** F-9: an invoice, or a claim with its evidence. */
export const fundingPayment = sqliteTable(
  "funding_payment",
  {
    id: id(),
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    kind: text("kind", { enum: paymentKinds }).notNull(),
    line: text("line", { enum: lineKinds }).notNull(),
    cents: integer("cents").notNull(),
    /** The first day of the travel, or of the work that is billed. */
    firstDay: dayColumn("first_day").notNull(),
    /** Its last day; null: the same day. */
    lastDay: dayColumn("last_day"),
    payee: text("payee").notNull(),
    /** Where a government or association among the members is paid. */
    jurisdictionId: reference("jurisdiction_id").references(() => jurisdiction.id),
    reference: text("reference").notNull(),
    fileId: reference("file_id").references(() => file.id),
    state: text("state", { enum: paymentStates }).notNull(),
    recordedBy: reference("recorded_by")
      .notNull()
      .references(() => person.id),
    recordedAt: instantColumn("recorded_at").notNull(),
    paidOn: dayColumn("paid_day"),
    why: text("why").notNull().default(""),
    /** Where a rule alone would not have allowed it. */
    ...allowedBy(),
    edition: edition(),
  },
  (table) => [
    index("funding_payment_request").on(table.requestId, table.recordedAt),
    index("funding_payment_recorded").on(table.recordedAt).where(sql.raw("state = 'recorded'")),
    index("funding_payment_jurisdiction")
      .on(table.jurisdictionId)
      .where(sql.raw("jurisdiction_id is not null")),
    oneOf("funding_payment_kind", "kind", paymentKinds),
    oneOf("funding_payment_line", "line", lineKinds),
    oneOf("funding_payment_state", "state", paymentStates),
    aSum("funding_payment_sum"),
    isDay("funding_payment_first", "first_day"),
    isDay("funding_payment_paid", "paid_day"),
    truth("funding_payment_paid_on", "(state in ('paid', 'taken-back')) = (paid_day is not null)"),
    truth("funding_payment_why", "(state in ('taken-back', 'dropped')) = (why <> '')"),
    truth("funding_payment_evidence", "kind <> 'claim' or file_id is not null"),
    isDay("funding_payment_last", "last_day"),
    truth("funding_payment_days", "last_day is null or last_day > first_day"),
    truth("funding_payment_allowed", "decision_id is null or earlier_id is null"),
    truth("funding_payment_said", "payee <> '' and reference <> ''"),
  ],
);

/** From which accounts a payment is paid, and by which line of the ledger. */
export const fundingPaymentShare = sqliteTable(
  "funding_payment_share",
  {
    paymentId: reference("payment_id")
      .notNull()
      .references(() => fundingPayment.id),
    accountId: reference("account_id")
      .notNull()
      .references(() => councilAccount.id),
    cents: integer("cents").notNull(),
    posting: integer("posting").notNull(),
  },
  (table) => [primaryKey({ columns: [table.paymentId, table.accountId] }), aSum("funding_payment_share_sum")],
);

/** F-9: what was reported of it, in both languages. */
export const fundingReport = sqliteTable(
  "funding_report",
  {
    id: id(),
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    en: text("en").notNull(),
    fr: text("fr").notNull(),
    reportedBy: reference("reported_by")
      .notNull()
      .references(() => person.id),
    reportedAt: instantColumn("reported_at").notNull(),
  },
  (table) => [
    index("funding_report_request").on(table.requestId, table.reportedAt),
    truth("funding_report_both", "en <> '' and fr <> ''"),
  ],
);
