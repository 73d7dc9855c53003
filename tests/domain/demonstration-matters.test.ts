// The matters of the demonstration: every shape of decision that a newcomer should meet, made through the commands.
import { beforeAll, expect, test } from "vitest";
import { outcomes } from "../../app/domain/decisions/outcomes";
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

const rows = (query: string): (string | number)[] =>
  db.$client.prepare<[], string | number>(query).pluck().all();

test("R-1 the demonstration shows each point of a recommendation's route, and the next version of what came back", () => {
  const states = rows("select distinct state from recommendation_version order by state");
  expect(states).toEqual([
    ...["approved", "approved-with-conditions", "closed", "declined", "deferred", "draft"],
    ...["in-implementation", "incomplete", "returned", "under-decision"],
  ]);
  expect(rows("select state from recommendation_version where number = 2 order by state")).toEqual([
    ...["approved-with-conditions", "in-implementation", "under-decision"],
  ]);
  expect(rows("select en from recommendation_reply")).toHaveLength(3);
  expect(rows("select fr from recommendation_result")).toEqual([expect.stringContaining("3\u00a0400 ")]);
});

test("D-1 it shows each shape of a decision: conditions, a modification, a deferral, a provisional one, a footnote", () => {
  const declared = rows("select distinct outcome from decision where number like 'RD-%' order by outcome");
  expect(declared).toEqual([...outcomes].sort());
  expect(rows("select kind from decision_replaced where since is not null order by kind")).toEqual([
    ...["rescinds", "rescinds", "supersedes", "supersedes"],
  ]);
  expect(rows("select part from corrigendum where state = 'standing'")).toEqual(["title"]);
  expect(rows("select state from decision where agreed = 'tacit'")).toEqual(["rescinded"]);
  expect(rows("select state from proceeding where state = 'broken'")).toHaveLength(1);
  expect(rows("select state from decision where agreed = 'provisional' order by state")).toEqual([
    ...["in-force", "provisional"],
  ]);
  expect(rows("select fr from footnote")).toEqual([
    expect.stringContaining("n’appuie pas la présente décision"),
    expect.stringContaining("n’appuie pas la présente décision"),
  ]);
  expect(rows("select state from decision_routing")).toEqual(["answered"]);
  const met = "select verified_at is not null from decision_condition order by due_day";
  expect(rows(met)).toEqual([1, 0]);
  const open = rows(
    "select distinct p.kind from position p join proceeding d on d.id = p.proceeding_id where d.state = 'open'",
  );
  expect(open).toEqual(expect.arrayContaining(["not-endorse", "pending", "reservation"]));
});

test("B-3 three years have gone by: the workspace is older than all that was decided in it, and each act has its day", () => {
  const years = rows("select distinct fiscal_year from decision order by fiscal_year");
  expect(years).toEqual([2023, 2024, 2025, 2026]);
  expect(
    rows("select number from decision where declared_at < (select made_at from workspace where id = 1)"),
  ).toEqual([]);
  expect(rows("select number from ledger order by at, number")).toEqual(
    rows("select number from ledger order by number"),
  );
  expect(rows("select id from holding where from_the_past <> (from_day < '2023-05-25')")).toEqual([]);
  expect(rows("select holding_id from holding_before where confirmed_at is null")).toEqual([]);
  expect(rows("select state from earlier_decision order by adopted_on")).toEqual([
    ...["standing", "standing", "standing", "standing", "standing", "standing", "standing", "to-confirm"],
  ]);
});

test("F-10, F-11, F-12 it keeps the accounts of three fiscal years: closed as their years ended, the last one under way", () => {
  expect(rows("select year || ' ' || state from council_account group by year, state order by year")).toEqual(
    ["2023 closed", "2024 closed", "2025 closed", "2026 open"],
  );
  expect(rows("select distinct state from contribution where state <> 'called' order by state")).toEqual([
    "invoiced",
    "received",
  ]);
  expect(rows("select state from lapse")).toEqual(["done"]);
  expect(rows("select state from opening_balance order by state")).toEqual(["confirmed", "to-confirm"]);
  expect(rows("select sum(cents) from pot group by account_id having sum(cents) <> 0")).toEqual([]);
});

test("T-h, D-10 its record is whole, its numbers have no gaps, and nobody is written to about the past", () => {
  expect(faultsOf(db)).toEqual([]);
  expect(
    rows(`select body_id from decision group by body_id, fiscal_year having max(sequence) <> count(*)`),
  ).toEqual([]);
  expect(rows("select id from outbox where outcome = 'waiting'")).toEqual([]);
});
