// F-13, F-10: what a council decided to set aside, and what it decided not to carry over.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { lapse, provision } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import type { Day } from "../../dates";
import { money } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import { allowedBy } from "../allowing.server";
import type { LapseTyped, SetAsideTyped, WhyTyped } from "../forms";
import { lapseMoves, provisionMoves } from "../lifecycle";
import { accountPolicies } from "../policy";
import { lapseOfAccount, lapseSeen, provisionSeen } from "../provisions.server";
import { accountFor, changedMeanwhile, openMoneyTo, said } from "./account.server";
import { type AccountAsked, findAccount } from "./contributions.server";
import { notFree } from "./free.server";
import { post } from "./posting.server";

function decisionIn(tx: Db, actor: Actor, typed: { body: Id; decision: string }) {
  const allowed = allowedBy(tx, actor, typed);
  if ("number" in allowed) return allowed;
  throw new Invalid([{ field: "decision", text: allowed }]);
}

export function setAside(asker: Asker, asked: AccountAsked, typed: SetAsideTyped): Id {
  return command(asker, {
    policy: accountPolicies.setAside,
    find: findAccount(asked),
    run: (deed) => {
      const { tx, actor, now, today, subject, record } = deed;
      const { decisionId, earlierId, number } = decisionIn(tx, actor, { ...typed, body: subject.body });
      const account = accountFor(deed, subject.body, subject.head.year).id;
      const { cents, purposeEn, purposeFr } = typed;
      const lacking = notFree(tx, account, cents);
      if (lacking) throw new Invalid([{ field: "cents", text: lacking.text }]);
      const id = newId();
      tx.insert(provision)
        .values({
          ...{ id, accountId: account, purposeEn, purposeFr, cents, state: "standing" },
          ...{ decisionId, earlierId, setBy: actor.person ?? "", setAt: now },
        })
        .run();
      openMoneyTo(tx, "provision", id);
      post(tx, { account, flow: "set-aside", of: id, cents, day: today, now, by: actor.person });
      record(
        { kind: "provision", id },
        said((words, language) =>
          words.setAside(money(language, cents), language === "en" ? purposeEn : purposeFr, number),
        ),
        { after: { cents, purposeEn, purposeFr } },
      );
      return id;
    },
  });
}

const findProvision = (id: Id) => (tx: Db, actor: Actor) => {
  const found = provisionSeen(tx, actor, id);
  return found && { ...found, body: found.council.id };
};

export function endProvision(asker: Asker, id: Id, typed: WhyTyped & { edition: number }): void {
  command(asker, {
    policy: accountPolicies.endProvision,
    find: findProvision(id),
    run: ({ tx, actor, now, today, subject, record }) => {
      const { edition, account, left, state, setAt } = subject;
      if (edition !== typed.edition) throw changedMeanwhile(setAt, edition);
      if (left > 0)
        post(tx, { account, flow: "set-free", of: id, cents: left, day: today, now, by: actor.person });
      tx.update(provision)
        .set({
          ...{ why: typed.why, endedAt: now, edition: edition + 1 },
          state: follow(provisionMoves.endProvision, state),
        })
        .where(eq(provision.id, id))
        .run();
      record(
        { kind: "provision", id },
        said((words, language) => words.provisionEnded(money(language, left))),
        { after: typed.why },
      );
    },
  });
}

const findAccountWithLapse = (asked: AccountAsked) => (tx: Db, actor: Actor, today: Day) => {
  const found = findAccount(asked)(tx, actor, today);
  return found && { ...found, hasLapse: lapseOfAccount(tx, actor, found.head.id) !== null };
};

export function planLapse(asker: Asker, asked: AccountAsked, typed: LapseTyped): Id {
  return command(asker, {
    policy: accountPolicies.planLapse,
    find: findAccountWithLapse(asked),
    run: (deed) => {
      const { tx, actor, now, subject, record } = deed;
      const { decisionId, earlierId, number } = decisionIn(tx, actor, { ...typed, body: subject.body });
      const { cents } = typed;
      const id = newId();
      tx.insert(lapse)
        .values({
          ...{ id, accountId: accountFor(deed, subject.body, subject.head.year).id, cents, state: "planned" },
          ...{ decisionId, earlierId, plannedBy: actor.person ?? "", plannedAt: now },
        })
        .run();
      openMoneyTo(tx, "lapse", id);
      record(
        { kind: "lapse", id },
        said((words, language) =>
          cents === null ? words.lapseAll(number) : words.lapsePlanned(money(language, cents), number),
        ),
        { after: { cents } },
      );
      return id;
    },
  });
}

export function withdrawLapse(asker: Asker, id: Id, typed: WhyTyped & { edition: number }): void {
  command(asker, {
    policy: accountPolicies.withdrawLapse,
    find: (tx, actor) => {
      const found = lapseSeen(tx, actor, id);
      return found && { ...found, body: found.council.id };
    },
    run: ({ tx, now, subject, record }) => {
      if (subject.edition !== typed.edition) throw changedMeanwhile(subject.plannedAt, subject.edition);
      tx.update(lapse)
        .set({
          ...{ why: typed.why, settledAt: now, edition: subject.edition + 1 },
          state: follow(lapseMoves.withdrawLapse, subject.state),
        })
        .where(eq(lapse.id, id))
        .run();
      record(
        { kind: "lapse", id },
        said((words) => words.lapseWithdrawn),
        { after: typed.why },
      );
    },
  });
}
