// T-h: who is mailed the head of the ledger. T-6: how long what is kept, what is proposed and done, and what holds it.
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import {
  dispositions,
  holdKinds,
  holdStates,
  proposalKinds,
  proposalStates,
} from "../../app/domain/retention/lifecycle";
import { dayColumn, id, instantColumn, isDay, oneOf, reference, truth } from "./columns";
import { person } from "./people";

/** A person of the workspace, or somebody outside it who has a name and an address only. */
export const witness = sqliteTable(
  "witness",
  {
    id: id(),
    personId: reference("person_id").references(() => person.id),
    name: text("name").notNull().default(""),
    email: text("email").notNull().default(""),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    from: dayColumn("from_day").notNull(),
    until: dayColumn("until_day"),
  },
  (table) => [
    index("witness_person").on(table.personId),
    oneOf("witness_language", "language", ["en", "fr"]),
    isDay("witness_from", "from_day"),
    isDay("witness_until", "until_day"),
    truth("witness_range", "until_day is null or until_day >= from_day"),
    truth("witness_reached", "(person_id is null) = (email <> '') and (person_id is null or name = '')"),
  ],
);

/** Once a day, Eastern Time: how far the ledger went, and by which hash. `nextAt`: when the next one is due (T-8). */
export const ledgerHead = sqliteTable(
  "ledger_head",
  {
    day: dayColumn("day").primaryKey(),
    number: integer("number").notNull(),
    hash: text("hash").notNull(),
    at: instantColumn("at").notNull(),
    nextAt: instantColumn("next_at").notNull(),
    mailed: integer("mailed").notNull(),
  },
  () => [
    isDay("ledger_head_day", "day"),
    truth("ledger_head_next", "next_at > at"),
    truth("ledger_head_hash", "length(hash) = 64 and number > 0 and mailed >= 0"),
  ],
);

/** T-6: proposed by one person and done by another: a rule changed, records disposed of, a person's details erased. */
export const proposal = sqliteTable(
  "proposal",
  {
    id: id(),
    kind: text("kind", { enum: proposalKinds }).notNull(),
    /** A person's id, or a kind of record. */
    subject: text("subject").notNull(),
    state: text("state", { enum: proposalStates }).notNull(),
    reason: text("reason").notNull(),
    disposition: text("disposition", { enum: dispositions }),
    years: integer("years"),
    /** What ended before this instant. */
    endedBefore: instantColumn("ended_before"),
    counted: integer("counted"),
    proposedBy: reference("proposed_by")
      .notNull()
      .references(() => person.id),
    proposedAt: instantColumn("proposed_at").notNull(),
    settledBy: reference("settled_by").references(() => person.id),
    settledAt: instantColumn("settled_at"),
  },
  (table) => [
    index("proposal_subject").on(table.kind, table.subject, table.state),
    uniqueIndex("proposal_open").on(table.kind, table.subject).where(sql`state = 'proposed'`),
    oneOf("proposal_kind", "kind", proposalKinds),
    oneOf("proposal_state", "state", proposalStates),
    oneOf("proposal_disposition", "disposition", dispositions),
    truth("proposal_settled", "(state = 'proposed') = (settled_at is null)"),
    truth("proposal_settled_by", "(settled_by is null) = (settled_at is null)"),
    truth("proposal_two_people", "state <> 'done' or settled_by <> proposed_by"),
    truth("proposal_change", "kind <> 'change' or disposition is not null"),
    truth(
      "proposal_years",
      "years is null or (years between 1 and 100 and disposition in ('dispose', 'transfer'))",
    ),
    truth("proposal_dispose", "kind <> 'dispose' or (ended_before is not null and counted is not null)"),
  ],
);

/** What was handed to the archives, so that it falls due once. */
export const handedOver = sqliteTable(
  "handed_over",
  {
    kind: text("kind").notNull(),
    subjectId: text("subject_id").notNull(),
    proposalId: reference("proposal_id")
      .notNull()
      .references(() => proposal.id),
  },
  (table) => [primaryKey({ columns: [table.kind, table.subjectId] })],
);

/** Until it is lifted, nothing that it covers is disposed of or erased. */
export const hold = sqliteTable(
  "hold",
  {
    id: id(),
    kind: text("kind", { enum: holdKinds }).notNull(),
    subject: text("subject").notNull(),
    state: text("state", { enum: holdStates }).notNull(),
    reason: text("reason").notNull(),
    placedBy: reference("placed_by")
      .notNull()
      .references(() => person.id),
    placedAt: instantColumn("placed_at").notNull(),
    liftedBy: reference("lifted_by").references(() => person.id),
    liftedAt: instantColumn("lifted_at"),
    liftReason: text("lift_reason").notNull().default(""),
  },
  (table) => [
    index("hold_standing").on(table.state, table.kind, table.subject),
    oneOf("hold_kind", "kind", holdKinds),
    oneOf("hold_state", "state", holdStates),
    truth("hold_reason", "reason <> ''"),
    truth("hold_lifted", "(state = 'lifted') = (lifted_at is not null)"),
    truth("hold_lifted_by", "(lifted_by is null) = (lifted_at is null)"),
  ],
);
