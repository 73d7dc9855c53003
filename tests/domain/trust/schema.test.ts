// T-h what guards the record is itself looked at: a trigger that is gone, or a table that was loosened, is named.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { schemaFound } from "../../../app/domain/backups/schema.server";
import { faultsIn, verify } from "../../../app/domain/backups/verify.server";
import { type Db, openDatabase } from "../../../db/connection";
import { bringUpToDate } from "../../../db/migrate";
import { openHouse } from "../../support/house";
import { aTemporaryFolder, aWorkspaceFolder } from "../../support/workspace-folder";

const nothing = "begin select 1; end";

/** As one does it who may write the file: the words of a table, and not the table, are replaced. */
function loosen(db: Db): void {
  db.$client.unsafeMode(true);
  db.$client.pragma("writable_schema = ON");
  db.$client.exec(
    "update sqlite_schema set sql = replace(sql, 'length(hash) = 64', 'length(hash) > 0') where name = 'ledger_head'",
  );
  db.$client.pragma("writable_schema = RESET");
  db.$client.unsafeMode(false);
}

const tamperings: [what: string, (db: Db) => void, named: string[]][] = [
  [
    "a trigger dropped",
    (db) => db.$client.exec("drop trigger holding_one_a_day_insert"),
    ["The trigger holding_one_a_day_insert is missing."],
  ],
  [
    "a trigger that does nothing in its place",
    (db) =>
      db.$client.exec(
        `drop trigger ledger_kept_update; create trigger ledger_kept_update before update on ledger ${nothing}`,
      ),
    ["The trigger ledger_kept_update is not as its migration made it."],
  ],
  [
    "a trigger of somebody's own",
    (db) => db.$client.exec(`create trigger mine after insert on ledger ${nothing}`),
    ["The trigger mine was made by no migration."],
  ],
  ["an index dropped", (db) => db.$client.exec("drop index job_state"), ["The index job_state is missing."]],
  [
    "a table of somebody's own",
    (db) => db.$client.exec("create table mine (a)"),
    ["The table mine was made by no migration."],
  ],
  ["a check loosened", loosen, ["The table ledger_head is not as its migration made it."]],
];

test.each(tamperings)("T-h verify names %s", (_, tamper, named) => {
  const { db } = openHouse();
  expect(schemaFound(db).faults).toEqual([]);
  tamper(db);
  expect(schemaFound(db).faults).toEqual(named);
});

test("T-h an older database is compared with the migrations that made it; one of a newer program is not known", () => {
  const older = join(aTemporaryFolder(), "migrations");
  cpSync("db/migrations", older, { recursive: true });
  const path = join(older, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 6) }));
  const db = openDatabase(":memory:");
  bringUpToDate(db, older);
  expect(schemaFound(db).faults).toEqual([]);
  db.$client.exec("drop trigger ledger_kept_update");
  expect(schemaFound(db).faults).toEqual(["The trigger ledger_kept_update is missing."]);
  expect(schemaFound(openHouse().db, older).faults).toEqual([
    "Its migrations are not those that this program knows.",
  ]);
});

test("T-h a whole folder is verified with its schema", async () => {
  const { dataDirectory, house } = aWorkspaceFolder();
  expect(faultsIn(await verify(dataDirectory))).toEqual([]);
  house.db.$client.exec("drop trigger message_kept_update");
  expect(faultsIn(await verify(dataDirectory))).toEqual(["The trigger message_kept_update is missing."]);
});
