import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instantColumn, oneOf, truth } from "./columns";

/** Demonstration or real: decided once, when an empty database is made. */
export const workspace = sqliteTable(
  "workspace",
  {
    id: integer("id").primaryKey(),
    kind: text("kind", { enum: ["demonstration", "real"] }).notNull(),
    madeAt: instantColumn("made_at").notNull(),
  },
  () => [truth("workspace_single", "id = 1"), oneOf("workspace_kind", "kind", ["demonstration", "real"])],
);
