// F-12, F-11: contributions are called, invoiced, received in parts, taken back and cancelled.
import { expect, test } from "vitest";
import {
  callContributions,
  cancelContribution,
  invoiceContribution,
} from "../../../app/domain/council-accounts/commands/contributions.server";
import { takeBackReceipt } from "../../../app/domain/council-accounts/commands/receipts.server";
import { sumOf } from "../../../app/domain/council-accounts/forms";
import { accountPage } from "../../../app/domain/council-accounts/pages.server";
import { payersOf } from "../../../app/domain/council-accounts/payers.server";
import { addDays, dayFrom, dayOf } from "../../../app/domain/dates";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import {
  aCalled,
  accountOf,
  anInvoiced,
  editionOfContribution,
  jurisdictionOf,
  receive,
} from "../../support/accounts";
import { openHouse, type TestHouse } from "../../support/house";
import { fieldsOf } from "../../support/refused";

const pageOf = (house: TestHouse) =>
  accountPage(house.db, house.actor("member"), {
    ...{ ...accountOf(house), today: dayOf(house.house.now()), figure: null },
  });
const stateOf = (house: TestHouse, id: string) =>
  house.one("select state from contribution where id = ?", id);

test("F-12 several are called at once, each told by a letter without the amount; who is called already is left alone", () => {
  const house = openHouse();
  const [bc, alberta] = [jurisdictionOf(house, "BC"), jurisdictionOf(house, "AB")];
  const dueOn = dayFrom("2026-09-30");
  const call = (typed: Record<string, string>) =>
    callContributions(house.as("finance"), accountOf(house), { dueOn, ...typed }, "en");
  expect(call({ [sumOf(bc)]: "12,500.00", [sumOf(alberta)]: "$9,000" })).toBe(2);
  const letters = house.mails().filter(({ subject }) => /Contribution/.test(subject));
  expect(letters.length).toBeGreaterThan(1);
  for (const { body } of letters) expect(body).not.toMatch(/12.?500|9.?000/);
  expect(pageOf(house).sums).toMatchObject({ expected: 2_150_000, free: 0, received: 0 });
  expect(() => call({ [sumOf(bc)]: "1.00" })).toThrow(Invalid);
  expect(house.one("select count(*) from contribution")).toBe(2);
});

test("F-12 once everyone is called there is nobody left to call, and the button says so", () => {
  const house = openHouse();
  const asked = accountOf(house);
  const payers = payersOf(house.db, { council: { id: asked.body }, year: 2027 }, dayOf(house.house.now()));
  const sums = Object.fromEntries(payers.map(({ id }) => [sumOf(id), "1.00"]));
  const call = () =>
    callContributions(house.as("finance"), asked, { dueOn: dayFrom("2027-06-30"), ...sums }, "en");
  expect(call()).toBe(payers.length);
  expect(call).toThrow(NotPossible);
  const page = accountPage(house.db, house.actor("finance"), {
    ...{ ...asked, today: dayOf(house.house.now()), figure: null },
  });
  expect(page.acts.callContributions).toMatchObject({ may: false, rule: "F-12" });
});

test("F-12 an amount that is none is said beside its field, and nothing is called", () => {
  const house = openHouse();
  const [bc, alberta] = [jurisdictionOf(house, "BC"), jurisdictionOf(house, "AB")];
  const typed = { [sumOf(bc)]: "12,34,5", [sumOf(alberta)]: "9,000.00" };
  const call = (dueOn: string, more: Record<string, string>) => () =>
    callContributions(house.as("finance"), accountOf(house), { dueOn: dayFrom(dueOn), ...more }, "en");
  expect(fieldsOf(call("2026-09-30", typed))).toEqual([sumOf(bc)]);
  expect(fieldsOf(call("2026-06-03", { [sumOf(alberta)]: "1.00" }))).toEqual(["dueOn"]);
  expect(fieldsOf(call("2026-09-30", {}))).toHaveLength(1);
  expect(house.ledger()).toEqual([]);
});

test("F-12 money comes in after the invoice, in parts, never more than was called; then the contribution is received", () => {
  const house = openHouse();
  const id = aCalled(house, "BC");
  expect(() => receive(house, id, 100)).toThrow(NotPossible);
  const early = { invoice: "1", invoicedOn: dayFrom("2026-06-05"), edition: 1 };
  expect(fieldsOf(() => invoiceContribution(house.as("finance"), id, early))).toEqual(["invoicedOn"]);
  invoiceContribution(house.as("finance"), id, { ...early, invoicedOn: dayFrom("2026-06-04") });
  receive(house, id, 500_000);
  expect([stateOf(house, id), pageOf(house).sums]).toMatchObject([
    "invoiced",
    { free: 500_000, expected: 750_000 },
  ]);
  expect(fieldsOf(() => receive(house, id, 750_001))).toEqual(["cents"]);
  receive(house, id, 750_000);
  expect([stateOf(house, id), pageOf(house).sums]).toMatchObject([
    "received",
    { free: 1_250_000, expected: 0 },
  ]);
  expect(() => receive(house, id, 1)).toThrow(NotPossible);
  expect(pageOf(house).statement.lines.map(({ change, freeAfter }) => [change, freeAfter])).toEqual([
    [500_000, 500_000],
    [750_000, 1_250_000],
  ]);
});

test("F-11 a receipt is taken back by a line beside it, once; never more than is free", () => {
  const house = openHouse();
  const id = anInvoiced(house, "BC");
  receive(house, id, 1_250_000);
  const number = house.one<number>("select max(number) from posting");
  const takeBack = () =>
    takeBackReceipt(house.as("finance"), { contribution: id, number }, { why: "Entered twice" });
  takeBack();
  expect([stateOf(house, id), pageOf(house).sums]).toMatchObject(["invoiced", { free: 0, received: 0 }]);
  expect(takeBack).toThrow(NotPossible);
  expect(pageOf(house).statement.lines.map(({ flow, takesBack }) => [flow, takesBack?.line])).toEqual([
    ["receipt", undefined],
    ["receipt-taken-back", 1],
  ]);
  const other = { contribution: anInvoiced(house, "AB"), number };
  expect(() => takeBackReceipt(house.as("finance"), other, { why: "Another one’s" })).toThrow(NotFound);
});

test("F-12 a contribution is cancelled with a reason while nothing came in, and may be called again", () => {
  const house = openHouse();
  const id = anInvoiced(house, "BC");
  receive(house, id, 100);
  const cancel = (one: string) => () =>
    cancelContribution(house.as("finance"), one, {
      why: "By mistake",
      edition: editionOfContribution(house, one),
    });
  expect(cancel(id)).toThrow(NotPossible);
  const called = aCalled(house, "AB");
  cancel(called)();
  expect(aCalled(house, "AB", "1.00")).not.toBe(called);
  expect(pageOf(house).sums.expected).toBe(1_249_900 + 100);
});

test("F-12 overdue from the day after; the secretariat has it before its eyes, the members do not act", () => {
  const house = openHouse();
  const id = anInvoiced(house, "BC");
  const due = house.one<string>("select due_day from contribution where id = ?", id);
  const overdue = (day: string) =>
    accountPage(house.db, house.actor("member"), {
      ...{ ...accountOf(house), today: dayFrom(day), figure: null },
    }).sums.overdue;
  expect([overdue(due), overdue(addDays(dayFrom(due), 1))]).toEqual([0, 1_250_000]);
  const called = aCalled(house, "AB");
  const typed = { invoice: "1", invoicedOn: dayFrom("2026-06-04"), edition: 1 };
  expect(() => invoiceContribution(house.as("member"), called, typed)).toThrow(Denied);
  expect(() => invoiceContribution(house.as("reader"), called, typed)).toThrow(NotFound);
  expect(house.ledger().at(-1)).toBe("accounts.callContributions");
});
