// F-11: a statement in pages says what it says whole, and every line of one request is found among them.
import { expect, test } from "vitest";
import { type StatementLine, statementOf } from "../../../app/domain/council-accounts/statement.server";
import { dayOf } from "../../../app/domain/dates";
import { markPaid, recordPayment } from "../../../app/domain/funding/commands/paying.server";
import { aCommittedOne, anApprovedOne, yearOf } from "../../support/funding";
import { openHouse, type TestHouse } from "../../support/house";

const accountIn = (house: TestHouse, council: string) =>
  house.db.$client
    .prepare<[string, number], string>("select id from council_account where body_id = ? and year = ?")
    .pluck()
    .get(house.body(council), yearOf(house)) ?? "";

/** Billed and paid: one line of the account each. */
function pay(house: TestHouse, request: string, reference: string): void {
  const today = dayOf(house.now());
  const payment = recordPayment(house.as("finance"), request, {
    ...{ kind: "invoice", line: "professional-services", cents: 101, payee: "Écho", reference },
    ...{ firstDay: today, lastDay: null, jurisdiction: null, decision: "", stored: [] },
  });
  markPaid(house.as("finance"), { request, payment }, { paidOn: today });
}

test("F-11 the pages of a statement come to the whole, with what was free after each line; the lines of one figure and of one request are found among them", () => {
  const house = openHouse();
  const [first, other] = [aCommittedOne(house), anApprovedOne(house, { title: "Another" })];
  house.setClock("2026-06-20T15:00:00Z");
  for (let at = 0; at < 52; at += 1) pay(house, at % 2 === 0 ? first : other, `F-${at}`);
  const account = accountIn(house, "PSSDC");
  const whole = statementOf(house.db, account);
  const total = house.one<number>(`select count(*) from posting where account_id = '${account}'`);
  expect([whole.lines.length, whole.total, whole.pages]).toEqual([total, total, 1]);
  expect(total).toBeGreaterThan(50);
  expect(whole.lines.at(-1)?.freeAfter).toBe(
    house.one(`select cents from pot where account_id = '${account}' and kind = 'free'`),
  );
  for (const asked of [
    {},
    { figure: "spent" },
    { request: first },
    { figure: "spent", request: first },
  ] as const) {
    const all = statementOf(house.db, account, asked).lines;
    const { pages } = statementOf(house.db, account, { ...asked, page: 1 });
    const each = Array.from({ length: pages }, (_, at) =>
      statementOf(house.db, account, { ...asked, page: at + 1 }),
    );
    expect(each.flatMap(({ lines }) => lines)).toEqual(all);
    expect(each.map(({ first: from, lines }) => [from, lines.length <= 25])).toEqual(
      each.map((_, at) => [at * 25 + 1, true]),
    );
    expect(statementOf(house.db, account, { ...asked, page: Number.MAX_SAFE_INTEGER })).toEqual(each.at(-1));
    const isWanted = ({ flow, about }: StatementLine) =>
      (!("figure" in asked) || flow === "payment") && (!("request" in asked) || about?.id === first);
    expect(all).toEqual(whole.lines.filter(isWanted));
    expect(all.length).toBeGreaterThan(25);
  }
  expect(statementOf(house.db, account, { request: "0000000000000000", page: 3 })).toMatchObject({
    ...{ total: 0, page: 1, pages: 1, lines: [] },
  });
});
