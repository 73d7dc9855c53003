// The one file that opens the database.
import { createRequire } from "node:module";
import type SqliteConstructor from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "./schema";

/** better-sqlite3 13 crashes on Node 20 and 12 aborts on Node 24: each Node gets the one that runs on it. */
const binding = Number(process.versions.napi) >= 10 ? "better-sqlite3-napi" : "better-sqlite3";
export const Sqlite = createRequire(import.meta.url)(binding) as typeof SqliteConstructor;

/** The database as the house sees it; inside a command it is the same connection within a transaction. */
export type Db = BetterSQLite3Database<typeof schema> & { $client: SqliteConstructor.Database };

/** Opens a database file, or the bytes of one in memory (tests). N-1. `heard` is told every statement that runs. */
export function openDatabase(source: string | Buffer, heard?: (statement: unknown) => void): Db {
  const client = new Sqlite(source, { timeout: 10_000, verbose: heard });
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  client.pragma("trusted_schema = OFF");
  client.pragma("cell_size_check = ON");
  // T-6: what is erased is overwritten, not merely let go.
  client.pragma("secure_delete = ON");
  return drizzle({ client, schema });
}

/** Runs the work in one transaction that takes the write lock first; whatever it throws undoes everything. */
export function immediately<Result>(db: Db, work: () => Result): Result {
  return db.$client.transaction(work).immediate();
}

const reading = new WeakSet<SqliteConstructor.Database>();

/** Reads everything a page shows from one snapshot. */
export function atOnce<Result>(db: Db, work: () => Result): Result {
  if (db.$client.inTransaction) return work();
  reading.add(db.$client);
  try {
    return db.$client.transaction(work).deferred();
  } finally {
    reading.delete(db.$client);
  }
}

/** Whether a transaction is open that may change something, and may still be undone. */
export const isWriting = ({ $client }: Db): boolean => $client.inTransaction && !reading.has($client);

/** A statement prepared once a connection, on first use: after the migrations, never at import. */
export function prepared<Statement>(build: (db: Db) => Statement): (db: Db) => Statement {
  const kept = new WeakMap<Db, Statement>();
  return (db) => {
    let statement = kept.get(db);
    if (statement === undefined) {
      statement = build(db);
      kept.set(db, statement);
    }
    return statement;
  };
}
