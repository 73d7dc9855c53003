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

test("N-1 cards and contacts: what stood before the pair and the holding keeps its words and its holder", () => {
  const before = mkdtempSync(join(tmpdir(), "migrations-"));
  cpSync(folder, before, { recursive: true });
  const path = join(before, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 2) }));
  const db = openDatabase(":memory:");
  bringUpToDate(db, before);
  db.$client.exec(`
    insert into person (id, title_en, title_fr, email, language, zone, created_at) values
      ('holder', 'Director', 'Directrice', 'h@example.org', 'en', 'America/Toronto', 0),
      ('contact', 'Analyst', 'Analyste', 'c@example.org', 'fr', 'America/Toronto', 0);
    insert into body (id, kind, state, name_en, name_fr, acronym_en, acronym_fr, created_on)
      values ('b', 'council', 'active', 'B', 'B', 'B', 'B', '2020-01-01');
    insert into seat (id, body_id, level, state, opened_on, place) values ('s', 'b', 'F', 'open', '2020-01-01', 1);
    insert into holding (id, seat_id, person_id, capacity, state, from_day, until_day, nominated_at, confirmed_at) values
      ('first', 's', 'holder', 'principal', 'ended', '2020-01-01', '2021-01-01', 0, 0),
      ('second', 's', 'holder', 'principal', 'confirmed', '2021-01-01', null, 0, 0);
    insert into contact (id, seat_id, person_id, from_day) values
      ('early', 's', 'contact', '2020-06-01'), ('late', 's', 'contact', '2021-01-01'), ('none', 's', 'contact', '2019-06-01');
    insert into terms_version (id, body_id, number, state, adopted_by, made_at) values ('v', 'b', 1, 'draft', 'PSSDC', 0);`);
  bringUpToDate(db, folder);
  const all = (query: string) => db.$client.prepare(query).raw().all();
  expect(all("select id, holding_id from contact order by from_day")).toEqual([
    ["none", null],
    ["early", "first"],
    ["late", "second"],
  ]);
  expect(all("select adopted_by_en, adopted_by_fr from terms_version")).toEqual([["PSSDC", "PSSDC"]]);
  expect(all("select title_fr, phone, mobile from person where id = 'holder'")).toEqual([
    ["Directrice", "", ""],
  ]);
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  rmSync(before, { recursive: true });
});

test("B-3 past holdings: those entered before councils were asked are asked of every deciding council", () => {
  const before = mkdtempSync(join(tmpdir(), "migrations-"));
  cpSync(folder, before, { recursive: true });
  const path = join(before, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 5) }));
  const db = openDatabase(":memory:");
  bringUpToDate(db, before);
  db.$client.exec(`
    insert into person (id, title_en, title_fr, email, language, zone, created_at)
      values ('p', 'Director', 'Directrice', 'h@example.org', 'en', 'America/Toronto', 0);
    insert into body (id, kind, state, name_en, name_fr, acronym_en, acronym_fr, created_on) values
      ('one', 'council', 'active', '1', '1', '1', '1', '2020-01-01'), ('two', 'council', 'active', '2', '2', '2', '2', '2020-01-01'),
      ('group', 'working-group', 'active', 'G', 'G', 'G', 'G', '2020-01-01');
    insert into body_parent (body_id, parent_id, tie) values ('group', 'one', 'reports-to'), ('group', 'two', 'reports-to');
    insert into seat (id, body_id, level, state, opened_on, place) values
      ('s', 'group', 'F', 'open', '2020-01-01', 1), ('c', 'one', 'F', 'open', '2020-01-01', 1);
    insert into holding (id, seat_id, person_id, capacity, state, from_day, until_day, nominated_at, confirmed_at, from_the_past) values
      ('past', 's', 'p', 'principal', 'ended', '2020-01-01', '2021-01-01', 7, 7, 1),
      ('own', 'c', 'p', 'principal', 'confirmed', '2020-01-01', null, 8, 8, 1),
      ('today', 's', 'p', 'principal', 'confirmed', '2021-01-01', null, 9, 9, 0);`);
  bringUpToDate(db, folder);
  const asked =
    "select holding_id, council_id, asked_at, confirmed_at from holding_before order by asked_at, council_id";
  expect(db.$client.prepare(asked).raw().all()).toEqual([
    ["past", "one", 7, null],
    ["past", "two", 7, null],
    ["own", "one", 8, null],
  ]);
  rmSync(before, { recursive: true });
});

test("D-11 what was declared before decisions could be superseded stands as it was, with all that hangs on it", () => {
  const before = mkdtempSync(join(tmpdir(), "migrations-"));
  cpSync(folder, before, { recursive: true });
  const path = join(before, "meta/_journal.json");
  const journal = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 14) }));
  const db = openDatabase(":memory:");
  bringUpToDate(db, before);
  const declared = (id: string, sequence: number, state: string, since: number | null) =>
    `insert into decision (id, proceeding_id, body_id, series, fiscal_year, sequence, number, agreed, outcome, state, title_en,
       title_fr, digest_en, digest_fr, voices, declared_by, declared_at, in_force_at)
     values ('${id}', '${id}', 'b', 'open', 2026, ${sequence}, '${id}', 'consensus', 'approved', '${state}', 'T', 'T', 'x', 'y', '[]', 'p', 5, ${since});`;
  const opened = (id: string) =>
    `insert into proceeding (id, kind, matter_id, body_id, since, title_en, title_fr, channel, state, opened_by, opened_at, closes_at, ended_at)
     values ('${id}', 'terms', '${id}', 'b', 1, 'T', 'T', 'written', 'declared', 'p', 1, 9, 5);`;
  db.$client.exec(`
    insert into person (id, title_en, title_fr, email, language, zone, created_at)
      values ('p', 'Director', 'Directrice', 'h@example.org', 'en', 'America/Toronto', 0);
    insert into body (id, kind, state, name_en, name_fr, acronym_en, acronym_fr, created_on)
      values ('b', 'council', 'active', 'B', 'B', 'B', 'B', '2020-01-01');
    ${opened("one")} ${opened("two")} ${declared("one", 1, "in-force", 5)} ${declared("two", 2, "not-in-force", null)}
    insert into decision_condition (id, decision_id, place, text_en, text_fr, owner, due_day, time)
      values ('c', 'two', 0, 'Named.', 'Nommés.', 'ICCS', '2026-09-01', 'before');`);
  const kept = () => db.$client.prepare("select * from decision order by number").all();
  const rows = kept() as object[];
  bringUpToDate(db, folder);
  // D-8: a decision taken in writing was recorded when it was declared, by one co-chair.
  expect(kept()).toEqual(rows.map((row) => ({ ...row, recorded_at: 5, declared_with: null })));
  expect(db.$client.prepare("select decision_id from decision_condition").pluck().all()).toEqual(["two"]);
  const move = "update decision set state = 'in-force', in_force_at = 7";
  expect(() => db.$client.exec(`${move}, title_en = 'x' where id = 'two'`)).toThrow("does not change");
  expect(() => db.$client.exec("update decision set state = 'superseded'")).toThrow("a decision stands");
  db.$client.exec(`${move} where id = 'two'`);
  expect(db.$client.pragma("foreign_key_check")).toEqual([]);
  rmSync(before, { recursive: true });
});
