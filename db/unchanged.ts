// What pages ask all the time and that seldom changes is computed once, and kept until the record goes on.
import { type Db, isWriting, prepared } from "./connection";

// T-1: whatever changes on the record changes with a line of the ledger; other connections show in the data version.
const stamp = prepared((db: Db) =>
  db.$client
    .prepare<[], string>(
      "select coalesce((select max(number) from ledger), 0) || ':' || data_version from pragma_data_version",
    )
    .pluck(),
);

const mostKept = 8;

/**
 * Keeps what `compute` gives for each of the last few keys: of things on the record only. Within a transaction that
 * writes, nothing is kept nor taken: its line is yet to be written, and what it changed may be undone.
 */
export function keptUntilRecorded<Key extends string, Value>(
  compute: (db: Db, key: Key) => Value,
): (db: Db, key: Key) => Value {
  const kept = new WeakMap<Db, { at: string; values: Map<Key, Value> }>();
  return (db, key) => {
    if (isWriting(db)) return compute(db, key);
    const at = stamp(db).get() ?? "";
    const found = kept.get(db);
    const values = found?.at === at ? found.values : new Map<Key, Value>();
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(db, key);
    if (values.size >= mostKept) values.clear();
    kept.set(db, { at, values: values.set(key, value) });
    return value;
  };
}
