// F-8: a limit is set by a decision of its council, and ended with a reason.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { spendingLimit } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { accountsSeen } from "../../council-accounts/accounts.server";
import { allowedBy } from "../../council-accounts/allowing.server";
import { changedMeanwhile } from "../../council-accounts/commands/account.server";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import type { Cents } from "../../money";
import { Invalid, NotPossible } from "../../refusals";
import { limitMoves } from "../lifecycle";
import { type LimitFacts, limitPolicies } from "../limit-policy";
import { limitWords } from "../limit-words";
import { type Limit, limitsOf } from "../limits.server";

type Limited = LimitFacts & { limit: Limit | undefined };

/** T-3: only of a council whose accounts are open to whoever asks. */
const find =
  (council: Id) =>
  (tx: Db, actor: Actor): Limited | undefined => {
    if (!accountsSeen(tx, actor).some(({ id }) => id === council)) return undefined;
    const [limit] = limitsOf(tx, actor, [council]);
    return { body: council, hasLimit: limit !== undefined, limit };
  };

export function setLimit(asker: Asker, council: Id, typed: { cents: Cents; decision: string }): void {
  command(asker, {
    policy: limitPolicies.setLimit,
    find: find(council),
    run: ({ tx, actor, now, record }) => {
      const allowed = allowedBy(tx, actor, { body: council, decision: typed.decision });
      if (!("number" in allowed)) throw new Invalid([{ field: "decision", text: allowed }]);
      const { number: _, ...by } = allowed;
      tx.insert(spendingLimit)
        .values({
          ...{ id: newId(), bodyId: council, cents: typed.cents, state: "standing", ...by },
          ...{ setBy: actor.person ?? "", setAt: now },
        })
        .run();
      // The history of a body is read by more than the councils, to whom the sum belongs (T-3).
      record(
        { kind: "body", id: council },
        inBoth(limitWords, (words) => words.setSaid),
        { after: typed.cents },
      );
    },
  });
}

export function endLimit(asker: Asker, council: Id, typed: { why: string; edition: number }): void {
  command(asker, {
    policy: limitPolicies.endLimit,
    find: find(council),
    run: ({ tx, now, subject: { limit }, record }) => {
      if (!limit) throw new NotPossible({ key: "not-from-this-state" });
      if (limit.edition !== typed.edition) throw changedMeanwhile(now, limit.edition);
      tx.update(spendingLimit)
        .set({
          ...{ state: follow(limitMoves.endLimit, "standing"), endedAt: now, why: typed.why },
          edition: limit.edition + 1,
        })
        .where(eq(spendingLimit.id, limit.id))
        .run();
      record(
        { kind: "body", id: council },
        inBoth(limitWords, (words) => words.endSaid),
        { before: limit.cents, after: typed.why },
      );
    },
  });
}
