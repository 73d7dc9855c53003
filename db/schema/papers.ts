import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instantColumn, reference } from "./columns";
import { person } from "./people";

/** A file of the workspace: stored under files/ab/<random>, written and fsynced before its row. */
export const file = sqliteTable("file", {
  id: id(),
  storedAs: text("stored_as").notNull().unique(),
  name: text("name").notNull(),
  bytes: integer("bytes").notNull(),
  digest: text("digest").notNull(),
  uploadedBy: reference("uploaded_by").references(() => person.id),
  at: instantColumn("at").notNull(),
});
