// F-8: the forms in which a limit of a council is recorded and ended.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { accountsSeen } from "../../council-accounts/accounts.server";
import { mustBeAllowed, type Offer, offerTo } from "../../permissions";
import { NotFound } from "../../refusals";
import { limitPolicies } from "../limit-policy";
import { type Limit, limitsOf } from "../limits.server";

export type LimitPage = {
  council: { id: Id; name: Bilingual; acronym: Bilingual };
  limit: Limit | null;
  edition: number;
};
type Act = keyof typeof limitPolicies;

/** T-3: only of a council whose accounts are open to whoever asks. */
export function limitPage(db: Db, actor: Actor, asked: { council: Id; act: Act }): LimitPage {
  return atOnce(db, () => {
    const council = accountsSeen(db, actor).find(({ id }) => id === asked.council);
    if (!council) throw new NotFound();
    const [limit = null] = limitsOf(db, actor, [council.id]);
    mustBeAllowed(actor, limitPolicies[asked.act], { body: council.id, hasLimit: limit !== null });
    return { council, limit, edition: limit?.edition ?? 0 };
  });
}

export type LimitShown = { limit: Limit | null; act: Offer | null };
/** Beside the requests of a council, with the act that sets or ends it. */
export function limitShown(db: Db, actor: Actor, council: Id): LimitShown {
  const [limit = null] = limitsOf(db, actor, [council]);
  const facts = { body: council, hasLimit: limit !== null };
  return { limit, act: offerTo(actor, limitPolicies[limit ? "endLimit" : "setLimit"], facts) };
}
