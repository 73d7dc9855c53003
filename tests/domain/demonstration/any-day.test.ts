// A newcomer makes the demonstration on the day that it is, also late in a fiscal year or on its first days.
import { expect, test } from "vitest";
import { dayFrom, instantAt } from "../../../app/domain/dates";
import { makeDemonstration } from "../../../app/domain/demonstration/make.server";
import { houseOf } from "../../../app/domain/workspace.server";
import { openDatabase } from "../../../db/connection";
import { bringUpToDate } from "../../../db/migrate";
import { testParts } from "../../support/test-parts";

const shown = [
  ...["closed", "contracting", "deferred", "draft", "in-review", "incomplete", "joined", "submitted"],
  "unfunded",
];

test.each(["2026-11-28", "2027-01-10", "2027-03-31", "2027-04-02", "2028-02-29"])(
  "F-1 on %s it shows requests at each point of their way, and the pots of each account sum to nothing",
  { timeout: 60_000 },
  (day) => {
    const now = instantAt({ day: dayFrom(day), minutes: 10 * 60 }, "America/Toronto");
    const db = openDatabase(":memory:");
    bringUpToDate(db, "db/migrations");
    db.$client.prepare("insert into workspace (id, kind, made_at) values (1, 'demonstration', ?)").run(now);
    makeDemonstration(houseOf(db, { ...testParts, now: () => now }), { matters: true });
    const rows = (query: string) => db.$client.prepare<[], string>(query).pluck().all();
    const states = rows("select distinct state from funding_request order by state");
    expect(shown.filter((state) => !states.includes(state))).toEqual([]);
    expect(rows("select account_id from pot group by account_id having sum(cents) <> 0")).toEqual([]);
    db.$client.close();
  },
);
