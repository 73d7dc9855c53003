// The matters of the demonstration: every shape of decision that a newcomer should meet, made through the commands.
import { beforeAll, expect, test } from "vitest";
import { makeDemonstration } from "../../app/domain/demonstration/make.server";
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

test("D-1, R-1 the demonstration shows each shape of a decision, and each point of a recommendation's route", () => {
  console.log(
    rows(
      "select number || ' ' || outcome || ' ' || state || ' ' || agreed from decision order by declared_at",
    ),
  );
  console.log(rows("select title_en || ' ' || state from recommendation_version"));
});
