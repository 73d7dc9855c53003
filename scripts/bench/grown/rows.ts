// Rows put in by the thousand, one prepared statement a table. Foreign keys and CHECKs stay on.
import type { Db } from "../../../db/connection";

type Cell = string | number | null;
export type Row = Record<string, Cell>;

export function insertAll(db: Db, table: string, rows: Iterable<Row>): void {
  const statements = new Map<string, (row: Row) => unknown>();
  for (const row of rows) {
    const columns = Object.keys(row);
    const key = columns.join();
    let insert = statements.get(key);
    if (!insert) {
      const statement = db.$client.prepare(
        `insert into ${table} (${columns.map((name) => `"${name}"`).join()}) values (${columns.map((name) => `:${name}`).join()})`,
      );
      insert = (values) => statement.run(values);
      statements.set(key, insert);
    }
    insert(row);
  }
}

export const idsOf = (db: Db, query: string): string[] => db.$client.prepare<[], string>(query).pluck().all();

export const rowsOf = <Found>(db: Db, query: string): Found[] => db.$client.prepare<[], Found>(query).all();

export function grouped<Value>(
  list: readonly Value[],
  keyOf: (value: Value) => string,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of list) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
