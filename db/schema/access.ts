// Accounts: not on the record. Sessions hold only a digest of the token (T-d).
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instantColumn, reference } from "./columns";
import { person } from "./people";

export const credential = sqliteTable("credential", {
  personId: reference("person_id")
    .primaryKey()
    .references(() => person.id),
  password: text("password").notNull(),
  changedAt: instantColumn("changed_at").notNull(),
});

export const session = sqliteTable(
  "session",
  {
    digest: text("digest").primaryKey(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    createdAt: instantColumn("created_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
  },
  (table) => [index("session_person").on(table.personId), index("session_expires").on(table.expiresAt)],
);

export const invitation = sqliteTable("invitation", {
  id: id(),
  digest: text("digest").notNull().unique(),
  personId: reference("person_id")
    .notNull()
    .references(() => person.id),
  createdAt: instantColumn("created_at").notNull(),
  expiresAt: instantColumn("expires_at").notNull(),
  usedAt: instantColumn("used_at"),
});
