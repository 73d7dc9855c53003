// P-2: what several slices have of one thing, asked in one statement: each gives its rows as JSON and reads them back.
import type { Statement } from "better-sqlite3";
import type { Db } from "../../db/connection";

export type SharedRows<Read> = {
  /** A statement whose one column is `facts`, JSON; it takes any of the parameters that all are asked with. */
  rows: string;
  read: (facts: string) => Read[];
};

type Params = Record<string, string | number | null>;
type Row = { place: number; facts: string };
const statements = new WeakMap<Db, Map<string, Statement<[Params], Row>>>();

function statementOf(db: Db, sql: string): Statement<[Params], Row> {
  const own = statements.get(db) ?? new Map<string, Statement<[Params], Row>>();
  statements.set(db, own);
  const known = own.get(sql) ?? db.$client.prepare<[Params], Row>(sql);
  own.set(sql, known);
  return known;
}

/** In the order of those who give them, each in its own. */
export function sharedRows<Read>(db: Db, all: readonly SharedRows<Read>[], params: Params): Read[] {
  if (all.length === 0) return [];
  const sql = all
    .map(({ rows }, place) => `select ${place} as place, facts from (${rows})`)
    .join(" union all ");
  return statementOf(db, sql)
    .all(params)
    .flatMap(({ place, facts }) => all[place]?.read(facts) ?? []);
}
