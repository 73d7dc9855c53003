// F-7: a balance is never negative. Asked inside the transaction that moves the money, so that of two only one finds it free.
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import { money } from "../../format";
import type { Cents } from "../../money";
import { NotPossible, type Reason } from "../../refusals";
import { reasonWords } from "../act-words";

const free = prepared((db: Db) =>
  db.$client
    .prepare<[Id], Cents>("select coalesce(sum(cents), 0) from pot where account_id = ? and kind = 'free'")
    .pluck(),
);
export const freeIn = (tx: Db, account: Id): Cents => free(tx).get(account) ?? 0;

const lacking = (has: Cents): Reason => ({
  text: { en: reasonWords.en.notFree(money("en", has)), fr: reasonWords.fr.notFree(money("fr", has)) },
  rule: "F-7",
});

/** Why so much cannot leave the account; null where it can. */
export function notFree(tx: Db, account: Id, cents: Cents): Reason | null {
  const has = freeIn(tx, account);
  return has < cents ? lacking(has) : null;
}

export function mustBeFree(tx: Db, account: Id, cents: Cents): void {
  const reason = notFree(tx, account, cents);
  if (reason) throw new NotPossible(reason);
}
