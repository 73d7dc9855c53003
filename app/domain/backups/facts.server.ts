// What a database says of itself: compared when it is packed, unpacked and verified.
import type { Db } from "../../../db/connection";
import type { WorkspaceKind } from "../house";
import type { Manifest } from "./manifest";

export type NamedFile = { storedAs: string; bytes: number; digest: string };

export const namedFiles = (db: Db): NamedFile[] =>
  db.$client
    .prepare<[], NamedFile>("select stored_as as storedAs, bytes, digest from file order by stored_as")
    .all();

export const isStillNamed = (db: Db, storedAs: string): boolean =>
  db.$client.prepare("select 1 from file where stored_as = ?").get(storedAs) !== undefined;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** How many rows each table holds; indexes of words are made from these and are not counted. */
function countsOf(db: Db): Record<string, number> {
  const tables = db.$client
    .prepare<[], string>(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name",
    )
    .pluck()
    .all();
  if (tables.length === 0) return {};
  const columns = tables.map((name) => `(select count(*) from ${quoted(name)}) as ${quoted(name)}`);
  return db.$client.prepare<[], Record<string, number>>(`select ${columns.join(", ")}`).get() ?? {};
}

export function factsOf(db: Db): Pick<Manifest, "kind" | "migrations" | "ledger" | "counts"> {
  const kind = db.$client.prepare<[], WorkspaceKind>("select kind from workspace where id = 1").pluck().get();
  const counts = countsOf(db);
  const ledger = db.$client
    .prepare<[], Manifest["ledger"]>("select number, hash from ledger order by number desc limit 1")
    .get();
  if (!kind) throw new Error("The database does not say whether it is a demonstration.");
  return {
    kind,
    migrations: counts.__drizzle_migrations ?? 0,
    ledger: ledger ?? { number: 0, hash: "" },
    counts,
  };
}
