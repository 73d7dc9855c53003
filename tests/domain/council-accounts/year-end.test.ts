// F-10, F-13, F-7, B-3: what is set aside, what carries over on 31 March, and what was there before.
import { expect, test } from "vitest";
import {
  confirmOpening,
  sendBackOpening,
} from "../../../app/domain/council-accounts/commands/confirming.server";
import { editOpening, enterOpening } from "../../../app/domain/council-accounts/commands/openings.server";
import {
  endProvision,
  planLapse,
  setAside,
} from "../../../app/domain/council-accounts/commands/provisions.server";
import { takeBackReceipt } from "../../../app/domain/council-accounts/commands/receipts.server";
import { accountPage } from "../../../app/domain/council-accounts/pages.server";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { declareOutcome } from "../../../app/domain/decisions/commands/declare.server";
import { NotPossible } from "../../../app/domain/refusals";
import { accountOf, anInvoiced, aProvision, free, receive } from "../../support/accounts";
import { mattersOf, standingBefore } from "../../support/any-matter";
import { approved, chairOf } from "../../support/deciding";
import { aStandingOne } from "../../support/earlier";
import { openHouse, type TestHouse } from "../../support/house";
import { fieldsOf } from "../../support/refused";

const pageOf = (house: TestHouse, year: string) =>
  accountPage(house.db, house.actor("member"), {
    ...{ body: house.body("PSSDC"), year, today: dayOf(house.house.now()), figure: null },
  });
const turn = (house: TestHouse, at: string) => {
  house.setClock(at);
  house.house.settle(house.db, house.house.now());
};

/** D-2: a later decision of the council does away with it. */
function rescind(house: TestHouse, number: string): void {
  const of = { kind: "recommendation" as const, councils: ["PSSDC"] };
  const [proceeding = ""] = standingBefore(house, mattersOf(house, of.kind), of).proceedings;
  declareOutcome(chairOf(house, "PSSDC"), proceeding, {
    ...approved,
    replaces: [{ kind: "rescinds", number }],
  });
}

test("F-13 an envelope rests on a decision in force of its own council, and on money that is free", () => {
  const house = openHouse();
  free(house, 1_000_000);
  aStandingOne(house, { reference: "Minute 9" });
  aStandingOne(house, { reference: "PSCIOC 1" }, "PSCIOC");
  const set = (cents: number, decision: string) => () =>
    setAside(house.as("finance"), accountOf(house), {
      ...{ purposeEn: "Translation", purposeFr: "Traduction", cents, decision },
    });
  for (const decision of ["Minute 10", "PSCIOC 1"])
    expect(fieldsOf(set(100, decision))).toEqual(["decision"]);
  expect(fieldsOf(set(1_000_001, "Minute 9"))).toEqual(["cents"]);
  expect(house.one("select count(*) from provision")).toBe(0);
  const id = set(400_000, "minute 9")();
  expect(pageOf(house, "2027-2028").sums).toMatchObject({ free: 600_000, setAside: 400_000 });
  endProvision(house.as("finance"), id, { why: "Done", edition: 1 });
  expect(pageOf(house, "2027-2028").sums).toMatchObject({ free: 1_000_000, setAside: 0 });
});

test("F-10 on 31 March all that is free carries over, what was set aside first; the closed account takes no line", () => {
  const house = openHouse();
  free(house, 1_000_000);
  aProvision(house, 300_000);
  turn(house, "2028-04-01T03:59:00Z");
  expect(pageOf(house, "2027-2028").head.state).toBe("open");
  turn(house, "2028-04-01T04:00:00Z");
  expect(pageOf(house, "2027-2028")).toMatchObject({
    head: { state: "closed" },
    sums: { free: 0, setAside: 0, carriedOut: 1_000_000 },
  });
  expect(pageOf(house, "2028-2029").sums).toMatchObject({ opening: 1_000_000, free: 1_000_000 });
  expect(pageOf(house, "2028-2029").statement.lines).toMatchObject([
    { flow: "carried-in", day: "2028-04-01" },
  ]);
  const late = { purposeEn: "Late", purposeFr: "Tard", cents: 100, decision: "Minute 9" };
  const closed = { body: house.body("PSSDC"), year: "2027-2028" };
  expect(() => setAside(house.as("finance"), closed, late)).toThrow(NotPossible);
  expect(house.ledger()).toContain("accounts.closeAccount");
});

test("F-10 a decision lets a part lapse; no longer in force on the day, nothing lapses", () => {
  for (const [still, carried] of [
    [true, 950_000],
    [false, 1_000_000],
  ] as const) {
    const house = openHouse();
    free(house, 1_000_000);
    aStandingOne(house, { reference: "Minute 12" });
    const plan = () =>
      planLapse(house.as("finance"), accountOf(house), { cents: 50_000, decision: "Minute 12" });
    plan();
    expect(plan).toThrow(NotPossible);
    expect(pageOf(house, "2027-2028").forecast).toBe(950_000);
    if (!still) rescind(house, "Minute 12");
    turn(house, "2028-04-03T12:00:00Z");
    expect(pageOf(house, "2027-2028").sums).toMatchObject({
      carriedOut: carried,
      lapsed: 1_000_000 - carried,
    });
  }
});

test("F-10 more than one may type on a line carries over whole: no sum ever stops the clock", () => {
  const house = openHouse();
  for (const code of ["BC", "AB"])
    receive(house, anInvoiced(house, code, "1,000,000,000.00"), 100_000_000_000);
  turn(house, "2028-04-01T04:00:00Z");
  expect(pageOf(house, "2028-2029").sums.opening).toBe(200_000_000_000);
});

test("F-10 two years slept through are closed one after the other, and lose nothing", () => {
  const house = openHouse();
  free(house, 777_777);
  turn(house, "2029-06-01T12:00:00Z");
  expect(pageOf(house, "2029-2030").sums).toMatchObject({ opening: 777_777, free: 777_777 });
  expect(pageOf(house, "2028-2029").head.state).toBe("closed");
});

test("F-12 what comes in once its year is closed is money of the year that runs, and so is what is taken back", () => {
  const house = openHouse();
  const id = anInvoiced(house, "BC");
  receive(house, id, 250_000);
  const number = house.one<number>("select max(number) from posting");
  turn(house, "2028-04-02T12:00:00Z");
  receive(house, id, 1_000_000);
  expect(pageOf(house, "2028-2029").sums).toMatchObject({ opening: 250_000, received: 1_000_000 });
  takeBackReceipt(house.as("finance"), { contribution: id, number }, { why: "It bounced" });
  expect(pageOf(house, "2028-2029").sums).toMatchObject({ received: 750_000, free: 1_000_000 });
  expect(pageOf(house, "2027-2028").sums.received).toBe(250_000);
});

test("B-3 what a council had before is entered, sent back, corrected, and in the account once its co-chair confirms it", () => {
  const house = openHouse();
  const council = house.body("PSSDC");
  const typed = { cents: 8_640_000, day: dayFrom("2025-11-17"), recordEn: "Books", recordFr: "" };
  const enter = (more: object) => () => enterOpening(house.as("finance"), council, { ...typed, ...more });
  expect(fieldsOf(enter({ day: dayFrom("2026-06-04") }))).toEqual(["day"]);
  expect(fieldsOf(enter({ recordEn: "" }))).toEqual(["recordEn"]);
  const id = enter({})();
  expect(enter({})).toThrow(NotPossible);
  sendBackOpening(house.as("councilChair"), id, { note: "Another day.", edition: 1 });
  expect(() => confirmOpening(house.as("otherChair"), id, 2)).toThrow();
  editOpening(house.as("finance"), id, { ...typed, cents: 8_640_050, edition: 2 });
  expect(() => confirmOpening(house.as("councilChair"), id, 2)).toThrow(NotPossible);
  expect(pageOf(house, "2026-2027").sums.free).toBe(0);
  confirmOpening(house.as("councilChair"), id, 3);
  expect(pageOf(house, "2026-2027").sums).toMatchObject({ opening: 8_640_050, free: 8_640_050 });
  expect(() => confirmOpening(house.as("councilChair"), id, 4)).toThrow(NotPossible);
});
