// F-2, F-7, F-13: a request and the fiscal years in which it asks, is decided, and is paid.
import { describe, expect, test } from "vitest";
import type { Id } from "../../../app/domain/actor";
import { endProvision, setAside } from "../../../app/domain/council-accounts/commands/provisions.server";
import { yearInAddress } from "../../../app/domain/council-accounts/year";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { writeBudget } from "../../../app/domain/funding/commands/budgeting.server";
import { forwardRequest } from "../../../app/domain/funding/commands/checking.server";
import { fundRequest } from "../../../app/domain/funding/commands/confirming.server";
import { describeRequest } from "../../../app/domain/funding/commands/describing.server";
import { markPaid, recordPayment } from "../../../app/domain/funding/commands/paying.server";
import { submitRequest } from "../../../app/domain/funding/commands/submitting.server";
import { accountsAsked, haveFunds } from "../../../app/domain/funding/effects";
import { checkPage } from "../../../app/domain/funding/pages/acting.server";
import { slatePage } from "../../../app/domain/funding/pages/list.server";
import { requestPage } from "../../../app/domain/funding/pages/request.server";
import { awaitingMe } from "../../../app/domain/overviews/home.server";
import { aStandingOne } from "../../support/earlier";
import {
  aForwardedOne,
  aWholeDraft,
  decide,
  fill,
  inPots,
  note,
  request,
  yearOf,
} from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

const today = (house: TestHouse) => dayOf(house.now());
const turn = (house: TestHouse, at: string) => {
  house.setClock(at);
  house.house.settle(house.db, house.house.now());
};
const facts = (house: TestHouse, id: Id, years: { firstYear: number; years: number }) => {
  const { title, supplier, edition } = request(house, id);
  describeRequest(house.as("chair"), id, {
    ...{ title, planLine: "2.3", nobodyReceives: true, beneficiaries: [], supplier, recommendation: "" },
    ...{ ...years, edition },
  });
};
type Of = { council: string; year: number; cents: number; provision?: Id | null };
const sums = (house: TestHouse, id: Id, shares: readonly Of[]) =>
  writeBudget(house.as("chair"), id, {
    lines: [...new Set(shares.map(({ year }) => year))].map((year) => ({
      ...{ kind: "professional-services" as const, year },
      cents: shares.filter((one) => one.year === year).reduce((sum, { cents }) => sum + cents, 0),
    })),
    shares: shares.map(({ council, provision = null, ...share }) => ({
      ...{ ...share, provision, council: house.body(council) },
    })),
    ...{ purposes: [], moves: [], otherCents: null, otherFrom: "", edition: request(house, id).edition },
  });

describe("F-2 the years of a request", () => {
  test("F-2, F-11 no money and no deliverable stands in a year that is left out", () => {
    const house = openHouse();
    const id = aWholeDraft(house);
    const year = yearOf(house);
    facts(house, id, { firstYear: year, years: 2 });
    sums(house, id, [
      { council: "PSSDC", year, cents: 100_000 },
      { council: "PSCIOC", year: year + 1, cents: 70_001 },
    ]);
    const fewer = () => facts(house, id, { firstYear: year, years: 1 });
    expect(refused(fewer)).toMatch(/stand in a year that this leaves out/);
    expect(request(house, id).years).toBe(2);
    sums(house, id, [{ council: "PSSDC", year, cents: 100_000 }]);
    fewer();
    expect(request(house, id)).toMatchObject({ years: 1, total: 100_000, split: 100_000 });
  });

  test("F-2 asked a year later, its lines, its split and its deliverables go with it, to the cent", () => {
    const house = openHouse();
    const id = aWholeDraft(house);
    const before = request(house, id);
    const year = yearOf(house);
    facts(house, id, { firstYear: year + 1, years: 1 });
    const after = request(house, id);
    expect([after.total, after.split]).toEqual([before.total, before.split]);
    expect(new Set([...after.lines, ...after.shares].map((one) => one.year))).toEqual(new Set([year + 1]));
    expect(after.deliverables.map(({ due }) => Number(due.slice(0, 4)))).toEqual(
      before.deliverables.map(({ due }) => Number(due.slice(0, 4)) + 1),
    );
  });
});

describe("F-7 the account that takes a share", () => {
  test("F-7 what a year holds that has not begun pays only what those that have begun do not hold", () => {
    const house = openHouse();
    const year = yearOf(house);
    for (const [council, code] of [
      ["PSSDC", "ON"],
      ["PSCIOC", "QC"],
    ] as const)
      for (const one of [year, year + 1]) fill(house, council, 500_000, code, one);
    const id = aWholeDraft(house);
    facts(house, id, { firstYear: year, years: 2 });
    sums(house, id, [
      { council: "PSSDC", year, cents: 100_000 },
      { council: "PSCIOC", year: year + 1, cents: 100_000 },
    ]);
    submitRequest(house.as("chair"), id);
    forwardRequest(house.as("finance"), id, { note, until: dayFrom("2026-06-20") });
    for (const council of ["PSSDC", "PSCIOC"]) decide(house, id, council);
    expect(inPots(house, "committed", id)).toBe(200_000);
    const pay = (cents: number) => {
      const payment = recordPayment(house.as("finance"), id, {
        ...{ kind: "invoice", line: "professional-services", cents, payee: "Écho", firstDay: today(house) },
        ...{ lastDay: null, jurisdiction: null, reference: "F-1", decision: "", stored: [] },
      });
      markPaid(house.as("finance"), { request: id, payment }, { paidOn: today(house) });
      return house.db.$client
        .prepare(
          "select c.year, s.cents from funding_payment_share s join council_account c on c.id = s.account_id where s.payment_id = ? order by c.year",
        )
        .all(payment);
    };
    expect(pay(60_000)).toEqual([{ year, cents: 60_000 }]);
    expect(pay(60_001)).toEqual([
      { year, cents: 40_000 },
      { year: year + 1, cents: 20_001 },
    ]);
    expect(inPots(house, "committed", id)).toBe(79_999);
  });

  test("F-6, F-7 after March 31 the page before a position shows the account that runs; the secretariat is asked once it bears it", () => {
    const house = openHouse();
    const year = yearOf(house);
    turn(house, `${year + 1}-01-20T15:00:00Z`);
    fill(house, "PSSDC", 10_000_000);
    fill(house, "PSCIOC", 1_000_000, "QC");
    const id = aForwardedOne(house);
    turn(house, `${year + 1}-04-10T15:00:00Z`);
    const page = () => requestPage(house.db, house.actor("member"), { request: id, today: today(house) });
    const shown = () =>
      accountsAsked(page().shares, page().effects).map(({ effect, after }) => [effect.takenIn, after]);
    expect(shown()).toEqual([
      [year + 1, 7_600_000],
      [year + 1, -1_400_000],
    ]);
    for (const council of ["PSSDC", "PSCIOC"]) decide(house, id, council);
    expect(request(house, id).state).toBe("unfunded");
    const asked = () =>
      awaitingMe(house.house, house.actor("finance"), today(house)).some(
        (one) => one.id === id && one.kind === "funding-fund",
      );
    expect(asked()).toBe(false);
    fill(house, "PSCIOC", 1_400_000, "AB");
    expect(asked()).toBe(true);
    fundRequest(house.as("finance"), id);
    expect(inPots(house, "committed", id)).toBe(4_800_000);
  });

  test("F-13, F-4 of a provision that ended what is free bears the share; before it ends, it lacks what it does not hold", () => {
    const house = openHouse();
    fill(house, "PSSDC", 5_000_000);
    aStandingOne(house, { reference: "Minute 9" }, "PSSDC");
    const year = yearOf(house);
    const account = { body: house.body("PSSDC"), year: yearInAddress(year) };
    const provision = setAside(house.as("finance"), account, {
      ...{ purposeEn: "Translation", purposeFr: "Traduction", cents: 2_000_000, decision: "Minute 9" },
    });
    const funds = (id: Id) => {
      const { effects } = checkPage(house.db, house.actor("finance"), { request: id, today: today(house) });
      return haveFunds(accountsAsked(request(house, id).shares, effects));
    };
    const drawing = (cents: number) => {
      const id = aWholeDraft(house, { title: `Of a provision ${cents}` });
      sums(house, id, [{ council: "PSSDC", year, cents, provision }]);
      submitRequest(house.as("chair"), id);
      return id;
    };
    const id = drawing(1_500_000);
    expect([funds(id), funds(drawing(2_000_001))]).toEqual([true, false]);
    forwardRequest(house.as("finance"), id, { note, until: dayFrom("2026-06-20") });
    decide(house, id, "PSSDC");
    const ours = () =>
      slatePage(house.db, house.actor("member"), {
        council: house.body("PSSDC"),
        today: today(house),
      }).lines.map((line) => line.ours);
    expect(ours()).toEqual([0]);
    endProvision(house.as("finance"), provision, {
      why: "Not needed",
      edition: house.one<number>("select edition from provision where id = ?", provision),
    });
    expect(ours()).toEqual([1_500_000]);
    decide(house, id, "PSCIOC", null);
    expect([request(house, id).state, inPots(house, "committed", id)]).toEqual(["committed", 1_500_000]);
  });
});
