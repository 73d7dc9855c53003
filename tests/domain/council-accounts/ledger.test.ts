// F-11: the double entry is kept by the database: no statement, however it comes, makes a cent appear or vanish.
import { expect, test } from "vitest";
import { accountOf, anInvoiced, aProvision, free, receive } from "../../support/accounts";
import { openHouse, type TestHouse } from "../../support/house";

function aLedger() {
  const house = openHouse();
  free(house, 500_000);
  receive(house, anInvoiced(house, "BC"), 250_000);
  aProvision(house, 100_000);
  return house;
}
const sumOfPots = (house: TestHouse): number => house.one("select sum(cents) from pot");

/** What the pots of every account are by the lines alone. */
const disagreeing = (house: TestHouse): unknown[] =>
  house.db.$client
    .prepare(
      `select p.id from pot p where p.cents <> coalesce((select sum(x.cents) from posting x where x.to_pot = p.id), 0)
         - coalesce((select sum(x.cents) from posting x where x.from_pot = p.id), 0)`,
    )
    .all();

test.each([
  ["a line changed", "update posting set cents = cents + 1"],
  ["a line removed", "delete from posting where number = 1"],
  ["a pot set", "update pot set cents = cents + 1 where kind = 'free'"],
  [
    "a pot moved by a line once more",
    "update pot set cents = cents + 100000, last_posting = last_posting where kind = 'provision'",
  ],
  [
    "a pot moved by another line",
    "update pot set cents = cents + 1, last_posting = last_posting + 1 where kind = 'free'",
  ],
  ["a pot removed", "delete from pot"],
  [
    "a pot that begins full",
    "insert into pot (id, account_id, kind, cents) select 'p', id, 'lapsed', 5 from council_account",
  ],
  [
    "a pot of an unknown kind",
    "insert into pot (id, account_id, kind) select 'p', id, 'gift' from council_account",
  ],
  [
    "money from nowhere",
    `insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at)
     select 5, account_id, 5, 'receipt', id, id, 5, '2026-06-04', 1 from pot where kind = 'free'`,
  ],
  [
    "between pots that the line does not join",
    `insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at)
     select 4, account_id, 4, 'lapse', id, (select id from pot where kind = 'provision'), 5, '2026-06-04', 1 from pot where kind = 'free'`,
  ],
  [
    "more than is free",
    `insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at)
     select 4, account_id, 4, 'set-aside', id, (select id from pot where kind = 'provision'), 650001, '2026-06-04', 1 from pot where kind = 'free'`,
  ],
  [
    "less than a cent",
    `insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at)
     select 4, account_id, 4, 'set-aside', id, (select id from pot where kind = 'provision'), 0.5, '2026-06-04', 1 from pot where kind = 'free'`,
  ],
  [
    "a gap between lines",
    `insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at)
     select 6, account_id, 6, 'set-aside', id, (select id from pot where kind = 'provision'), 5, '2026-06-04', 1 from pot where kind = 'free'`,
  ],
  [
    "more than was called",
    `insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at)
     select 4, f.account_id, 4, 'receipt', c.id, f.id, 1000001, '2026-06-04', 1 from pot f, pot c
     where f.kind = 'free' and c.kind = 'contribution' and c.cents = -250000`,
  ],
  [
    "half of a line taken back",
    `insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at, takes_back, note)
     select 4, f.account_id, 4, 'receipt-taken-back', f.id, c.id, 5, '2026-06-04', 1, 2, 'x' from pot f, pot c
     where f.kind = 'free' and c.kind = 'contribution' and c.cents = -250000`,
  ],
  [
    "an account closed while it holds something",
    "update council_account set state = 'closed', closed_at = 1",
  ],
  ["an account removed", "delete from council_account"],
  ["what was called, altered", "update contribution set cents = cents - 1"],
  ["an envelope, altered", "update provision set cents = cents + 1"],
])("F-11 refused: %s", (_, statement) => {
  const house = aLedger();
  const before = house.db.$client.prepare("select * from pot order by id").all();
  expect(() => house.db.$client.exec(statement)).toThrow();
  expect(house.db.$client.prepare("select * from pot order by id").all()).toEqual(before);
  expect([sumOfPots(house), disagreeing(house)]).toEqual([0, []]);
});

test("F-11 the same statement, with its right pots, is taken: the refusals above are of what is wrong in them", () => {
  const house = aLedger();
  house.db.$client.exec(`insert into posting (number, account_id, line, flow, from_pot, to_pot, cents, day, recorded_at)
    select 4, account_id, 4, 'set-aside', id, (select id from pot where kind = 'provision'), 650000, '2026-06-04', 1 from pot where kind = 'free'`);
  expect([sumOfPots(house), disagreeing(house)]).toEqual([0, []]);
  expect(house.one("select cents from pot where kind = 'free'")).toBe(0);
  expect(accountOf(house).year).toBe("2027-2028");
});
