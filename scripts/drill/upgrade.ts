// Databases of every earlier program, with their rows, opened by this one; and killed in the midst of it.
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Db, openDatabase } from "../../db/connection";
import { bringUpToDate } from "../../db/migrate";
import { faultsOfWhole } from "./agreement";
import { allOf, oneOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { columnsOf, contentOf, makeOlder, tablesOf, tagsOfMigrations } from "./older-database";
import { freePort, serveReady, startServer } from "./served";
import { visitorOf } from "./visitor";

/** What the server itself writes while it starts and settles: not what an upgrade may change. */
const ofTheServer = new Set([
  "__drizzle_migrations",
  "session",
  "entry_link",
  "entry_tally",
  "form_key",
  "outbox",
]);
/** Filled by a migration from what stood elsewhere. */
const filledByMigration = new Set(["holding_before"]);

const schemaOf = (db: Db): string =>
  JSON.stringify(
    allOf<string>(
      db,
      "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_schema where name not like 'sqlite_%' order by 1",
    ),
  );

function schemaOfToday(): string {
  const db = openDatabase(":memory:");
  bringUpToDate(db, "db/migrations");
  const schema = schemaOf(db);
  db.$client.close();
  return schema;
}

const loose = (db: Db): string[] =>
  allOf<string>(
    db,
    "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like '__drizzle%'",
  );

type Before = { columns: Map<string, string[]>; content: Map<string, string>; rows: number };

/** The rows as they stood, by the columns that are still there today. */
function standing(dataDirectory: string, today: Db): Before {
  return within(dataDirectory, (db) => {
    const columns = new Map<string, string[]>();
    for (const table of tablesOf(db).filter(
      (name) => !ofTheServer.has(name) && !filledByMigration.has(name),
    )) {
      const still = new Set(columnsOf(today, table));
      const both = columnsOf(db, table).filter((name) => still.has(name));
      if (both.length > 0) columns.set(table, both);
    }
    const rows = [...columns.keys()].reduce(
      (sum, table) => sum + oneOf<number>(db, `select count(*) from "${table}"`),
      0,
    );
    return { columns, content: contentOf(db, columns), rows };
  });
}

function faultsAfter(dataDirectory: string, before: Before, schema: string): string[] {
  return within(dataDirectory, (db) => {
    const after = contentOf(db, before.columns);
    const changed = [...before.content].filter(([table, rows]) => after.get(table) !== rows);
    return [
      ...changed.map(([table]) => `the rows of ${table} are not what they were.`),
      ...loose(db).map((table) => `${table} is not STRICT any more.`),
      ...(schemaOf(db) === schema
        ? []
        : ["its tables, indexes and triggers are not those of a new database."]),
      ...faultsOfWhole(db),
    ];
  });
}

/** The copy that was taken before migrating is the database as it was. */
function faultsOfCopy(dataDirectory: string, before: Before): string[] {
  const folder = join(dataDirectory, "backups");
  const [name] = existsSync(folder)
    ? readdirSync(folder).filter((one) => /^before-migration-.*\.db$/.test(one))
    : [];
  if (!name) return ["no copy was taken before migrating."];
  const copy = openDatabase(join(folder, name));
  const content = contentOf(copy, before.columns);
  copy.$client.close();
  return [...before.content].every(([table, rows]) => content.get(table) === rows)
    ? []
    : ["the copy taken before migrating is not what stood."];
}

/** Someone signs in and writes. */
async function faultsOfUse(origin: string): Promise<string[]> {
  const visitor = visitorOf(origin);
  await visitor.enterAs("secretariat-analyst");
  const form = await visitor.formAt("/en/people/new");
  visitor.leave();
  return form ? [] : ["the upgraded workspace does not open its forms."];
}

export const upgrade: Drill = {
  name: "upgrade",
  rules: "N-1, N-5",
  does: "databases at each earlier migration, with rows, opened by this program; killed in the midst of it",
  async run({ quick, chance, world, folder, say }) {
    const count = aCount();
    const today = openDatabase(join(world("upgrade-world"), "workspace.db"));
    const schema = schemaOfToday();
    const tags = tagsOfMigrations();
    const port = await freePort();
    let rows = 0;
    for (let howMany = 1; howMany < tags.length; howMany += 1) {
      const from = tags[howMany - 1];
      const home = folder(`upgrade-${howMany}`);
      makeOlder(home, { world: join(home, "../upgrade-world"), howMany });
      const before = standing(join(home, "data"), today);
      rows += before.rows;
      const fail = (faults: string[]) => count.lost.push(...faults.map((fault) => `From ${from}: ${fault}`));

      const straight = join(home, "straight");
      cpSync(join(home, "data"), straight, { recursive: true });
      const server = await serveReady({ dataDirectory: straight, port });
      fail(faultsAfter(straight, before, schema));
      fail(faultsOfCopy(straight, before));
      fail(await faultsOfUse(server.origin));
      await server.stop();

      for (let round = 0; round < (quick ? 1 : 6); round += 1) {
        const killed = join(home, `killed-${round}`);
        cpSync(join(home, "data"), killed, { recursive: true });
        const half = startServer({ dataDirectory: killed, port });
        const isTouched = () =>
          existsSync(join(killed, "backups")) || existsSync(join(killed, "workspace.db-wal"));
        for (let tries = 0; tries < 4000 && !isTouched(); tries += 1) await pause(1);
        await pause(chance.between(0, 40));
        await half.kill();
        count.faults += 1;
        const between = within(killed, (db) => [
          oneOf<number>(db, "select count(*) from __drizzle_migrations"),
          ...faultsOfWhole(db),
        ]);
        const [at, ...faults] = between;
        if (at !== howMany && at !== tags.length)
          fail([`killed, it had had ${at} of ${tags.length} migrations.`]);
        fail(faults.map(String));
        const after = await serveReady({ dataDirectory: killed, port });
        fail(faultsAfter(killed, before, schema).map((fault) => `after a kill, ${fault}`));
        await after.stop();
      }
      count.rounds += 1;
      say(`from ${from}: ${before.rows} rows`);
    }
    today.$client.close();
    return {
      ...count,
      notes: [
        `${rows.toLocaleString("en-CA")} rows carried over ${count.rounds} earlier schemas, each compared`,
      ],
    };
  },
};
