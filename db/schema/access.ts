// Accounts: not on the record. Sessions hold only a digest of the token (T-d).
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Instant } from "../../app/domain/dates";
import { flag, id, instantColumn, oneOf, reference, truth } from "./columns";
import { person } from "./people";

/** How somebody came in: by password, by a link sent to the address, or by a button of the demonstration. */
export const waysIn = ["password", "link", "button"] as const;

export const credential = sqliteTable("credential", {
  personId: reference("person_id")
    .primaryKey()
    .references(() => person.id),
  password: text("password").notNull(),
  /** Fifteen characters or more: a shorter one counts only beside a second factor. */
  isLong: flag("is_long").notNull().default(true),
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
    /** The longest it may last; who holds an office or chairs is asked again after twelve hours, whatever stands here. */
    expiresAt: instantColumn("expires_at").notNull(),
    /** At a coarse grain: kept in memory, and written by the tick. */
    seenAt: instantColumn("seen_at")
      .notNull()
      .default(0 as Instant),
    via: text("via", { enum: waysIn }).notNull().default("password"),
    ownDevice: flag("own_device").notNull().default(false),
    /** Browser and system, as the browser names them; never the address it came from. */
    device: text("device").notNull().default(""),
    /** When the person last showed who they are: at the start, or when asked again. */
    provedAt: instantColumn("proved_at")
      .notNull()
      .default(0 as Instant),
    /** When the code of the second factor was given in this session. */
    factorAt: instantColumn("factor_at"),
  },
  (table) => [
    index("session_person").on(table.personId),
    index("session_expires").on(table.expiresAt),
    oneOf("session_via", "via", waysIn),
    truth("session_device", "length(device) <= 60"),
  ],
);

/** T-d: the secret is sealed with the key of the folder; the last step of time that was used is never used again. */
export const secondFactor = sqliteTable(
  "second_factor",
  {
    personId: reference("person_id")
      .primaryKey()
      .references(() => person.id),
    secret: text("secret").notNull(),
    since: instantColumn("since").notNull(),
    lastStep: integer("last_step").notNull(),
  },
  () => [truth("second_factor_step", "last_step > 0")],
);

/** For the day when the telephone is lost; only digests, each once. */
export const recoveryCode = sqliteTable(
  "recovery_code",
  {
    digest: text("digest").primaryKey(),
    personId: reference("person_id")
      .notNull()
      .references(() => secondFactor.personId, { onDelete: "cascade" }),
    usedAt: instantColumn("used_at"),
  },
  (table) => [index("recovery_code_person").on(table.personId)],
);

/** A link to choose a new password; only its digest. */
export const passwordReset = sqliteTable(
  "password_reset",
  {
    digest: text("digest").primaryKey(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    createdAt: instantColumn("created_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    usedAt: instantColumn("used_at"),
  },
  (table) => [
    index("password_reset_person").on(table.personId, table.createdAt),
    index("password_reset_expires").on(table.expiresAt),
  ],
);

export const invitation = sqliteTable(
  "invitation",
  {
    id: id(),
    digest: text("digest").notNull().unique(),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    createdAt: instantColumn("created_at").notNull(),
    expiresAt: instantColumn("expires_at").notNull(),
    usedAt: instantColumn("used_at"),
  },
  (table) => [index("invitation_person").on(table.personId, table.usedAt, table.expiresAt)],
);

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
