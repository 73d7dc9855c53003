// Accounts: not on the record. Sessions hold only a digest of the token (T-d).
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, instantColumn, reference, truth } from "./columns";
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

/** T-d: tries to sign in, or to be sent a link, by digests of account and address; who they were stands nowhere. */
export const entryTally = sqliteTable(
  "entry_tally",
  {
    subject: text("subject").primaryKey(),
    failures: integer("failures").notNull(),
    failedAt: instantColumn("failed_at").notNull(),
    /** When this account was last entered from this address. */
    enteredAt: instantColumn("entered_at"),
    keepUntil: instantColumn("keep_until").notNull(),
  },
  (table) => [
    index("entry_tally_keep").on(table.keepUntil),
    truth("entry_tally_failures", "failures between 0 and 100"),
  ],
);

/** A link that signs in once; only its digest, and where the person wanted to go. */
export const entryLink = sqliteTable(
  "entry_link",
  {
    digest: text("digest").primaryKey(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    wanted: text("wanted").notNull(),
    createdAt: instantColumn("created_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    usedAt: instantColumn("used_at"),
  },
  (table) => [
    index("entry_link_person").on(table.personId, table.createdAt),
    index("entry_link_expires").on(table.expiresAt),
  ],
);
