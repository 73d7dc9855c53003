// Databases as earlier programs left them: the migrations of their time, with rows that were valid then.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Db, openDatabase } from "../../db/connection";
import { bringUpToDate } from "../../db/migrate";
import { allOf } from "./database";

const migrations = "db/migrations";

type Journal = { entries: { tag: string }[] };
const journalOf = (folder: string): Journal =>
  JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8")) as Journal;

export const tagsOfMigrations = (): string[] => journalOf(migrations).entries.map(({ tag }) => tag);

/** Columns that are no more, and what stood in them. */
const gone: Record<string, string> = {
  "terms_version.adopted_by": "adopted_by_en",
  "unplaced_passage.text": "''",
};

export const columnsOf = (db: Db, table: string, schema = "main"): string[] =>
  allOf<string>(db, `select name from pragma_table_info('${table}', '${schema}')`);

/** But for the index of the search, which a program makes anew when it opens a database. */
export const tablesOf = (db: Db, schema = "main"): string[] =>
  allOf<string>(
    db,
    `select name from ${schema}.sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '__drizzle%'
       and name not like 'search_%' order by name`,
  );

const mustBeGiven = (db: Db, table: string): string[] =>
  allOf<string>(
    db,
    `select name from pragma_table_info('${table}') where "notnull" = 1 and dflt_value is null`,
  );

/** Copies what both schemas have; a row that the older CHECKs refuse did not exist then. */
function fill(db: Db): void {
  const newer = new Set(tablesOf(db, "newer"));
  for (const table of tablesOf(db).filter((name) => newer.has(name))) {
    const known = new Set(columnsOf(db, table, "newer"));
    const columns = columnsOf(db, table);
    const from = columns.map((name) => (known.has(name) ? `"${name}"` : gone[`${table}.${name}`]));
    const unknown = mustBeGiven(db, table).filter((name) => from[columns.indexOf(name)] === undefined);
    if (unknown.length > 0)
      throw new Error(`Nothing is known to put in ${table}.${unknown}, which was there then.`);
    const kept = columns.filter((_, at) => from[at] !== undefined);
    db.$client.exec(
      `insert or ignore into main."${table}" (${kept.map((name) => `"${name}"`).join(", ")}) select ${from.filter(Boolean).join(", ")} from newer."${table}"`,
    );
  }
}

/** What names a row that did not exist then did not exist either. */
function dropOrphans(db: Db): void {
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const orphans = db.$client.pragma("foreign_key_check") as { table: string; rowid: number }[];
    if (orphans.length === 0) return;
    for (const { table, rowid } of orphans) db.$client.exec(`delete from "${table}" where rowid = ${rowid}`);
  }
}

/** Makes a data folder whose database has had the first `howMany` migrations, filled from a world of today. */
export function makeOlder(folder: string, { world, howMany }: { world: string; howMany: number }): void {
  const older = join(folder, "migrations");
  cpSync(migrations, older, { recursive: true });
  const journal = journalOf(older);
  writeFileSync(
    join(older, "meta/_journal.json"),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, howMany) }),
  );
  const data = join(folder, "data");
  mkdirSync(data, { recursive: true });
  cpSync(join(world, "key"), join(data, "key"));
  const db = openDatabase(join(data, "workspace.db"));
  bringUpToDate(db, older);
  db.$client.pragma("foreign_keys = OFF");
  db.$client.prepare("attach database ? as newer").run(join(world, "workspace.db"));
  fill(db);
  db.$client.exec("detach database newer");
  dropOrphans(db);
  db.$client.close();
}

/** Every row of every table, by the columns given: what must still stand after an upgrade. */
export function contentOf(db: Db, columns: Map<string, string[]>): Map<string, string> {
  const content = new Map<string, string>();
  for (const [table, names] of columns) {
    const list = names.map((name) => `"${name}"`).join(", ");
    const rows = db.$client.prepare(`select ${list} from "${table}" order by ${list}`).raw().all();
    content.set(table, JSON.stringify(rows));
  }
  return content;
}
