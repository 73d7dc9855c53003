// F-10, F-11: what comes back of a year that is closed, and until when its last invoices are taken.
import { describe, expect, test } from "vitest";
import { setInvoiceDay } from "../../../app/domain/council-accounts/commands/invoice-days.server";
import {
  editionOf,
  invoicesUntil,
  usualInvoiceDay,
} from "../../../app/domain/council-accounts/invoice-days.server";
import { accountPage } from "../../../app/domain/council-accounts/pages.server";
import { statementOf } from "../../../app/domain/council-accounts/statement.server";
import { yearInAddress } from "../../../app/domain/council-accounts/year";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import {
  closeRequest,
  completeRequest,
  reportRequest,
} from "../../../app/domain/funding/commands/ending.server";
import { markPaid, recordPayment, takeBackPayment } from "../../../app/domain/funding/commands/paying.server";
import type { PaymentTyped } from "../../../app/domain/funding/commands/payment-checks.server";
import { invoiceDayOf, linesLeft, paymentsOf } from "../../../app/domain/funding/payments.server";
import { awaitingMe } from "../../../app/domain/overviews/home.server";
import { Denied, NotPossible } from "../../../app/domain/refusals";
import { anAmendmentBefore } from "../../support/amending";
import { aStandingOne } from "../../support/earlier";
import { aCommittedOne, decide, freeIn, inPots, request, yearOf } from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { refused as refusedWith } from "../../support/silent";

/** Dates hold together by spaces that do not break. */
const refused = (act: () => unknown): string => refusedWith(act).replaceAll("\u00a0", " ");
const today = (house: TestHouse) => dayOf(house.now());
const turn = (house: TestHouse, at: string) => {
  house.setClock(at);
  house.house.settle(house.db, house.house.now());
};
const bill = (house: TestHouse, id: string, more: Partial<PaymentTyped> = {}) =>
  recordPayment(house.as("finance"), id, {
    ...{ kind: "invoice" as const, line: "professional-services" as const, cents: 1_000_001, payee: "Écho" },
    ...{ firstDay: today(house), lastDay: null, jurisdiction: null, reference: "F-1", decision: "" },
    ...{ stored: [], ...more },
  });
const accountOf = (house: TestHouse, council: string, year: number) => ({
  body: house.body(council),
  year: yearInAddress(year),
});
const sumsOf = (house: TestHouse, council: string, year: number) =>
  accountPage(house.db, house.actor("finance"), {
    ...{ ...accountOf(house, council, year), today: today(house), figure: null },
  }).sums;
const accountId = (house: TestHouse, council: string, year: number): string =>
  house.one("select id from council_account where body_id = ? and year = ?", house.body(council), year);
const end = (house: TestHouse, id: string) => {
  reportRequest(house.as("chair"), id, {
    text: { en: "Done.", fr: "Fait." },
    deliverables: request(house, id).deliverables.map((one) => ({
      ...{ id: one.id, state: "delivered" as const, note: { en: "", fr: "" } },
    })),
  });
  completeRequest(house.as("chair"), id);
  closeRequest(house.as("finance"), id);
};

describe("F-10 money that comes back of a year that is closed", () => {
  test("F-10, F-11 is received in the account of the year that runs, and committed to its request again; the closed year stays as it is", () => {
    const house = openHouse();
    const year = yearOf(house);
    const id = aCommittedOne(house);
    const payment = bill(house, id);
    markPaid(house.as("finance"), { request: id, payment }, { paidOn: today(house) });
    const closed = () => statementOf(house.db, accountId(house, "PSSDC", year)).lines;
    turn(house, `${year + 1}-06-04T15:00:00Z`);
    const before = closed();
    const { free, committed } = sumsOf(house, "PSSDC", year + 1);
    takeBackPayment(house.as("finance"), { request: id, payment }, { why: "Paid twice" });
    expect(closed()).toEqual(before);
    const share = before.find(({ flow }) => flow === "payment")?.cents ?? 0;
    expect(sumsOf(house, "PSSDC", year + 1)).toMatchObject({
      ...{ free, committed: committed + share, spent: -share },
    });
    expect(statementOf(house.db, accountId(house, "PSSDC", year + 1)).lines.at(-1)).toMatchObject({
      ...{ flow: "payment-taken-back", cents: share, about: { kind: "request", id } },
      takesBack: { year, line: before.find(({ flow }) => flow === "payment")?.line },
    });
    expect([inPots(house, "spent", id), inPots(house, "committed", id)]).toEqual([0, 4_800_000]);
    // What came back pays for what is billed next.
    bill(house, id, { cents: 4_200_000 });
  });

  test("F-10 of a request that is closed it is free again", () => {
    const house = openHouse();
    const year = yearOf(house);
    const id = aCommittedOne(house);
    const payment = bill(house, id, { cents: 1_000_000 });
    markPaid(house.as("finance"), { request: id, payment }, { paidOn: today(house) });
    end(house, id);
    turn(house, `${year + 1}-06-04T15:00:00Z`);
    const had = freeIn(house, "PSSDC") + freeIn(house, "PSCIOC");
    takeBackPayment(house.as("finance"), { request: id, payment }, { why: "Paid twice" });
    expect(freeIn(house, "PSSDC") + freeIn(house, "PSCIOC")).toBe(had + 1_000_000);
    expect([inPots(house, "spent", id), inPots(house, "committed", id)]).toEqual([0, 0]);
    // Once and for all.
    expect(() => takeBackPayment(house.as("finance"), { request: id, payment }, { why: "Again" })).toThrow(
      NotPossible,
    );
  });
});

describe("F-10 invoices for work done by 31 March", () => {
  const work = (year: number) => ({
    firstDay: dayFrom(`${year + 1}-02-02`),
    lastDay: dayFrom(`${year + 1}-03-31`),
  });

  test("F-10 are taken until April 30, or until the day that was set; then only where a decision names them, which stays with them", () => {
    const house = openHouse();
    const year = yearOf(house);
    const id = aCommittedOne(house);
    turn(house, `${year + 1}-04-30T20:00:00Z`);
    bill(house, id, { ...work(year), cents: 1 });
    turn(house, `${year + 1}-05-01T15:00:00Z`);
    const late = () => bill(house, id, { ...work(year), cents: 2 });
    expect(refused(late)).toBe(
      `Invoices and claims for work done by March 31, ${year + 1} were taken until April 30, ${year + 1} (PSSDC). Name the decision that takes this one all the same, if there is one.`,
    );
    // Work that went on after that day is work of the year that runs.
    bill(house, id, { ...work(year), lastDay: dayFrom(`${year + 1}-04-01`), cents: 3 });
    aStandingOne(house, { reference: "Minute 9" }, "PSSDC");
    bill(house, id, { ...work(year), cents: 4, decision: "Minute 9" });
    expect(
      paymentsOf(house.db, id, house.actor("finance")).map(({ cents, allowed }) => [cents, allowed?.number]),
    ).toEqual([
      ...[
        [1, undefined],
        [3, undefined],
        [4, "Minute 9"],
      ],
    ]);
    expect(() =>
      house.db.$client.prepare("update funding_payment set earlier_id = null where cents = 4").run(),
    ).toThrow("a payment stays as it was recorded");
  });

  test("F-10 the day is set by the secretariat for one council, among the days of the year after, until it has passed", () => {
    const house = openHouse();
    const year = yearOf(house);
    const id = aCommittedOne(house);
    const set = (council: string, day: string) => () =>
      setInvoiceDay(house.as("finance"), accountOf(house, council, year), {
        day: dayFrom(day),
        edition: editionOf(invoicesUntil(house.db, house.body(council), year)),
      });
    expect(refused(set("PSSDC", `${year + 1}-03-31`))).toBe(
      `Give a day from April 1, ${year + 1} to March 31, ${year + 2}.`,
    );
    expect(refused(set("PSSDC", `${year + 2}-04-01`))).toMatch(/^Give a day from/);
    expect(() =>
      setInvoiceDay(house.as("chair"), accountOf(house, "PSSDC", year), {
        ...{ day: dayFrom(`${year + 1}-05-02`), edition: editionOf(usualInvoiceDay(year)) },
      }),
    ).toThrow(Denied);
    set("PSSDC", `${year + 1}-05-20`)();
    // T-4: a colleague who still reads April 30 does not overwrite it unseen.
    expect(() =>
      setInvoiceDay(house.as("finance"), accountOf(house, "PSSDC", year), {
        ...{ day: dayFrom(`${year + 1}-06-30`), edition: editionOf(usualInvoiceDay(year)) },
      }),
    ).toThrow(NotPossible);
    expect(invoicesUntil(house.db, house.body("PSSDC"), year)).toBe(`${year + 1}-05-20`);
    turn(house, `${year + 1}-05-10T15:00:00Z`);
    // PSCIOC bears its half, and its day has passed.
    expect(refused(() => bill(house, id, work(year)))).toMatch(/April 30, \d+ \(PSCIOC\)/);
    expect(refused(set("PSCIOC", `${year + 1}-05-20`))).toMatch(/^That day has passed/);
    // Set before, it may be moved once the account is closed.
    set("PSSDC", `${year + 1}-06-30`)();
    expect(refused(set("PSSDC", `${year + 1}-05-09`))).toMatch(
      new RegExp(`^Give a day from May 10, ${year + 1}`),
    );
  });

  test("F-10 the group that has money committed is reminded of the day, until it has passed", () => {
    const house = openHouse();
    const year = yearOf(house);
    const id = aCommittedOne(house);
    const reminded = () =>
      awaitingMe(house.house, house.actor("chair"), today(house)).filter(
        ({ kind }) => kind === "funding-bill",
      );
    expect(reminded()).toEqual([]);
    turn(house, `${year + 1}-04-06T15:00:00Z`);
    expect(reminded()).toMatchObject([{ id, dueOn: `${year + 1}-04-30` }]);
    // Of what is wholly spent nothing more is billed.
    for (const { kind, approved } of linesLeft(request(house, id), paymentsOf(house.db, id))) {
      const payment = bill(house, id, { line: kind, cents: approved });
      markPaid(house.as("finance"), { request: id, payment }, { paidOn: today(house) });
    }
    expect(reminded()).toEqual([]);
    takeBackPayment(
      house.as("finance"),
      { request: id, payment: paymentsOf(house.db, id)[0]?.id ?? "" },
      { why: "Paid twice" },
    );
    expect(reminded()).toHaveLength(1);
    turn(house, `${year + 1}-05-01T15:00:00Z`);
    expect(reminded()).toEqual([]);
  });

  test("F-10, F-9 the day of a council counts also where only an amendment has its money", () => {
    const house = openHouse();
    const year = yearOf(house);
    const id = aCommittedOne(house, { pssdc: 4_800_000, pscioc: 0 });
    setInvoiceDay(house.as("finance"), accountOf(house, "PSSDC", year), {
      ...{ day: dayFrom(`${year + 1}-06-30`), edition: editionOf(usualInvoiceDay(year)) },
    });
    const until = () => invoiceDayOf(house.db, request(house, id), year)?.until;
    expect(until()).toBe(`${year + 1}-06-30`);
    anAmendmentBefore(house, id, { lines: { travel: 1 } });
    expect(until()).toBe(`${year + 1}-06-30`);
    const amendment = request(house, id).amendments[0]?.id ?? "";
    for (const council of ["PSSDC", "PSCIOC"]) decide(house, amendment, council);
    expect(until()).toBe(`${year + 1}-04-30`);
  });
});
