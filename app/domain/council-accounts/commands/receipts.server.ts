// F-11, F-12: what comes in of a contribution, and a receipt that is taken back.
import { eq } from "drizzle-orm";
import { contribution } from "../../../../db/schema";
import type { Id } from "../../actor";
import { inBoth } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import { longDate, money } from "../../format";
import { follow } from "../../lifecycle";
import { Invalid } from "../../refusals";
import { leftOf, type Receipt, receiptsOf } from "../contributions.server";
import { formWords } from "../form-words";
import type { ReceiveTyped, WhyTyped } from "../forms";
import { contributionMoves } from "../lifecycle";
import { accountPolicies } from "../policy";
import { accountTaking, said } from "./account.server";
import { findContribution, mustStand } from "./contributions.server";
import { mustBeFree } from "./free.server";
import { post } from "./posting.server";

/** Once the year of the contribution is closed, what comes in belongs to the account of the year that runs. */
export function receiveContribution(asker: Asker, id: Id, typed: ReceiveTyped & { edition: number }): void {
  command(asker, {
    policy: accountPolicies.receiveContribution,
    find: findContribution(id),
    run: (deed) => {
      const { tx, subject, today, now, actor, record } = deed;
      mustStand(subject, typed.edition);
      const { cents, receivedOn, note } = typed;
      const left = leftOf(subject);
      const problems = [
        ...(cents > left
          ? [
              {
                field: "cents",
                text: {
                  en: formWords.en.moreThanLeft(money("en", left)),
                  fr: formWords.fr.moreThanLeft(money("fr", left)),
                },
              },
            ]
          : []),
        ...(receivedOn > today
          ? [{ field: "receivedOn", text: inBoth(formWords, (words) => words.receivedInPast) }]
          : []),
      ];
      if (problems.length > 0) throw new Invalid(problems);
      post(tx, {
        ...{ account: accountTaking(deed, subject.council.id, subject.year), flow: "receipt", of: id },
        ...{ cents, day: receivedOn, note, now, by: actor.person },
      });
      const isWhole = cents === left;
      tx.update(contribution)
        .set({
          edition: subject.edition + 1,
          ...(isWhole ? { state: follow(contributionMoves.receiveContribution, subject.state) } : {}),
        })
        .where(eq(contribution.id, id))
        .run();
      record(
        { kind: "contribution", id },
        said((words, language) =>
          (isWhole ? words.receivedWhole : words.received)(
            money(language, cents),
            longDate(language, receivedOn),
          ),
        ),
        { after: note },
      );
    },
  });
}

const findReceipt =
  (
    id: Id,
    number: number,
  ): ((...asked: Parameters<ReturnType<typeof findContribution>>) => ReceiptFound | undefined) =>
  (tx, actor) => {
    const found = findContribution(id)(tx, actor);
    const receipt = found && receiptsOf(tx, id).find((one) => one.number === number);
    return found && receipt && { ...found, receipt, isTakenBack: receipt.takenBack !== null };
  };
type ReceiptFound = NonNullable<ReturnType<ReturnType<typeof findContribution>>> & {
  receipt: Receipt;
  isTakenBack: boolean;
};

/** A line of the ledger stays; another one takes it back, whole. */
export function takeBackReceipt(
  asker: Asker,
  at: { contribution: Id; number: number },
  typed: WhyTyped,
): void {
  command(asker, {
    policy: accountPolicies.takeBackReceipt,
    find: findReceipt(at.contribution, at.number),
    run: (deed) => {
      const { tx, subject, today, now, actor, record } = deed;
      const { id, receipt } = subject;
      const account = accountTaking(deed, subject.council.id, receipt.year);
      mustBeFree(tx, account, receipt.cents);
      post(tx, {
        ...{ account, flow: "receipt-taken-back", of: id, cents: receipt.cents, day: today },
        ...{ note: typed.why, takesBack: receipt.number, now, by: actor.person },
      });
      tx.update(contribution)
        .set({
          edition: subject.edition + 1,
          state: follow(contributionMoves.takeBackReceipt, subject.state),
        })
        .where(eq(contribution.id, id))
        .run();
      record(
        { kind: "contribution", id },
        said((words, language) => words.takenBack(money(language, receipt.cents), receipt.line)),
        { after: typed.why },
      );
    },
  });
}
