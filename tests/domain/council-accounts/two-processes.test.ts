// F-7: two processes race on one file for the last dollars of an account: of two, one finds them gone.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { openDatabase } from "../../../db/connection";
import { accountOf, free } from "../../support/accounts";
import type { AsideAnswered, AsideTold } from "../../support/accounts-process";
import { castHouse } from "../../support/cast-house";
import { aStandingOne } from "../../support/earlier";
import { isAtOnce, racing, soon, tell } from "../../support/racing";
import { testNow, testParts } from "../../support/test-parts";
import { aTemporaryFolder } from "../../support/workspace-folder";

const rounds = 12;
const each = 100_000;

test("F-7 twelve times two ask for the last dollars at once: one has them, the other is refused, nothing is negative", async () => {
  const path = join(aTemporaryFolder(), "workspace.db");
  writeFileSync(path, readFileSync(join(inject("worlds"), "world.db")));
  const house = castHouse({ db: openDatabase(path), now: testNow, parts: testParts, heard: [] });
  // Each round is about what is left of one envelope; what one round leaves is too little for a second.
  free(house, each);
  aStandingOne(house, { reference: "Minute 9" });
  const { body, year } = accountOf(house);
  const args = [path, house.person("finance"), body, year];
  const [one, other] = await Promise.all([
    racing("accounts-process.ts", args),
    racing("accounts-process.ts", args),
  ]);

  const answers: [AsideAnswered, AsideAnswered][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const told: AsideTold = { at: soon(), cents: each };
    answers.push(await Promise.all([tell<AsideAnswered>(one, told), tell<AsideAnswered>(other, told)]));
    // The envelope goes back, so that the next round races for the same dollars.
    house.db.$client.exec(`insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at)
      select (select max(number) + 1 from posting), p.account_id, (select max(line) + 1 from posting where account_id = p.account_id),
        'set-free', p.id, f.id, p.cents, '2026-06-04', 1 from pot p join pot f on f.account_id = p.account_id and f.kind = 'free'
      where p.kind = 'provision' and p.cents > 0`);
  }
  expect(answers.filter(isAtOnce).length).toBeGreaterThan(rounds / 2);
  expect(answers.map((both) => both.filter(({ isTaken }) => isTaken).length)).toEqual(
    Array.from({ length: rounds }, () => 1),
  );
  expect(house.one("select count(*) from provision")).toBe(rounds);
  expect(house.one("select cents from pot where kind = 'free'")).toBe(each);
  expect(house.one("select sum(cents) from pot")).toBe(0);
  expect(faultsOf(house.db)).toEqual([]);
  house.db.$client.close();
});
