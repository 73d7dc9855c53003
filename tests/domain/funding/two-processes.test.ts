// F-7: two processes declare at once, on one file, for the last dollars of one account: one is committed, one is not.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { cancelRequest } from "../../../app/domain/funding/commands/ending.server";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { openDatabase } from "../../../db/connection";
import { castHouse, type TestHouse } from "../../support/cast-house";
import { chairOf } from "../../support/deciding";
import type { Answered, Told } from "../../support/declaring-process";
import {
  aForwardedOne,
  askCouncil,
  decide,
  fill,
  freeIn,
  inPots,
  mayAgree,
  request,
} from "../../support/funding";
import { isAtOnce, racing, soon, tell } from "../../support/racing";
import { testNow, testParts } from "../../support/test-parts";
import { aTemporaryFolder } from "../../support/workspace-folder";

const rounds = 8;
const each = 100_000;

/** Approved by PSSDC, and asked of PSCIOC, where everybody has agreed. */
function almost(house: TestHouse, title: string): { id: Id; proceeding: Id } {
  const lines = { "professional-services": 2 * each };
  const id = aForwardedOne(house, { title, lines, pssdc: each, pscioc: each });
  decide(house, id, "PSSDC");
  const proceeding = askCouncil(house, id, "PSCIOC");
  mayAgree(house, proceeding);
  return { id, proceeding };
}

test("F-7 eight times two councils’ decisions race for the last dollars: one is committed on both accounts, the other on none", async () => {
  const path = join(aTemporaryFolder(), "workspace.db");
  writeFileSync(path, readFileSync(join(inject("worlds"), "world.db")));
  const house = castHouse({ db: openDatabase(path), now: testNow, parts: testParts, heard: [] });
  fill(house, "PSSDC", 100 * each);
  // One and a half: what one leaves is too little for the other.
  fill(house, "PSCIOC", 1.5 * each, "QC");
  const pairs = Array.from({ length: rounds }, (_, round) => [
    almost(house, `The first of round ${round}`),
    almost(house, `The second of round ${round}`),
  ]);
  const chair = chairOf(house, "PSCIOC").person ?? "";
  const [one, other] = await Promise.all([
    racing("declaring-process.ts", [path, chair]),
    racing("declaring-process.ts", [path, chair]),
  ]);

  const answers: [Answered, Answered][] = [];
  for (const [first, second] of pairs) {
    if (!first || !second) throw new Error("two of each round");
    const told = (proceeding: Id): Told => ({ at, matter: proceeding, sum: each });
    const at = soon();
    answers.push(
      await Promise.all([
        tell<Answered>(one, told(first.proceeding)),
        tell<Answered>(other, told(second.proceeding)),
      ]),
    );
    const both = [first.id, second.id];
    expect(both.map((id) => request(house, id).state).sort()).toEqual(["committed", "unfunded"]);
    const held = both.map((id) => inPots(house, "committed", id)).sort((a, b) => a - b);
    expect([held, freeIn(house, "PSCIOC"), freeIn(house, "PSSDC")]).toEqual([
      [0, 2 * each],
      each / 2,
      99 * each,
    ]);
    // What was committed goes back, so that the next round races for the same dollars.
    for (const id of both) cancelRequest(house.as("chair"), id, { why: "The next round" });
  }
  expect(answers.filter(isAtOnce).length).toBeGreaterThan(rounds / 2);
  // Both councils had decided, and every decision has a number of its own.
  const numbers = answers.flat().map(({ number }) => number);
  expect([numbers.includes(null), new Set(numbers).size]).toEqual([false, 2 * rounds]);
  expect(house.one("select sum(cents) from pot")).toBe(0);
  expect(faultsOf(house.db)).toEqual([]);
  house.db.$client.close();
});
