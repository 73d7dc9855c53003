import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../db/connection";
import { bringUpToDate, pendingMigrations } from "../../../db/migrate";
import { openHouse } from "../../support/house";

const folder = "db/migrations";

test("N-1 every table is STRICT, the pragmas hold, and no row is an orphan", () => {
  const { db } = openHouse();
  const loose = (
    db.$client.pragma("table_list") as { name: string; strict: number; type: string; schema: string }[]
  )
    .filter((table) => table.type === "table" && table.schema === "main" && table.strict === 0)
    .map((table) => table.name)
    .filter((name) => !/^(sqlite_|__drizzle)/.test(name));
  expect(loose).toEqual([]);
  expect(db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(db.$client.pragma("synchronous", { simple: true })).toBe(2);
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  expect(db.$client.pragma("integrity_check", { simple: true })).toBe("ok");
});

test("N-1 a database that is up to date is left alone", () => {
  const { db } = openHouse();
  expect(pendingMigrations(db, folder)).toBe(0);
  bringUpToDate(db, folder);
});

test("N-1 a later migration that rebuilds a parent table keeps every row of its children", () => {
  const copy = mkdtempSync(join(tmpdir(), "migrations-"));
  cpSync(folder, copy, { recursive: true });
  const journal = JSON.parse(readFileSync(join(copy, "meta/_journal.json"), "utf8"));
  journal.entries.push({
    idx: 99,
    version: "6",
    when: Date.now() + 1,
    tag: "0099_rebuild",
    breakpoints: true,
  });
  mkdirSync(join(copy, "meta"), { recursive: true });
  writeFileSync(join(copy, "meta/_journal.json"), JSON.stringify(journal));
  writeFileSync(
    join(copy, "0099_rebuild.sql"),
    `CREATE TABLE "__new_jurisdiction" AS SELECT * FROM jurisdiction;
--> statement-breakpoint
DROP TABLE jurisdiction;
--> statement-breakpoint
CREATE TABLE jurisdiction (id text PRIMARY KEY NOT NULL, code text NOT NULL, kind text NOT NULL, level text NOT NULL, name_en text NOT NULL, name_fr text NOT NULL, article_fr text NOT NULL, zone text NOT NULL, precedence integer NOT NULL) STRICT;
--> statement-breakpoint
INSERT INTO jurisdiction SELECT * FROM "__new_jurisdiction";
--> statement-breakpoint
DROP TABLE "__new_jurisdiction";`,
  );
  const { db, one } = openHouse();
  const before = one<number>("select count(*) from seat");
  bringUpToDate(db, copy);
  expect(one("select count(*) from seat")).toBe(before);
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  expect(db.$client.pragma("foreign_keys", { simple: true })).toBe(1);
  rmSync(copy, { recursive: true });
});

test("a fresh database takes every migration", () => {
  const db = openDatabase(":memory:");
  bringUpToDate(db, folder);
  expect(pendingMigrations(db, folder)).toBe(0);
});
