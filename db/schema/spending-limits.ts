// F-8: the limit that a decision of a council sets on what one group asks of one supplier in one fiscal year.
import { sql } from "drizzle-orm";
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { limitStates } from "../../app/domain/funding/lifecycle";
import { allowedBy, oneDecision } from "./allowing";
import { body } from "./bodies";
import { edition, id, instantColumn, oneOf, reference, truth } from "./columns";
import { person } from "./people";
import { aSum } from "./postings";

export const spendingLimit = sqliteTable(
  "spending_limit",
  {
    id: id(),
    bodyId: reference("body_id")
      .notNull()
      .references(() => body.id),
    cents: integer("cents").notNull(),
    state: text("state", { enum: limitStates }).notNull(),
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
    uniqueIndex("spending_limit_standing").on(table.bodyId).where(sql.raw("state = 'standing'")),
    oneOf("spending_limit_state", "state", limitStates),
    aSum("spending_limit_sum"),
    oneDecision("spending_limit_decided"),
    truth("spending_limit_ended", "(state = 'ended') = (ended_at is not null)"),
    truth("spending_limit_why", "(state = 'ended') = (why <> '')"),
  ],
);
