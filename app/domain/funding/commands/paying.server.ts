// F-9: invoices and claims against what is committed, marked as paid from the accounts that hold it, and taken back whole.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { fundingPayment, fundingPaymentShare } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { accountTaking } from "../../council-accounts/commands/account.server";
import { post } from "../../council-accounts/commands/posting.server";
import { type Day, fiscalYearOf } from "../../dates";
import { money } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import type { Cents } from "../../money";
import { insertFile, type Stored } from "../../papers/files.server";
import { keeping } from "../../papers/take.server";
import { Invalid, NotPossible } from "../../refusals";
import { paymentMoves, takesPayments } from "../lifecycle";
import { splitOver } from "../paying";
import { paymentPolicies } from "../paying-policy";
import { type Payment, paymentSeen } from "../payments.server";
import { fundingPolicies } from "../policy";
import { fundingReasons } from "../reason-words";
import { type Held, heldFor, releaseRest } from "./committing.server";
import { about, find, said } from "./moving.server";
import { checkPayment, type PaymentTyped, sentence } from "./payment-checks.server";

/** The evidence is a file of its own, kept with the payment. */
export function recordPayment(
  asker: Asker,
  id: Id,
  { stored, ...typed }: PaymentTyped & { stored: readonly Stored[] },
): Id {
  return keeping(asker.house, stored, () =>
    command(asker, {
      policy: fundingPolicies.recordPayment,
      find: find(id),
      run: ({ tx, actor, now, today, subject, record }) => {
        const checked = checkPayment({ tx, actor, request: subject, today }, typed, stored.length > 0);
        if (checked.problems.length > 0) throw new Invalid(checked.problems);
        const payment = newId();
        const [evidence] = stored.map((one) => insertFile(tx, one, { person: actor.person, at: now }));
        const { decision, jurisdiction, lastDay, ...kept } = typed;
        tx.insert(fundingPayment)
          .values({
            ...{ ...kept, lastDay: lastDay === kept.firstDay ? null : lastDay, ...checked.allowed },
            ...{ id: payment, requestId: id, jurisdictionId: jurisdiction },
            ...{
              fileId: evidence ?? null,
              state: "recorded",
              recordedBy: actor.person ?? "",
              recordedAt: now,
            },
          })
          .run();
        record(
          about(id),
          said((words, language) => words.paymentRecorded(typed.payee, money(language, typed.cents))),
          { after: { ...kept, lastDay, decision } },
        );
        return payment;
      },
    }),
  );
}

export type At = { request: Id; payment: Id };
const findPayment = (at: At) => (tx: Db, actor: Actor, today: Day) =>
  paymentSeen(tx, actor, { ...at, today });

const numberOf = prepared((db: Db) =>
  db.$client
    .prepare<[{ account: Id; line: number }], number>(
      "select number from posting where account_id = :account and line = :line",
    )
    .pluck(),
);

/**
 * F-7: what accounts of fiscal years that have begun hold pays first, each in proportion; those of later years pay only
 * what these do not hold.
 */
function partsOf(cents: Cents, held: readonly Held[], paidOn: Day): ReturnType<typeof splitOver<Id>> {
  const hasBegun = ({ year }: Held) => year <= fiscalYearOf(paidOn);
  const now = held.filter(hasBegun);
  const first = Math.min(
    cents,
    now.reduce((sum, one) => sum + one.cents, 0),
  );
  const rest = splitOver(
    cents - first,
    held.filter((one) => !hasBegun(one)),
  );
  return first < cents && rest.length === 0 ? [] : [...splitOver(first, now), ...rest];
}

/** It leaves what is committed. */
export function markPaid(asker: Asker, at: At, typed: { paidOn: Day }): void {
  command(asker, {
    policy: paymentPolicies.markPaid,
    find: findPayment(at),
    run: ({ tx, actor, now, today, subject: { own, request }, record }) => {
      if (typed.paidOn > today)
        throw new Invalid([{ field: "paidOn", text: inBoth(fundingReasons, (words) => words.paidDay) }]);
      const held = heldFor(tx, request.id);
      const parts = partsOf(own.cents, held, typed.paidOn);
      if (parts.length === 0) {
        const left = held.reduce((sum, { cents }) => sum + cents, 0);
        const text = sentence((words, language) => words.tooMuchLeft(money(language, left)));
        throw new NotPossible({ text, rule: "F-7" });
      }
      for (const { account, cents } of parts) {
        const line = post(tx, {
          ...{ account, flow: "payment", of: request.id, cents, day: typed.paidOn },
          ...{ note: own.reference, now, by: actor.person },
        });
        const posting = numberOf(tx).get({ account, line }) ?? 0;
        tx.insert(fundingPaymentShare)
          .values({ paymentId: own.id, accountId: account, cents, posting })
          .run();
      }
      tx.update(fundingPayment)
        .set({
          ...{ state: follow(paymentMoves.markPaid, own.state), paidOn: typed.paidOn },
          edition: own.edition + 1,
        })
        .where(eq(fundingPayment.id, own.id))
        .run();
      record(
        about(request.id),
        said((words, language) => words.paymentPaid(own.payee, money(language, own.cents))),
        { before: own.state },
      );
    },
  });
}

type ShareRow = { council: Id; year: number; cents: Cents; posting: number };
const sharesOf = prepared((db: Db) =>
  db.$client.prepare<[Id], ShareRow>(
    `select c.body_id as council, c.year, s.cents, s.posting from funding_payment_share s
       join council_account c on c.id = s.account_id where s.payment_id = ?`,
  ),
);

/** Lines of the ledger stay; others take them back, whole: of a year that is closed, in the account of the one that runs. */
export function takeBackPayment(asker: Asker, at: At, typed: { why: string }): void {
  command(asker, {
    policy: paymentPolicies.takeBackPayment,
    find: findPayment(at),
    run: (deed) => {
      const { tx, actor, now, today, record } = deed;
      const { own, request } = deed.subject;
      for (const { council, year, cents, posting } of sharesOf(tx).all(own.id))
        post(tx, {
          ...{
            account: accountTaking(deed, council, year),
            flow: "payment-taken-back",
            of: request.id,
            cents,
            day: today,
          },
          ...{ note: typed.why, takesBack: posting, now, by: actor.person },
        });
      // Of a request that is over nothing stays committed: what comes back is free again (F-10).
      if (!takesPayments(request.state)) releaseRest(tx, request.id, { now, today, by: actor.person });
      settle(tx, own, "takeBackPayment", typed.why);
      record(
        about(request.id),
        said((words, language) => words.paymentTakenBack(own.payee, money(language, own.cents))),
        { before: own.state, after: typed.why },
      );
    },
  });
}

function settle(tx: Db, own: Payment, move: "takeBackPayment" | "dropPayment", why: string): void {
  tx.update(fundingPayment)
    .set({ state: follow(paymentMoves[move], own.state), why, edition: own.edition + 1 })
    .where(eq(fundingPayment.id, own.id))
    .run();
}

export function dropPayment(asker: Asker, at: At, typed: { why: string }): void {
  command(asker, {
    policy: paymentPolicies.dropPayment,
    find: findPayment(at),
    run: ({ tx, subject: { own, request }, record }) => {
      settle(tx, own, "dropPayment", typed.why);
      record(
        about(request.id),
        said((words, language) => words.paymentDropped(own.payee, money(language, own.cents))),
        { before: own.state, after: typed.why },
      );
    },
  });
}
