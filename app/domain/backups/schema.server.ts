// T-h: whether the tables, indexes and triggers of a database are those that its migrations make. A trigger that is gone
// guards nothing any more, and no row shows it.
import { existsSync } from "node:fs";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { type Db, openDatabase } from "../../../db/connection";
import { migrationsFolder } from "../workspace.server";

type Part = { type: string; name: string; sql: string };
/** By their names, with the words that make them. */
type Parts = Map<string, Part>;

function partsOf(db: Db): Parts {
  const rows = db.$client
    .prepare<[], Part>(
      "select type, name, coalesce(sql, '') as sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\'",
    )
    .all();
  return new Map(rows.map((part) => [`${part.type} ${part.name}`, part]));
}

/** When the newest migration that this database has had was made. */
function newestOf(db: Db): number {
  const table = db.$client.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get();
  const newest =
    table && db.$client.prepare("select max(created_at) from __drizzle_migrations").pluck().get();
  return typeof newest === "number" ? newest : 0;
}

/** What the same migrations make of nothing: an older database is compared with what it was made by. */
function madeBy(statements: readonly string[], ofTheirOwn: Parts): Parts {
  const db = openDatabase(":memory:");
  try {
    // The migrator's own table, as it makes it.
    const journal = ofTheirOwn.get("table __drizzle_migrations");
    if (journal) db.$client.exec(journal.sql);
    db.$client.pragma("foreign_keys = OFF");
    db.$client.exec("begin");
    for (const statement of statements) db.$client.exec(statement);
    db.$client.exec("commit");
    return partsOf(db);
  } finally {
    db.$client.close();
  }
}

export type SchemaFound = { found: string; faults: string[] };

export function schemaFound(db: Db, migrations = migrationsFolder()): SchemaFound {
  const parts = partsOf(db);
  const found = `${parts.size} tables, indexes and triggers`;
  if (!existsSync(migrations)) return { found: `${found}, the folder of migrations is absent`, faults: [] };
  const known = readMigrationFiles({ migrationsFolder: migrations });
  const newest = newestOf(db);
  if (!known.some(({ folderMillis }) => folderMillis === newest))
    return { found, faults: ["Its migrations are not those that this program knows."] };
  const statements = known.filter(({ folderMillis }) => folderMillis <= newest).flatMap(({ sql }) => sql);
  const wanted = madeBy(statements, parts);
  const faults = [
    ...[...wanted].flatMap(([key, { sql }]) => {
      const stands = parts.get(key);
      if (!stands) return [`The ${key} is missing.`];
      return stands.sql === sql ? [] : [`The ${key} is not as its migration made it.`];
    }),
    ...[...parts.keys()]
      .filter((key) => !wanted.has(key))
      .map((key) => `The ${key} was made by no migration.`),
  ];
  return { found, faults };
}
