// Ten years of the councils' accounts: what their members contributed, what requests took, and what went on to the next year.
import { openTo } from "../../../app/domain/audiences.server";
import { audiencesOfMoney } from "../../../app/domain/council-accounts/audiences";
import { post } from "../../../app/domain/council-accounts/commands/posting.server";
import { addDays, daysOfFiscalYear, startOfDay } from "../../../app/domain/dates";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import { idsOf, insertAll } from "./rows";

export type Account = { id: string; council: string; year: number };
const contributed = 30_000_000;

/** Of each council of a year, with what each of its members gave. */
export function openAccounts(db: Db, chance: Chance, year: number): Account[] {
  const { from } = daysOfFiscalYear(year);
  const at = startOfDay(from);
  const [by = ""] = idsOf(db, "select person_id from office order by rowid limit 1");
  return idsOf(db, "select id from body where kind = 'council' order by rowid").map((council) => {
    const account = { id: chance.id(), council, year };
    insertAll(db, "council_account", [
      { id: account.id, body_id: council, year, state: "open", opened_at: at },
    ]);
    for (const jurisdiction of payers(db, council)) {
      const id = chance.id();
      const day = addDays(from, chance.between(20, 120));
      insertAll(db, "contribution", [
        {
          ...{ id, account_id: account.id, jurisdiction_id: jurisdiction, cents: contributed },
          ...{ due_day: addDays(from, 90), state: "received", called_by: by, called_at: at },
          ...{ invoice: `INV-${year}-${id.slice(0, 4)}`, invoiced_on: addDays(from, 5) },
        },
      ]);
      openTo(db, { kind: "contribution", id }, audiencesOfMoney);
      const cents = contributed;
      post(db, { account: account.id, flow: "receipt", of: id, cents, day, now: startOfDay(day), by });
    }
    return account;
  });
}

const payers = (db: Db, council: string): string[] =>
  db.$client
    .prepare<[string], string>(
      `select jurisdiction_id from seat where body_id = ? and state = 'open' and jurisdiction_id is not null
       group by jurisdiction_id order by min(rowid) limit 14`,
    )
    .pluck()
    .all(council);

const freeOf = (db: Db, account: string): number =>
  db.$client
    .prepare<[string], number>("select cents from pot where account_id = ? and kind = 'free'")
    .pluck()
    .get(account) ?? 0;

/** F-10: on 31 March what is free goes on. */
export function carryOver(db: Db, accounts: readonly Account[], to: readonly Account[]): void {
  for (const { id, council, year } of accounts) {
    const next = to.find((one) => one.council === council);
    const cents = freeOf(db, id);
    const { until } = daysOfFiscalYear(year);
    const now = startOfDay(until);
    const [last, first] = [addDays(until, -1), until];
    if (next && cents > 0) {
      post(db, { account: id, flow: "carried-out", cents, day: last, now, by: null });
      post(db, { account: next.id, flow: "carried-in", cents, day: first, now, by: null });
    }
    db.$client
      .prepare("update council_account set state = 'closed', closed_at = ? where id = ?")
      .run(now, id);
  }
}
