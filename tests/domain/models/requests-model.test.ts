// F-1, F-7, F-9 to F-11, N-9: requests, their amendments and their payments in any order: what each has committed, paid and
// left is what the oracle says; no cent appears or vanishes, and no balance is negative.
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesLeft, paymentsOf } from "../../../app/domain/funding/payments.server";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { fill, inPots, request, yearOf } from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { runsOf } from "./attempts";
import * as steps from "./requests-steps";

const received = 6_000;

function mustAgree(model: steps.Model, house: TestHouse): void {
  let inRequests = 0n;
  for (const { id, of, held, spent, lines, ...one } of model.asked) {
    const found = {
      committed: BigInt(inPots(house, "committed", id)),
      spent: BigInt(inPots(house, "spent", id)),
    };
    expect({ id, ...found }).toEqual({ id, committed: held, spent });
    inRequests += held + spent;
    if (of !== null || (one.state !== "committed" && spent === 0n)) continue;
    const left = linesLeft(request(house, id), paymentsOf(house.db, id));
    for (const [kind, sum] of Object.entries(lines)) {
      const line = left.find((own) => own.kind === kind);
      expect([kind, BigInt(line?.approved ?? 0)]).toEqual([kind, sum]);
    }
  }
  const free = steps.councils.reduce((sum, council) => sum + steps.freeOf(house, council), 0n);
  expect(free + inRequests).toBe(BigInt(received) * 2n);
  expect(house.one("select coalesce(sum(cents), 0) from pot")).toBe(0);
  expect(
    house.one("select count(*) from pot where kind in ('free', 'provision', 'committed') and cents < 0"),
  ).toBe(0);
}

const sum = fc.oneof(fc.integer({ min: 1, max: 1_500 }), fc.constantFrom(1, 999, 3_001));
const nth = fc.nat(7);
const step: fc.Arbitrary<steps.Step> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(sum, sum).map(([one, other]) => steps.ask(one, other, 0)) },
  { weight: 1, arbitrary: fc.tuple(sum, sum).map(([one, other]) => steps.ask(one + 1, other, 1)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(nth, fc.nat(400), fc.nat(400))
      .map(([at, more, moved]) => steps.amend(at, more, moved)),
  },
  { weight: 1, arbitrary: nth.map(steps.confirm) },
  { weight: 1, arbitrary: nth.map(steps.fund) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        nth,
        fc.constantFrom("professional-services" as const, "event" as const),
        fc.integer({ min: 1, max: 700 }),
      )
      .map(([at, line, cents]) => steps.bill(at, line, cents)),
  },
  { weight: 4, arbitrary: nth.map((at) => steps.settle(at, "pay")) },
  { weight: 1, arbitrary: nth.map((at) => steps.settle(at, "take back")) },
  { weight: 1, arbitrary: nth.map((at) => steps.settle(at, "drop")) },
  { weight: 1, arbitrary: nth.map((at) => steps.end(at, "cancel")) },
  { weight: 1, arbitrary: nth.map((at) => steps.end(at, "close")) },
  { weight: 1, arbitrary: fc.constant(steps.turn) },
);

test("F-7, F-9, F-11, N-9 no interleaving of requests makes a balance negative, a sum wrong or a cent appear", () => {
  fc.assert(
    fc.property(fc.array(fc.noShrink(step), { minLength: 6, maxLength: 24 }), (all) => {
      const house = openHouse();
      fill(house, "PSSDC", received);
      fill(house, "PSCIOC", received, "QC");
      const model: steps.Model = { year: yearOf(house), asked: [] };
      for (const one of all) {
        one.run(model, { house });
        mustAgree(model, house);
      }
      expect(faultsOf(house.db)).toEqual([]);
    }),
    { numRuns: runsOf(12) },
  );
}, 240_000);
