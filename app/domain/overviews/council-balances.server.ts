// B-1: a joint body has no seats of its own: it shows its councils, each with its own balance under its own rule.
import type { Db } from "../../../db/connection";
import type { BodyName } from "../bodies/queries.server";
import type { Day } from "../dates";
import { type Balance, balanceOf } from "../seats/balance";
import { seatsCountedOn } from "../seats/counted.server";
import { balanceRulesOn } from "../terms/queries/balance-rules.server";

export type CouncilBalance = { council: BodyName; balance: Balance };

export function councilBalances(db: Db, councils: readonly BodyName[], day: Day): CouncilBalance[] {
  const ids = councils.map((council) => council.id);
  const seats = seatsCountedOn(db, day);
  const rule = balanceRulesOn(db, ids, day);
  return councils.map((council) => ({
    council,
    balance: balanceOf(seats.get(council.id) ?? [], rule(council.id)),
  }));
}
