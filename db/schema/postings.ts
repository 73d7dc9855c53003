// F-11: the ledger of the councils' accounts. The pots of an account and their sums are kept by the triggers on `posting`.
import { sql } from "drizzle-orm";
import { foreignKey, index, integer, sqliteTable, text, unique, uniqueIndex } from "drizzle-orm/sqlite-core";
import { flowNames, potKinds, pots, takingBack } from "../../app/domain/council-accounts/flows";
import { accountStates } from "../../app/domain/council-accounts/lifecycle";
import { mostCents } from "../../app/domain/typed-money";
import { body } from "./bodies";
import { dayColumn, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { person } from "./people";

/** A sum on one line. */
export const aSum = (name: string, column = "cents") =>
  truth(name, `${column} > 0 and ${column} <= ${mostCents}`);
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");
const signed = (sign: 1 | -1) => quoted(potKinds.filter((kind) => pots[kind].sign === sign));
const ofSomething = quoted(potKinds.filter((kind) => pots[kind].isOf));

/** One a council and fiscal year; `year` is the one in which it begins. */
export const councilAccount = sqliteTable(
  "council_account",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    year: integer("year").notNull(),
    state: text("state", { enum: accountStates }).notNull(),
    openedAt: instantColumn("opened_at").notNull(),
    /** The due instant of its closing (T-8). */
    closedAt: instantColumn("closed_at"),
    /** F-10: until when invoices for work of the year are taken; null: until the usual day. */
    invoicesUntil: dayColumn("invoices_until"),
  },
  (table) => [
    uniqueIndex("council_account_year").on(table.bodyId, table.year),
    index("council_account_open").on(table.year).where(sql.raw("state = 'open'")),
    oneOf("council_account_state", "state", accountStates),
    truth("council_account_closed", "(state = 'closed') = (closed_at is not null)"),
    truth("council_account_years", "year between 1998 and 2199"),
    isDay("council_account_invoices", "invoices_until"),
    truth(
      "council_account_invoices_after",
      "invoices_until is null or invoices_until > (year + 1) || '-03-31'",
    ),
  ],
);

/** Whole cents, never on the wrong side of nothing. `last_posting`: the line that moved it last; each line moves it once. */
export const pot = sqliteTable(
  "pot",
  {
    id: id(),
    accountId: reference("account_id")
      .notNull()
      .references(() => councilAccount.id),
    kind: text("kind", { enum: potKinds }).notNull(),
    /** The contribution, the provision or the commitment it is of; empty where the account has one of its kind. */
    of: text("of_id").notNull().default(""),
    cents: integer("cents").notNull().default(0),
    lastPosting: integer("last_posting").notNull().default(0),
  },
  (table) => [
    uniqueIndex("pot_of").on(table.accountId, table.kind, table.of),
    index("pot_concerns").on(table.of).where(sql.raw("of_id <> ''")),
    unique("pot_in_account").on(table.id, table.accountId),
    oneOf("pot_kind", "kind", potKinds),
    truth("pot_held", `kind not in (${signed(1)}) or cents >= 0`),
    truth("pot_outside", `kind not in (${signed(-1)}) or cents <= 0`),
    truth("pot_named", `(kind in (${ofSomething})) = (of_id <> '')`),
  ],
);

/** A line of the ledger of an account: never changed, never removed; a slip is answered by a line that takes it back. */
export const posting = sqliteTable(
  "posting",
  {
    number: integer("number").primaryKey(),
    accountId: reference("account_id")
      .notNull()
      .references(() => councilAccount.id),
    /** Its number within the account, from 1, without gaps. */
    line: integer("line").notNull(),
    flow: text("flow", { enum: flowNames }).notNull(),
    fromPot: reference("from_pot").notNull(),
    toPot: reference("to_pot").notNull(),
    cents: integer("cents").notNull(),
    /** The day on which the money moved. */
    day: dayColumn("day").notNull(),
    recordedAt: instantColumn("recorded_at").notNull(),
    /** Null for the clock. */
    recordedBy: reference("recorded_by").references(() => person.id),
    /** The line that this one takes back. */
    takesBack: integer("takes_back"),
    /** A reference of the bank or of the books, or why a line is taken back. */
    note: text("note").notNull().default(""),
  },
  (table) => [
    uniqueIndex("posting_line").on(table.accountId, table.line),
    index("posting_from").on(table.fromPot),
    index("posting_to").on(table.toPot),
    uniqueIndex("posting_taken_back").on(table.takesBack).where(sql.raw("takes_back is not null")),
    foreignKey({ columns: [table.fromPot, table.accountId], foreignColumns: [pot.id, pot.accountId] }),
    foreignKey({ columns: [table.toPot, table.accountId], foreignColumns: [pot.id, pot.accountId] }),
    foreignKey({ columns: [table.takesBack], foreignColumns: [table.number] }),
    oneOf("posting_flow", "flow", flowNames),
    // What carries over is the sum of many lines: above what one may type.
    truth("posting_sum", `cents > 0 and cents <= ${Number.MAX_SAFE_INTEGER}`),
    isDay("posting_day", "day"),
    truth("posting_elsewhere", "from_pot <> to_pot"),
    truth("posting_back", `(flow in (${quoted(takingBack)})) = (takes_back is not null)`),
    truth("posting_back_why", "takes_back is null or note <> ''"),
  ],
);
