// Handbook 4.5: what names a person is looked for in slices, before the act and outside of it. What is written meanwhile
// is noted by temporary triggers, and looked at in the act itself: it lasts as long as what it finds, not as the ledger.
import { setImmediate as soon } from "node:timers/promises";
import type { Db } from "../../../../db/connection";
import type { Id } from "../../actor";
import { headOf } from "../../ledger/ledger.server";
import { type RowsToMark, rowsNaming, type SweptTable, sweptTables } from "./sweep.server";
import { isWithin, linesAbout, linesNaming, type Range, type Traces, tracesOf } from "./traces.server";

/** So many rows at a time: no slice holds up the pages that others wait for. */
const aSlice = 1_000;

export type Ahead = {
  traces: Traces;
  /** Of the ledger, up to a line. */
  lines: number[];
  until: number;
  rows: Map<string, Set<number>>;
  /** What was noted before this one began. */
  since: number;
  /** Another connection, such as a script at the console, makes its changes unseen. */
  version: number;
};

const versionOf = (db: Db) => Number(db.$client.pragma("data_version", { simple: true }));

const watching = new WeakMap<Db, number>();
const triggersOf = ({ table }: SweptTable): { name: string; sql: string }[] =>
  ["insert", "update"].map((event) => ({
    name: `erasing ${table} ${event}`,
    sql: `create temp trigger if not exists "erasing ${table} ${event}" after ${event} on main."${table}"
      begin insert into erasing_touched (of_table, of_row) values ('${table}', new.rowid); end`,
  }));

/** From now on this connection notes which rows it writes; several may ask for it at a time. */
function watch(db: Db): void {
  const already = watching.get(db) ?? 0;
  watching.set(db, already + 1);
  if (already > 0) return;
  db.$client.exec(
    "create temp table if not exists erasing_touched (number integer primary key autoincrement, of_table text not null, of_row integer not null)",
  );
  for (const { sql } of sweptTables(db).flatMap(triggersOf)) db.$client.exec(sql);
}

function stopWatching(db: Db): void {
  const still = (watching.get(db) ?? 1) - 1;
  watching.set(db, still);
  if (still > 0) return;
  for (const { name } of sweptTables(db).flatMap(triggersOf))
    db.$client.exec(`drop trigger if exists temp."${name}"`);
  db.$client.exec("delete from erasing_touched");
}

/** The rows of a table, so many at a time, whatever their numbers; those that come meanwhile are noted. */
async function inSlices(db: Db, table: string, work: (range: Range) => void): Promise<void> {
  const next = db.$client
    .prepare<[number], number | null>(
      `select max(row) from (select rowid as row from "${table}" where rowid > ? order by rowid limit ${aSlice})`,
    )
    .pluck();
  for (let from = 0; ; ) {
    const until = next.get(from) ?? null;
    if (until === null) return;
    work({ from, until });
    from = until;
    await soon();
  }
}

async function read(db: Db, person: Id): Promise<Ahead> {
  const ahead: Ahead = {
    traces: tracesOf(db, person),
    lines: [],
    until: headOf(db)?.number ?? 0,
    rows: new Map(),
    since:
      db.$client.prepare<[], number>("select coalesce(max(number), 0) from erasing_touched").pluck().get() ??
      0,
    version: versionOf(db),
  };
  const { traces, lines } = ahead;
  await inSlices(db, "ledger_detail", (range) => {
    lines.push(...linesNaming(db, traces, range), ...linesAbout(db, traces, range));
  });
  for (const swept of sweptTables(db)) {
    const found = new Set<number>();
    ahead.rows.set(swept.table, found);
    await inSlices(db, swept.table, (range) => {
      for (const row of rowsNaming(db, swept, traces, range)) found.add(row);
    });
  }
  return ahead;
}

/** The work is done with what was read ahead; what it needs is noted until it is done. */
export async function withReadAhead<Result>(
  db: Db,
  person: Id,
  work: (ahead: Ahead) => Result,
): Promise<Result> {
  watch(db);
  try {
    return work(await read(db, person));
  } finally {
    stopWatching(db);
  }
}

/** What was read ahead no longer tells all: somebody changed the card, or another connection wrote. */
export class ReadAgain extends Error {}

/** Within the act: all the lines and rows that name the person, of before and of meanwhile. */
export function completed(
  tx: Db,
  person: Id,
  ahead: Ahead,
): { traces: Traces; lines: number[]; rows: RowsToMark } {
  const { traces, until } = ahead;
  if (versionOf(tx) !== ahead.version || !isWithin(tracesOf(tx, person, until), traces))
    throw new ReadAgain();
  const range = { from: until, until: headOf(tx)?.number ?? 0 };
  const lines = new Set([
    ...ahead.lines,
    ...linesNaming(tx, traces, range),
    ...linesAbout(tx, traces, range),
  ]);
  const touched = tx.$client
    .prepare<[number], { table: string; row: number }>(
      'select distinct of_table as "table", of_row as row from erasing_touched where number > ?',
    )
    .all(ahead.since);
  const rows = new Map([...ahead.rows].map(([table, known]) => [table, new Set(known)]));
  for (const { table, row } of touched) rows.get(table)?.add(row);
  return { traces, lines: [...lines], rows };
}
