// A row that changes in a table of which words are made leaves the id of what it concerns in a temporary table, by
// triggers that the contract of the slices makes at the opening; the command that changed it brings the index up to
// date before it commits. So no command can forget it.
import type { Db } from "../../../db/connection";
import type { FindableKind } from "../findable";

/** An archive from before the search has no index yet; the next opening makes it. */
const hasIndex = (db: Db): boolean =>
  db.$client.prepare("select 1 from sqlite_schema where name = 'search_index'").get() !== undefined;

const triggersOf = ({ kind, madeOf }: FindableKind): string[] =>
  madeOf.flatMap(({ table, columns = [], ids }, place) => {
    const noted = (row: "new" | "old") =>
      `insert into search_touched (kind, id) select '${kind}', touched.id from (${ids(row)}) as touched;`;
    const on = (event: string, rows: readonly ("new" | "old")[]) =>
      `create temp trigger if not exists "search ${kind} ${place} ${event.slice(0, 6)}" after ${event} on main.${table} begin ${rows.map(noted).join(" ")} end`;
    const update = columns.length > 0 ? `update of ${columns.join(", ")}` : "update";
    return [on("insert", ["new"]), on(update, ["old", "new"]), on("delete", ["old"])];
  });

const audienceTriggers = (["insert", "delete"] as const).map((event) => {
  const row = event === "insert" ? "new" : "old";
  return `create temp trigger if not exists "search audience ${event}" after ${event} on main.audience begin
    insert into search_touched (kind, id) select e.kind, e.subject_id from search_entry e where e.open_kind = ${row}.kind and e.open_id = ${row}.subject_id; end`;
});

/** From now on this connection notes what its changes concern. */
export function watch(db: Db, kinds: readonly FindableKind[]): void {
  if (!hasIndex(db)) return;
  db.$client.exec(
    [
      "create temp table if not exists search_touched (kind text not null, id text not null)",
      ...audienceTriggers,
      ...kinds.flatMap(triggersOf),
    ].join(";\n"),
  );
}
