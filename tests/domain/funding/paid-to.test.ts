import { expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { markPaid, recordPayment, takeBackPayment } from "../../../app/domain/funding/commands/paying.server";
import { jurisdictionPage } from "../../../app/domain/overviews/jurisdiction-page.server";
import { aCommittedOne } from "../../support/funding";
import { openHouse, type Part, type TestHouse } from "../../support/house";

const seen = (house: TestHouse, part: Part, id: string) => {
  const today = dayOf(house.now());
  return jurisdictionPage(house.db, house.actor(part), { id, day: today, today, page: 1 }).paid;
};

test("desk 28, F-9 a government’s page says what it was paid, and from which request; what came back is gone; others see none of it", () => {
  const house = openHouse();
  const id = aCommittedOne(house);
  const jurisdiction = house.one<string>("select id from jurisdiction where code = 'BC'");
  const pay = (cents: number, to: string | null) => {
    const payment = recordPayment(house.as("finance"), id, {
      ...{ kind: "invoice", line: "professional-services", cents, payee: "Service BC", reference: "1" },
      ...{ firstDay: dayOf(house.now()), jurisdiction: to, decision: "", lastDay: null, stored: [] },
    });
    markPaid(house.as("finance"), { request: id, payment }, { paidOn: dayOf(house.now()) });
    return payment;
  };
  const first = pay(120_000, jurisdiction);
  pay(50_000, null);
  const lines = () => seen(house, "member", jurisdiction);
  expect(lines()).toMatchObject([{ request: id, cents: 120_000, line: "professional-services" }]);
  expect(seen(house, "reader", jurisdiction)).toEqual([]);
  takeBackPayment(house.as("finance"), { request: id, payment: first }, { why: "Paid twice" });
  expect(lines()).toEqual([]);
});
