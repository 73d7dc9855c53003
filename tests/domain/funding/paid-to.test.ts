import { expect, test } from "vitest";
import { dayOf } from "../../../app/domain/dates";
import { markPaid, recordPayment, takeBackPayment } from "../../../app/domain/funding/commands/paying.server";
import { jurisdictionPage } from "../../../app/domain/overviews/jurisdiction-page.server";
import { anAmendmentDraft, sendOn } from "../../support/amending";
import { aCommittedOne, decide, describe } from "../../support/funding";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { refused } from "../../support/silent";

const seen = (house: TestHouse, part: Part, id: string) => {
  const today = dayOf(house.now());
  return jurisdictionPage(house.db, house.actor(part), { id, day: today, today, page: 1 }).paid;
};

test("desk 28, F-9 a government’s page says what it was paid, and from which request; what came back is gone; others see none of it", () => {
  const house = openHouse();
  const id = aCommittedOne(house, { receives: ["BC"] });
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

test("F-5 a government that the request does not name took part in deciding: it is not paid, but for its own expenses", () => {
  const house = openHouse();
  const id = aCommittedOne(house);
  const jurisdiction = house.one<string>("select id from jurisdiction where code = 'BC'");
  house.setClock("2026-06-20T15:00:00Z");
  const bill = (line: "professional-services" | "travel") =>
    recordPayment(house.as("finance"), id, {
      ...{ kind: "invoice", line, cents: 10_000, payee: "Service BC", reference: "1" },
      ...{ firstDay: dayOf(house.now()), jurisdiction, decision: "", lastDay: null, stored: [] },
    });
  expect(refused(() => bill("professional-services"))).toMatch(
    /^The request does not say that it would receive money \(British Columbia\)/,
  );
  expect(bill("travel")).toBeTruthy();
  const amendment = anAmendmentDraft(house, id, { lines: { travel: 100 } });
  describe(house, amendment, { receives: ["BC"] });
  sendOn(house, amendment);
  for (const council of ["PSSDC", "PSCIOC"]) decide(house, amendment, council);
  expect(bill("professional-services")).toBeTruthy();
});
