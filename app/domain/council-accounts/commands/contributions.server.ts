// F-12: contributions are called, invoiced, and cancelled where nothing came in.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { contribution } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Actor, Id } from "../../actor";
import { type Bilingual, filled, inBoth, type Language } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Day } from "../../dates";
import { fiscalYear, longDate, money } from "../../format";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import type { Cents } from "../../money";
import { Invalid } from "../../refusals";
import { onTheDay, seatOpen, seatOwner, sitting } from "../../sql.server";
import { moneyProblem, sumFrom } from "../../typed-money";
import { type AccountHead, accountSeen, isOver } from "../accounts.server";
import { type Contribution, contributionSeen, hasReceipts } from "../contributions.server";
import { formWords } from "../form-words";
import { type CallTyped, type InvoiceTyped, sumOf, type WhyTyped } from "../forms";
import { contributionMoves } from "../lifecycle";
import { isCalled, type Payer, payersOf } from "../payers.server";
import { accountPolicies } from "../policy";
import { accountFor, changedMeanwhile, linkTo, openMoneyTo, said } from "./account.server";

export type AccountAsked = { body: Id; year: string };

/** The account of a council and year, with what its acts are measured by. */
export const findAccount = (asked: AccountAsked) => (tx: Db, actor: Actor, today: Day) => {
  const head = accountSeen(tx, actor, { ...asked, today });
  return head && { body: head.council.id, isOver: isOver(head, today), head };
};

const wrong = (
  field: string,
  key: "oneSum" | "dueInYear" | "invoiceInPast",
): { field: string; text: Bilingual } => ({
  ...{ field, text: inBoth(formWords, (words) => words[key]) },
});

type Called = { payer: Payer; cents: Cents };
/** What was typed beside each that is not called yet; blank is not called. */
function calledIn(payers: readonly Payer[], typed: CallTyped, language: Language) {
  const open = payers.filter(({ called }) => called === null);
  const read = open.flatMap((payer) => {
    const text = typed[sumOf(payer.id)];
    return typeof text === "string" && text.trim() !== "" ? [{ payer, sum: sumFrom(text, language) }] : [];
  });
  const problems = read.flatMap(({ payer, sum }) =>
    typeof sum === "string" ? [moneyProblem(sumOf(payer.id), sum)] : [],
  );
  const called = read.flatMap(({ payer, sum }): Called[] =>
    typeof sum === "number" ? [{ payer, cents: sum }] : [],
  );
  if (read.length === 0) problems.push(wrong(sumOf(open[0]?.id ?? ""), "oneSum"));
  return { called, problems };
}

const seatsThatPay = prepared((db: Db) =>
  db.$client
    .prepare<[{ body: Id; jurisdiction: Id; day: Day }], Id>(
      `select h.person_id from seat s join holding h on h.seat_id = s.id
       where s.body_id = :body and ${seatOwner} = :jurisdiction and ${seatOpen} and ${sitting("h")}
       union select k.person_id from seat s join contact k on k.seat_id = s.id
       where s.body_id = :body and ${seatOwner} = :jurisdiction and ${seatOpen} and ${onTheDay("k")}`,
    )
    .pluck(),
);

function callOne(deed: Deed<{ head: AccountHead }>, { payer, cents }: Called, dueOn: Day): void {
  const { tx, now, today, actor, record } = deed;
  const { council, year } = deed.subject.head;
  const id = newId();
  const account = accountFor(deed, council.id, year).id;
  tx.insert(contribution)
    .values({
      ...{ id, accountId: account, jurisdictionId: payer.id, cents, dueOn, state: "called" },
      ...{ calledBy: actor.person ?? "", calledAt: now },
    })
    .run();
  openMoneyTo(tx, "contribution", id);
  const who = filled(payer.name);
  const of = filled(council.acronym);
  record(
    { kind: "contribution", id },
    said((words, language) =>
      words.called(who[language], money(language, cents), of[language], fiscalYear(language, year)),
    ),
    { after: { cents, dueOn } },
  );
  deed.notify({
    notice: "asked",
    to: seatsThatPay(tx).all({ body: council.id, jurisdiction: payer.id, day: today }),
    subject: said((words, language) => words.callSubject(of[language], fiscalYear(language, year))),
    lines: [
      said((words, language) =>
        words.callLine(who[language], of[language], fiscalYear(language, year), longDate(language, dueOn)),
      ),
    ],
    link: linkTo(deed, addresses("contribution", { contribution: id })),
    about: { kind: "contribution", id },
  });
}

/** Calls several at once; returns how many. Whoever is called already, or gets no sum, is left alone. */
export function callContributions(
  asker: Asker,
  asked: AccountAsked,
  typed: CallTyped,
  language: Language,
): number {
  return command(asker, {
    policy: accountPolicies.callContributions,
    find: (tx, actor, today) => {
      const found = findAccount(asked)(tx, actor, today);
      const payers = found ? payersOf(tx, found.head, today) : [];
      return found && { ...found, payers, isCalled: isCalled(payers) };
    },
    run: (deed) => {
      const { payers } = deed.subject;
      const { called, problems } = calledIn(payers, typed, language);
      if (typed.dueOn < deed.today) problems.unshift(wrong("dueOn", "dueInYear"));
      if (problems.length > 0) throw new Invalid(problems);
      for (const one of called) callOne(deed, one, typed.dueOn);
      return called.length;
    },
  });
}

export const findContribution = (id: Id) => (tx: Db, actor: Actor) => {
  const found = contributionSeen(tx, actor, id);
  return found && { ...found, body: found.council.id, hasReceipts: hasReceipts(found) };
};

export function mustStand({ edition, calledAt }: Contribution, wanted: number): void {
  if (edition !== wanted) throw changedMeanwhile(calledAt, edition);
}

export function invoiceContribution(asker: Asker, id: Id, typed: InvoiceTyped & { edition: number }): void {
  command(asker, {
    policy: accountPolicies.invoiceContribution,
    find: findContribution(id),
    run: ({ tx, subject, today, record }) => {
      mustStand(subject, typed.edition);
      const { invoice, invoicedOn } = typed;
      if (invoicedOn > today) throw new Invalid([wrong("invoicedOn", "invoiceInPast")]);
      tx.update(contribution)
        .set({
          ...{ invoice, invoicedOn, edition: subject.edition + 1 },
          state: follow(contributionMoves.invoiceContribution, subject.state),
        })
        .where(eq(contribution.id, id))
        .run();
      record(
        { kind: "contribution", id },
        said((words, language) => words.invoiced(invoice, longDate(language, invoicedOn))),
      );
    },
  });
}

export function cancelContribution(asker: Asker, id: Id, typed: WhyTyped & { edition: number }): void {
  command(asker, {
    policy: accountPolicies.cancelContribution,
    find: findContribution(id),
    run: ({ tx, subject, record }) => {
      mustStand(subject, typed.edition);
      tx.update(contribution)
        .set({
          ...{ why: typed.why, edition: subject.edition + 1 },
          state: follow(contributionMoves.cancelContribution, subject.state),
        })
        .where(eq(contribution.id, id))
        .run();
      record(
        { kind: "contribution", id },
        said((words) => words.contributionCancelled),
        { after: typed.why },
      );
    },
  });
}
