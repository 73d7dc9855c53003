// The matters of the demonstration: every shape of decision that a newcomer should meet, made through the commands.
import { beforeAll, expect, test } from "vitest";
import { makeDemonstration } from "../../app/domain/demonstration/make.server";
import { faultsOf } from "../../app/domain/ledger/ledger.server";
import { houseOf } from "../../app/domain/workspace.server";
import { type Db, openDatabase } from "../../db/connection";
import { bringUpToDate } from "../../db/migrate";
import { testNow, testParts } from "../support/test-parts";

let db: Db;
beforeAll(() => {
  db = openDatabase(":memory:");
  bringUpToDate(db, "db/migrations");
  db.$client.prepare("insert into workspace (id, kind, made_at) values (1, 'demonstration', ?)").run(testNow);
  makeDemonstration(houseOf(db, { ...testParts, now: () => testNow }), { matters: true });
}, 60_000);

const rows = (query: string): string[] => db.$client.prepare<[], string>(query).pluck().all();

test("R-1 the demonstration shows each point of a recommendation's route, and the next version of one that came back", () => {
  const states = rows("select distinct state from recommendation_version order by state");
  for (const state of ["draft", "incomplete", "under-decision", "deferred", "declined", "in-implementation"])
    expect(states).toContain(state);
  expect(rows("select state from recommendation_version where number = 2")).toEqual(["under-decision"]);
  expect(rows("select en from recommendation_reply")).toHaveLength(1);
});

test("D-1 it shows each shape of a decision: conditions, a modification, a deferral, a provisional one, a footnote", () => {
  const outcomes = rows("select distinct outcome from decision where number like 'RD-%' order by outcome");
  expect(outcomes).toEqual([
    ...["approved", "approved-with-conditions", "approved-with-modification", "declined", "deferred"],
  ]);
  expect(rows("select kind from decision_replaced where since is not null")).toEqual([
    "supersedes",
    "supersedes",
  ]);
  expect(rows("select part from corrigendum where state = 'standing'")).toEqual(["title"]);
  expect(rows("select number from decision where agreed = 'tacit'")).toHaveLength(1);
  expect(rows("select state from proceeding where state = 'broken'")).toHaveLength(1);
  expect(rows("select state from decision where agreed = 'provisional'")).toEqual(["provisional"]);
  expect(rows("select fr from footnote")).toEqual([
    expect.stringContaining("n’appuie pas la présente décision"),
  ]);
  const open = rows(
    "select distinct p.kind from position p join proceeding d on d.id = p.proceeding_id where d.state = 'open'",
  );
  expect(open).toEqual(expect.arrayContaining(["not-endorse", "pending", "reservation"]));
});

test("T-h, D-10 its record is whole, its numbers have no gaps, and nobody is written to about the past", () => {
  expect(faultsOf(db)).toEqual([]);
  expect(
    rows(`select body_id from decision group by body_id, fiscal_year having max(sequence) <> count(*)`),
  ).toEqual([]);
  expect(rows("select id from outbox where outcome = 'waiting'")).toEqual([]);
});
