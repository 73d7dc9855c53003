// F-9: what an amendment moves between the lines of the request that it amends, beside what it asks for in addition.
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { lineKinds } from "../../app/domain/funding/parts";
import { oneOf, reference, truth } from "./columns";
import { fundingRequest } from "./funding";
import { aSum } from "./postings";

export const fundingLineMove = sqliteTable(
  "funding_line_move",
  {
    requestId: reference("request_id")
      .notNull()
      .references(() => fundingRequest.id),
    from: text("from_kind", { enum: lineKinds }).notNull(),
    to: text("to_kind", { enum: lineKinds }).notNull(),
    cents: integer("cents").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.from, table.to] }),
    oneOf("funding_line_move_from", "from_kind", lineKinds),
    oneOf("funding_line_move_to", "to_kind", lineKinds),
    aSum("funding_line_move_sum"),
    truth("funding_line_move_between", "from_kind <> to_kind"),
  ],
);
