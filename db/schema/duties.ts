// F-5, F-7: what ties people to a matter of money, who presides where both co-chairs are tied, and the sum of a decision.
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { tieKinds } from "../../app/domain/decisions/duties";
import { matterKinds } from "../../app/domain/terms/clauses";
import { body } from "./bodies";
import { id, instantColumn, oneOf, reference, truth } from "./columns";
import { proceeding } from "./decisions";
import { decision } from "./declared";
import { jurisdiction, person } from "./people";
import { aSum } from "./postings";
import { seat } from "./seats";

/** As the matter stands before its councils since then; another round has its own. */
export const matterTie = sqliteTable(
  "matter_tie",
  {
    id: id(),
    kind: text("kind", { enum: matterKinds }).notNull(),
    matterId: text("matter_id").notNull(),
    since: instantColumn("since").notNull(),
    why: text("why", { enum: tieKinds }).notNull(),
    personId: reference("person_id").references(() => person.id),
    jurisdictionId: reference("jurisdiction_id").references(() => jurisdiction.id),
    bodyId: reference("body_id").references(() => body.id),
  },
  (table) => [
    index("matter_tie_matter").on(table.kind, table.matterId, table.since),
    oneOf("matter_tie_kind", "kind", matterKinds),
    oneOf("matter_tie_why", "why", tieKinds),
    truth("matter_tie_person", "(person_id is not null) = (why in ('signed', 'drafted', 'declared'))"),
    truth("matter_tie_jurisdiction", "(jurisdiction_id is not null) = (why = 'receives')"),
    truth("matter_tie_body", "(body_id is not null) = (why = 'of-group')"),
  ],
);

/** F-5: one seat names another as chair of the day; the last word of a seat counts. */
export const chairNaming = sqliteTable(
  "chair_naming",
  {
    id: id(),
    proceedingId: reference("proceeding_id")
      .notNull()
      .references(() => proceeding.id),
    seatId: reference("seat_id")
      .notNull()
      .references(() => seat.id),
    byPerson: reference("by_person")
      .notNull()
      .references(() => person.id),
    bySeat: reference("by_seat")
      .notNull()
      .references(() => seat.id),
    at: instantColumn("at").notNull(),
  },
  (table) => [index("chair_naming_proceeding").on(table.proceedingId, table.at)],
);

/** F-7: what a council approved from its own account; never more than it was asked for. */
export const decisionSum = sqliteTable(
  "decision_sum",
  {
    decisionId: reference("decision_id")
      .primaryKey()
      .references(() => decision.id),
    askedCents: integer("asked_cents").notNull(),
    cents: integer("cents").notNull(),
  },
  () => [
    aSum("decision_sum_asked", "asked_cents"),
    truth("decision_sum_part", "cents > 0 and cents <= asked_cents"),
  ],
);
