// T-2: every row a person can open carries its audiences; lists, pages and files all join on them.
import { type Db, prepared } from "../../db/connection";
import type { Actor, Id } from "./actor";

/** The keys of an actor as the one parameter that statements take. */
export const keysOfActor = (actor: Actor): string => JSON.stringify(actor.keys);

/** Whether a key is one of the actor's, for a statement that takes `:keys`. */
export const inKeys = (key: string): string => `${key} in (select value from json_each(:keys))`;

/** A condition for a statement that takes `:keys`: the actor belongs to an audience of the row. */
export const visibleSql = (kind: string, column: string): string =>
  `exists (select 1 from audience a where a.kind = '${kind}' and a.subject_id = ${column} and ${inKeys("a.key")})`;

/** The same for lists of many rows that hang on few subjects: what the actor sees is found once a statement. */
export const amongVisibleSql = (kind: string, column: string): string =>
  `${column} in (select a.subject_id from audience a where a.kind = '${kind}' and ${inKeys("a.key")})`;

const clear = prepared((db: Db) =>
  db.$client.prepare("delete from audience where kind = ? and subject_id = ?"),
);
const add = prepared((db: Db) =>
  db.$client.prepare("insert or ignore into audience (kind, subject_id, key) values (?, ?, ?)"),
);
const sees = prepared((db: Db) =>
  db.$client
    .prepare<[{ kind: string; id: Id; keys: string }], 0 | 1>(
      `select exists (select 1 from audience where kind = :kind and subject_id = :id and ${inKeys("key")})`,
    )
    .pluck(),
);

/** Sets who may see a row; called by the command that moves it. */
export function openTo(tx: Db, subject: { kind: string; id: Id }, keys: readonly string[]): void {
  clear(tx).run(subject.kind, subject.id);
  for (const key of new Set(keys)) add(tx).run(subject.kind, subject.id, key);
}

export const isVisible = (db: Db, actor: Actor, kind: string, id: Id): boolean =>
  sees(db).get({ kind, id, keys: keysOfActor(actor) }) === 1;
