import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { Db } from "./connection";

type Journal = { entries: { when: number; tag: string }[] };

function journal(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8")) as Journal;
}

/** How many migrations this program knows. */
export const migrationsIn = (folder: string): number => journal(folder).entries.length;

/** The newest migration this program knows, by name. */
export const newestIn = (folder: string): string => journal(folder).entries.at(-1)?.tag ?? "none";

/** How many of the folder's migrations this database has not had yet. */
export function pendingMigrations(db: Db, folder: string): number {
  const table = db.$client
    .prepare("select 1 from sqlite_schema where type = 'table' and name = '__drizzle_migrations'")
    .get();
  const last = table
    ? (db.$client.prepare("select max(created_at) from __drizzle_migrations").pluck().get() as number | null)
    : null;
  return journal(folder).entries.filter((entry) => last === null || entry.when > last).length;
}

/**
 * Brings the database to the newest schema. Foreign keys are off meanwhile, because a rebuilt parent table would
 * otherwise delete its children, and they are checked before they are on again.
 */
export function bringUpToDate(db: Db, folder: string): void {
  if (!existsSync(folder)) throw new Error(`The folder of migrations is missing: ${folder}`);
  if (pendingMigrations(db, folder) === 0) return;
  db.$client.pragma("foreign_keys = OFF");
  try {
    migrate(db, { migrationsFolder: folder });
    const broken = db.$client.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0) {
      throw new Error(`A migration left ${broken.length} rows without their parent. Restore the backup.`);
    }
  } finally {
    db.$client.pragma("foreign_keys = ON");
  }
}
