import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statementOf } from "../../../app/domain/council-accounts/statement.server";
import { addDays, dayOf } from "../../../app/domain/dates";
import {
  cancelRequest,
  closeRequest,
  completeRequest,
  noteContract,
  reportRequest,
} from "../../../app/domain/funding/commands/ending.server";
import {
  dropPayment,
  markPaid,
  recordPayment,
  takeBackPayment,
} from "../../../app/domain/funding/commands/paying.server";
import type { PaymentTyped } from "../../../app/domain/funding/commands/payment-checks.server";
import { splitOver } from "../../../app/domain/funding/paying";
import { NotPossible } from "../../../app/domain/refusals";
import { aStandingOne } from "../../support/earlier";
import { aCommittedOne, aForwardedOne, freeIn, inPots, request } from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

const today = (house: TestHouse) => dayOf(house.now());
const invoice = (house: TestHouse, more: Partial<PaymentTyped> = {}) => ({
  ...{ kind: "invoice" as const, line: "professional-services" as const, cents: 1_000_001, payee: "Écho" },
  ...{
    firstDay: today(house),
    jurisdiction: null,
    reference: "F-1",
    decision: "",
    lastDay: null,
    stored: [],
    ...more,
  },
});
const pay = (house: TestHouse, id: string, more?: Partial<PaymentTyped>) =>
  recordPayment(house.as("finance"), id, invoice(house, more));

test("F-11 a payment falls on its accounts in proportion, to the cent, never above what is held", () => {
  const sums = fc.array(fc.integer({ min: 0, max: 100_000_000_000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sums, fc.integer({ min: 1, max: 600_000_000_000 }), (held, sum) => {
      const parts = splitOver(
        sum,
        held.map((cents, account) => ({ account, cents })),
      );
      const whole = held.reduce((total, cents) => total + cents, 0);
      if (whole < sum) {
        expect(parts).toEqual([]);
        return;
      }
      expect(parts.reduce((total, { cents }) => total + cents, 0)).toBe(sum);
      for (const { account, cents } of parts) {
        expect(cents).toBeLessThanOrEqual(held[account] ?? 0);
        expect(Math.abs(cents - (sum * (held[account] ?? 0)) / whole)).toBeLessThanOrEqual(held.length);
      }
    }),
  );
});

describe("F-9 claims only against a commitment", () => {
  test("F-9 before it is committed nothing can be claimed", () => {
    const house = openHouse();
    const id = aForwardedOne(house);
    expect(refused(() => pay(house, id))).toMatch(/^No money is committed/);
  });

  test("F-9 travel that began on or before the day of the approval is refused, citing the clause; a decision may name it", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    const travel = { line: "travel" as const, cents: 10_000 };
    const said = refused(() => pay(house, id, travel));
    expect(said).toMatch(/on or before the day of the approval.*clause \d+\.\d+ of the terms of reference/);
    expect(refused(() => pay(house, id, { ...travel, decision: "Minute 99" }))).toMatch(
      /^No decision in force/,
    );
    aStandingOne(house, { reference: "Minute 9" }, "PSSDC");
    pay(house, id, { ...travel, decision: "Minute 9" });
    // Other work is billed from the day on which it began, whenever that was.
    pay(house, id, { firstDay: addDays(today(house), -30) });
    expect(house.one("select count(*) from funding_payment")).toBe(2);
  });

  test("F-9 no more than is left of the line, none of a line that was not approved, and no claim without evidence", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    pay(house, id, { cents: 4_000_000 });
    expect(refused(() => pay(house, id, { cents: 200_001 }))).toBe(
      "Only $2,000.00 is left of this line. Write that amount or less.",
    );
    expect(refused(() => pay(house, id, { line: "event", cents: 1 }))).toMatch(/^This line was not approved/);
    expect(refused(() => pay(house, id, { kind: "claim", cents: 1 }))).toMatch(/^Add the evidence/);
    expect(refused(() => pay(house, id, { cents: 1, firstDay: addDays(today(house), 1) }))).toMatch(
      /^Choose today/,
    );
  });

  test("F-11 each line of a statement that moves its money opens onto the request", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    markPaid(house.as("finance"), { request: id, payment: pay(house, id) }, { paidOn: today(house) });
    const accounts = house.db.$client
      .prepare<[string], string>("select distinct account_id from pot where kind = 'spent' and of_id = ?")
      .pluck()
      .all(id);
    expect(accounts).toHaveLength(2);
    for (const account of accounts) {
      const lines = statementOf(house.db, account).lines.filter(({ about }) => about?.kind === "request");
      expect(lines.map(({ flow, about }) => [flow, about?.id])).toEqual([
        ["commitment", id],
        ["payment", id],
      ]);
    }
  });

  test("F-9, F-11 paid, it leaves both accounts and stands in their ledger; taken back, it is committed again, whole, once", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    const payment = pay(house, id);
    markPaid(house.as("finance"), { request: id, payment }, { paidOn: today(house) });
    expect([inPots(house, "spent", id), inPots(house, "committed", id)]).toEqual([1_000_001, 3_799_999]);
    expect(house.one("select count(*) from posting where flow = 'payment'")).toBe(2);
    expect(() => markPaid(house.as("finance"), { request: id, payment }, { paidOn: today(house) })).toThrow(
      NotPossible,
    );
    takeBackPayment(house.as("finance"), { request: id, payment }, { why: "Paid twice" });
    expect([inPots(house, "spent", id), inPots(house, "committed", id)]).toEqual([0, 4_800_000]);
    expect(() => takeBackPayment(house.as("finance"), { request: id, payment }, { why: "Again" })).toThrow(
      NotPossible,
    );
    expect(() =>
      house.db.$client.prepare("update funding_payment set cents = 5 where id = ?").run(payment),
    ).toThrow("a payment stays as it was recorded");
  });
});

describe("F-10 how a request ends", () => {
  const report = (house: TestHouse, id: string) =>
    reportRequest(house.as("member"), id, {
      text: { en: "Done.", fr: "Fait." },
      deliverables: request(house, id).deliverables.map((one) => ({
        ...{ id: one.id, state: "delivered" as const, note: { en: "", fr: "" } },
      })),
    });

  test("F-9, F-10 contract, reports, completed, closed: the rest is free again in each account", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    noteContract(house.as("finance"), id, { contract: "2026-118", on: today(house) });
    const payment = pay(house, id, { cents: 1_000_000 });
    expect(refused(() => completeRequest(house.as("chair"), id))).toMatch(/^A deliverable is neither/);
    report(house, id);
    completeRequest(house.as("chair"), id);
    expect(refused(() => closeRequest(house.as("finance"), id))).toMatch(/still waits to be paid/);
    markPaid(house.as("finance"), { request: id, payment }, { paidOn: today(house) });
    closeRequest(house.as("finance"), id);
    expect(request(house, id).state).toBe("closed");
    expect([inPots(house, "committed", id), inPots(house, "spent", id)]).toEqual([0, 1_000_000]);
    expect([freeIn(house, "PSSDC"), freeIn(house, "PSCIOC")]).toEqual([9_500_000, 9_500_000]);
  });

  test("F-1 cancelled with its reason: what is not spent is free again; a claim that waits is settled first", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    const payment = pay(house, id);
    expect(refused(() => cancelRequest(house.as("chair"), id, { why: "No supplier" }))).toMatch(
      /still waits to be paid/,
    );
    dropPayment(house.as("finance"), { request: id, payment }, { why: "Withdrawn by the supplier" });
    expect(refused(() => cancelRequest(house.as("chair"), id, { why: "" }))).toBe("Say why in a sentence.");
    cancelRequest(house.as("chair"), id, { why: "No supplier" });
    expect([request(house, id).state, freeIn(house, "PSSDC")]).toEqual(["cancelled", 10_000_000]);
  });

  test("F-9 a deliverable is dropped with its reason in both languages", () => {
    const house = openHouse();
    const id = aCommittedOne(house);
    const [one] = request(house, id).deliverables;
    const drop = (note: { en: string; fr: string }) => () =>
      reportRequest(house.as("chair"), id, {
        text: { en: "Less.", fr: "Moins." },
        deliverables: [{ id: one?.id ?? "", state: "dropped", note }],
      });
    expect(refused(drop({ en: "No time", fr: "" }))).toMatch(/^Say in both languages why/);
    drop({ en: "No time", fr: "Manque de temps" })();
    expect(request(house, id).deliverables).toMatchObject([{ state: "dropped" }]);
  });
});
