// Desk 28: the money of a government or association, in and out, of the fiscal year that runs and the one before it.
import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { seesMoney } from "../council-accounts/audiences";
import { type Contribution, contributionsBy } from "../council-accounts/contributions.server";
import { type Day, daysOfFiscalYear, fiscalYearOf } from "../dates";
import { type PaidLine, paidTo } from "../funding/paid-to.server";

export type JurisdictionMoney = { contributions: Contribution[]; paid: PaidLine[] };

/** Only as things are today, and only to those whose pages the accounts are. */
export function moneyOf(db: Db, actor: Actor, at: { id: Id; day: Day; today: Day }): JurisdictionMoney {
  const { id, day } = at;
  if (day !== at.today || !seesMoney(actor)) return { contributions: [], paid: [] };
  const since = fiscalYearOf(day) - 1;
  return {
    contributions: contributionsBy(db, actor, { id, since }),
    paid: paidTo(db, actor, { id, since: daysOfFiscalYear(since).from }),
  };
}
