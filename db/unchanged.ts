// What pages ask all the time and that seldom changes is computed once, and kept until anything in the database changes.
import { type Db, isWriting, prepared } from "./connection";

const stamp = prepared((db: Db) =>
  db.$client
    .prepare<[], string>("select total_changes() || ':' || data_version from pragma_data_version")
    .pluck(),
);

const mostKept = 8;

/**
 * Keeps what `compute` gives for each of the last few keys. Within a transaction that writes, nothing is kept nor
 * taken: what it changed may be undone.
 */
export function keptUntilChanged<Key extends string, Value>(
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
