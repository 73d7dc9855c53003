// D-10: two processes declare on one file at the same instants: the same matter, and different ones.
import type { ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { openDatabase } from "../../../db/connection";
import { castHouse, type TestHouse } from "../../support/cast-house";
import { chairOf, othersAgree, termsBeforeBoth } from "../../support/deciding";
import type { Answered, Told } from "../../support/declaring-process";
import { isAtOnce, racing, soon, tell } from "../../support/racing";
import { testNow, testParts } from "../../support/test-parts";
import { aTemporaryFolder } from "../../support/workspace-folder";

type Row = Record<string, string | number | null>;

/** The rows of a matter once more, under other ids: as another group's, before the same council. */
function againAs(house: TestHouse, nth: number, { version, pssdc }: { version: Id; pssdc: Id }): Id {
  const { $client } = house.db;
  const own = (id: unknown): string => `${nth}-${id}`.padEnd(16, "0").slice(0, 16);
  const copy = (table: string, where: string, renamed: readonly string[], more: Row = {}) => {
    for (const row of $client.prepare(`select * from ${table} where ${where}`).all() as Row[]) {
      const ids = Object.fromEntries(renamed.map((column) => [column, own(row[column])]));
      const values = Object.entries({ ...row, ...ids, ...more });
      $client
        .prepare(
          `insert into ${table} (${values.map(([column]) => column).join(", ")}) values (${values.map(() => "?").join(", ")})`,
        )
        .run(...values.map(([, value]) => value));
    }
  };
  const body = house.body("CCSWG");
  copy("body", `id = '${body}'`, ["id"], { acronym_en: `WG${nth}`, acronym_fr: `GT${nth}` });
  copy("body_parent", `body_id = '${body}'`, ["body_id"]);
  copy("terms_version", `id = '${version}'`, ["id", "body_id"], { based_on_id: null });
  copy("audience", `subject_id = '${version}'`, ["subject_id"]);
  copy("proceeding", `id = '${pssdc}'`, ["id", "matter_id"], { title_en: `WG${nth}`, title_fr: `GT${nth}` });
  copy("audience", `subject_id = '${pssdc}'`, ["subject_id"]);
  copy("position", `proceeding_id = '${pssdc}'`, ["id", "proceeding_id"]);
  return own(pssdc);
}

/** One council is asked about twelve matters, and has said all it will say of each. */
function twelveMatters(path: string): { matters: Id[]; chair: string } {
  const house = castHouse({ db: openDatabase(path), now: testNow, parts: testParts, heard: [] });
  const matter = termsBeforeBoth(house);
  othersAgree(house, matter.pssdc);
  const others = Array.from({ length: 11 }, (_, nth) => againAs(house, nth + 2, matter));
  const chair = chairOf(house, "PSSDC").person;
  house.db.$client.close();
  return { matters: [matter.pssdc, ...others], chair };
}

const declaring = (path: string, chair: string) => racing("declaring-process.ts", [path, chair]);
const telling = (child: ChildProcess, told: Told) => tell<Answered>(child, told);

/** The same matter at once, then two at once and each the other's after it. */
const orders = (matters: readonly Id[]): [Id, Id][] =>
  matters.map((matter, place): [Id, Id] => {
    const isAlike = place % 4 < 2;
    return [matter, isAlike ? matter : (matters[place % 2 === 0 ? place + 1 : place - 1] ?? matter)];
  });

test("D-10 two processes declare at the same time: each matter once, no number twice, none lost, no gap", async () => {
  const path = join(aTemporaryFolder(), "workspace.db");
  writeFileSync(path, readFileSync(join(inject("worlds"), "world.db")));
  const { matters, chair } = twelveMatters(path);
  const [one, other] = await Promise.all([declaring(path, chair), declaring(path, chair)]);

  const rounds: [Answered, Answered][] = [];
  for (const [first, second] of orders(matters)) {
    const at = soon();
    const both = [telling(one, { matter: first, at }), telling(other, { matter: second, at })] as const;
    rounds.push(await Promise.all(both));
  }

  expect(rounds.filter(isAtOnce).length).toBeGreaterThan(matters.length / 2);
  const answers = rounds.flat();
  const numbers = Array.from(
    { length: 12 },
    (_, nth) => `RD-PSSDC-2026-27-${String(nth + 1).padStart(3, "0")}`,
  );
  expect(answers.flatMap(({ number }) => number ?? []).sort()).toEqual(numbers);
  expect(answers.flatMap(({ refused }) => refused ?? [])).toEqual(matters.map(() => "D-11"));
  for (const [nth, own] of [one, other].entries())
    expect([own.exitCode, rounds.some((both) => both[nth]?.number)]).toEqual([null, true]);

  const db = openDatabase(path);
  const kept = db.$client
    .prepare("select proceeding_id as matter, number from decision order by number")
    .all();
  const told = answers.flatMap(({ matter, number }) => (number ? [{ matter, number }] : []));
  expect(kept).toEqual(told.sort((mine, theirs) => (mine.number < theirs.number ? -1 : 1)));
  expect(kept.map((row) => (row as Answered).matter).sort()).toEqual([...matters].sort());
  expect(
    db.$client.prepare("select count(*) from ledger where act = 'decisions.declare'").pluck().get(),
  ).toBe(12);
  expect(faultsOf(db)).toEqual([]);
  db.$client.close();
});
