import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Findable } from "../findable";

type Ids = readonly Id[] | null;

/** The rows of all ids, or of some, by a statement each: so that an act costs what it touches. */
export function rowsOf<Row>(statement: string, column: string): (db: Db, ids: Ids) => Row[] {
  const all = prepared((db: Db) => db.$client.prepare<[], Row>(statement));
  const some = prepared((db: Db) =>
    db.$client.prepare<[string], Row>(`${statement} where ${column} in (select value from json_each(?))`),
  );
  return (db, ids) => (ids ? some(db).all(JSON.stringify(ids)) : all(db).all());
}

/** The entries of a kind, each made of one row. */
export function gathered<Row>(statement: string, column: string, read: (row: Row) => Findable) {
  const rows = rowsOf<Row>(statement, column);
  return (db: Db, ids: Ids): Findable[] => rows(db, ids).map(read);
}
