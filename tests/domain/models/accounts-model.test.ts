// F-7, F-10, F-11, N-9: whatever is done to an account in whatever order, its figures are those of an oracle that knows
// none of its tables, no cent appears or vanishes, and no balance is negative.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  endProvision,
  planLapse,
  setAside,
} from "../../../app/domain/council-accounts/commands/provisions.server";
import {
  receiveContribution,
  takeBackReceipt,
} from "../../../app/domain/council-accounts/commands/receipts.server";
import { accountPage } from "../../../app/domain/council-accounts/pages.server";
import { yearInAddress } from "../../../app/domain/council-accounts/year";
import { dayOf, fiscalYearOf } from "../../../app/domain/dates";
import { Invalid, NotPossible } from "../../../app/domain/refusals";
import { aCalled, anInvoiced, editionOfContribution, jurisdictionOf } from "../../support/accounts";
import { aStandingOne } from "../../support/earlier";
import { openHouse, type TestHouse } from "../../support/house";

type Year = {
  opening: bigint;
  received: bigint;
  setAside: bigint;
  lapsed: bigint;
  carriedOut: bigint;
  free: bigint;
};
const emptyYear = (): Year => ({
  ...{ opening: 0n, received: 0n, setAside: 0n, lapsed: 0n, carriedOut: 0n, free: 0n },
});
type Real = { house: TestHouse };
/** The oracle: plain sums by year, nothing of how they are kept. */
type Model = {
  now: number;
  years: Map<number, Year>;
  contributions: { id: string; year: number; called: bigint; got: bigint }[];
  receipts: { id: string; number: number; cents: bigint; year: number; takenBack: boolean }[];
  provisions: { id: string; left: bigint; year: number; standing: boolean }[];
  lapses: Map<number, bigint>;
};
const yearOf = (model: Model, year: number): Year => {
  const known = model.years.get(year) ?? emptyYear();
  model.years.set(year, known);
  return known;
};
const council = "PSSDC";
const account = (house: TestHouse, year: number) => ({
  body: house.body(council),
  year: yearInAddress(year),
});
const running = (house: TestHouse) => fiscalYearOf(dayOf(house.house.now()));

/** Taken, or refused in a sentence; anything else is a fault. */
function taken(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (refusal) {
    if (refusal instanceof Invalid || refusal instanceof NotPossible) return false;
    throw refusal;
  }
}

type Step = { run: (model: Model, real: Real) => void; says: string };
const codes = ["BC", "AB", "ON", "QC", "NS"];

const call = (code: string, cents: number): Step => ({
  says: `call ${code} ${cents}`,
  run: (model, { house }) => {
    const year = model.now + 1;
    const jurisdiction = jurisdictionOf(house, code);
    const known = house.one(
      "select 1 from contribution c join council_account a on a.id = c.account_id where a.year = ? and c.jurisdiction_id = ?",
      ...[year, jurisdiction],
    );
    const isTaken = taken(() => anInvoiced(house, code, (cents / 100).toFixed(2)));
    expect(isTaken).toBe(!known);
    const id = house.one<string>("select id from contribution order by rowid desc limit 1");
    if (isTaken) model.contributions.push({ id, year, called: BigInt(cents), got: 0n });
  },
});

const receive = (nth: number, cents: number): Step => ({
  says: `receive ${nth} ${cents}`,
  run: (model, { house }) => {
    const one = model.contributions[nth % Math.max(1, model.contributions.length)];
    if (!one) return;
    const sum = BigInt(cents);
    const isTaken = taken(() =>
      receiveContribution(house.as("finance"), one.id, {
        ...{
          cents,
          receivedOn: dayOf(house.house.now()),
          note: "",
          edition: editionOfContribution(house, one.id),
        },
      }),
    );
    expect(isTaken).toBe(one.got + sum <= one.called);
    if (!isTaken) return;
    one.got += sum;
    const year = Math.max(one.year, model.now);
    const into = yearOf(model, year);
    into.received += sum;
    into.free += sum;
    const number = house.one<number>("select max(number) from posting");
    model.receipts.push({ id: one.id, number, cents: sum, year, takenBack: false });
  },
});

const takeBack = (nth: number): Step => ({
  says: `take back ${nth}`,
  run: (model, { house }) => {
    const one = model.receipts[nth % Math.max(1, model.receipts.length)];
    if (!one) return;
    const from = yearOf(model, Math.max(one.year, model.now));
    const at = { contribution: one.id, number: one.number };
    const isTaken = taken(() => takeBackReceipt(house.as("finance"), at, { why: "x" }));
    expect(isTaken).toBe(!one.takenBack && from.free >= one.cents);
    if (!isTaken) return;
    one.takenBack = true;
    from.free -= one.cents;
    from.received -= one.cents;
    const contribution = model.contributions.find(({ id }) => id === one.id);
    if (contribution) contribution.got -= one.cents;
  },
});

const provide = (ahead: 0 | 1, cents: number): Step => ({
  says: `set aside ${ahead} ${cents}`,
  run: (model, { house }) => {
    const year = model.now + ahead;
    const own = yearOf(model, year);
    const typed = { purposeEn: "P", purposeFr: "P", cents, decision: "Minute 9" };
    let id = "";
    const isTaken = taken(() => {
      id = setAside(house.as("finance"), account(house, year), typed);
    });
    expect(isTaken).toBe(own.free >= BigInt(cents));
    if (!isTaken) return;
    own.free -= BigInt(cents);
    own.setAside += BigInt(cents);
    model.provisions.push({ id, left: BigInt(cents), year, standing: true });
  },
});

const end = (nth: number): Step => ({
  says: `end ${nth}`,
  run: (model, { house }) => {
    const one = model.provisions[nth % Math.max(1, model.provisions.length)];
    if (!one) return;
    const isTaken = taken(() => endProvision(house.as("finance"), one.id, { why: "x", edition: 1 }));
    expect(isTaken).toBe(one.standing);
    if (!isTaken) return;
    setFree(model, one);
  },
});
function setFree(model: Model, one: Model["provisions"][number]): void {
  const own = yearOf(model, one.year);
  own.free += one.left;
  own.setAside -= one.left;
  Object.assign(one, { standing: false, left: 0n });
}

const letLapse = (cents: number): Step => ({
  says: `let lapse ${cents}`,
  run: (model, { house }) => {
    const isTaken = taken(() =>
      planLapse(house.as("finance"), account(house, model.now), { cents, decision: "Minute 9" }),
    );
    expect(isTaken).toBe(!model.lapses.has(model.now));
    if (isTaken) model.lapses.set(model.now, BigInt(cents));
  },
});

const turn = (years: 1 | 2): Step => ({
  says: `turn ${years}`,
  run: (model, { house }) => {
    for (let nth = 0; nth < years; nth += 1) {
      const own = yearOf(model, model.now);
      for (const one of model.provisions) if (one.standing && one.year === model.now) setFree(model, one);
      const planned = model.lapses.get(model.now) ?? 0n;
      const lapsing = planned < own.free ? planned : own.free;
      own.lapsed += lapsing;
      own.carriedOut = own.free - lapsing;
      own.free = 0n;
      const next = yearOf(model, model.now + 1);
      next.opening += own.carriedOut;
      next.free += own.carriedOut;
      model.now += 1;
    }
    house.setClock(`${model.now}-06-04T15:00:00Z`);
    house.house.settle(house.db, house.house.now());
  },
});

function mustAgree(model: Model, { house }: Real): void {
  expect(running(house)).toBe(model.now);
  for (const [year, own] of model.years) {
    const isUntouched = Object.values(own).every((sum) => sum === 0n);
    if (isUntouched) continue;
    const asked = { ...account(house, year), today: dayOf(house.house.now()), figure: null };
    const page = accountPage(house.db, house.actor("finance"), asked);
    const shown = Object.fromEntries(
      Object.keys(own).map((key) => [key, BigInt(page.sums[key as keyof Year])]),
    );
    expect({ year, ...shown }).toEqual({ year, ...own });
    expect(page.statement.lines.at(-1)?.freeAfter ?? 0).toBe(page.sums.free);
  }
  expect(house.one("select coalesce(sum(cents), 0) from pot")).toBe(0);
  expect(
    house.one("select count(*) from pot where kind in ('free', 'provision', 'committed') and cents < 0"),
  ).toBe(0);
}

const sum = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constantFrom(1, 100, 99_999));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom(...codes), sum).map(([code, cents]) => call(code, cents)),
  fc.tuple(fc.nat(9), sum).map(([nth, cents]) => receive(nth, cents)),
  fc.tuple(fc.nat(9), sum).map(([nth, cents]) => receive(nth, cents)),
  fc.nat(9).map(takeBack),
  fc.tuple(fc.constantFrom(0 as const, 1 as const), sum).map(([ahead, cents]) => provide(ahead, cents)),
  fc.nat(5).map(end),
  sum.map(letLapse),
  fc.constantFrom(1 as const, 2 as const).map(turn),
);

test("F-7, F-11, N-9 no interleaving makes a balance negative, a sum wrong or a cent appear", () => {
  fc.assert(
    fc.property(fc.array(fc.noShrink(step), { minLength: 5, maxLength: 30 }), (steps) => {
      const house = openHouse();
      aStandingOne(house, { reference: "Minute 9" });
      const model: Model = {
        ...{ now: running(house), years: new Map(), contributions: [], receipts: [], provisions: [] },
        lapses: new Map(),
      };
      for (const one of steps) one.run(model, { house });
      mustAgree(model, { house });
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("F-12 the oracle is told of what is called: a call without an invoice brings nothing in", () => {
  const house = openHouse();
  aCalled(house, "BC");
  expect(house.one("select count(*) from posting")).toBe(0);
});
