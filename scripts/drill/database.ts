// The database under drill, looked at from beside the server.
import { join } from "node:path";
import { type Db, openDatabase } from "../../db/connection";

export function within<Result>(dataDirectory: string, look: (db: Db) => Result): Result {
  const db = openDatabase(join(dataDirectory, "workspace.db"));
  try {
    return look(db);
  } finally {
    db.$client.close();
  }
}

export const oneOf = <Value>(db: Db, query: string, ...values: unknown[]): Value =>
  db.$client
    .prepare(query)
    .pluck()
    .get(...values) as Value;

export const allOf = <Value>(db: Db, query: string, ...values: unknown[]): Value[] =>
  db.$client
    .prepare(query)
    .pluck()
    .all(...values) as Value[];
