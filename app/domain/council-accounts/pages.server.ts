// What the pages of the accounts show.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type Day, fiscalYearOf } from "../dates";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import {
  type AccountHead,
  type AccountLine,
  accountSeen,
  accountsOfYear,
  forecastOf,
  isOver,
  nothing,
  type Sums,
  sumsOf,
  yearsKnown,
} from "./accounts.server";
import { type Contribution, contributionsOf } from "./contributions.server";
import { invoiceDaysOf } from "./invoice-days.server";
import { type Opening, openingOf } from "./openings.server";
import { isCalled, type Payer, payersOf } from "./payers.server";
import { accountPolicies, type CallFacts, type LapsingFacts } from "./policy";
import { type Lapse, lapseOfAccount, type Provision, provisionsOf } from "./provisions.server";
import { type Statement, type StatementAsked, type StatementLine, statementOf } from "./statement.server";
import { yearInAddress, yearNamed } from "./year";

export type AccountsPage = { year: number; running: number; years: number[]; lines: AccountLine[] };

/** The year that runs, unless another one is asked for. */
export function accountsPage(db: Db, actor: Actor, asked: { year: string | null; today: Day }): AccountsPage {
  return atOnce(db, () => {
    const years = yearsKnown(db, asked.today);
    const running = fiscalYearOf(asked.today);
    const named = yearNamed(asked.year ?? "");
    const year = named !== null && years.includes(named) ? named : running;
    const lines = accountsOfYear(db, actor, { year, today: asked.today });
    if (lines.length === 0) throw new NotFound();
    return { year, running, years, lines };
  });
}

type AccountAct = "setInvoiceDay" | "callContributions" | "setAside" | "planLapse" | "enterOpening";
export type AccountPage = {
  head: AccountHead;
  isOver: boolean;
  today: Day;
  sums: Sums;
  forecast: number;
  contributions: Contribution[];
  provisions: Provision[];
  lapse: Lapse | null;
  withdrawLapse: Offer | null;
  opening: Opening | null;
  statement: Statement;
  acts: Record<AccountAct, Offer | null>;
};

type AccountAsked = { body: Id; year: string; today: Day };

function headOf(db: Db, actor: Actor, asked: AccountAsked): AccountHead {
  const head = accountSeen(db, actor, asked);
  if (!head) throw new NotFound();
  return head;
}
type AllFacts = CallFacts & LapsingFacts;
const factsOf = (
  db: Db,
  head: AccountHead,
  { today, lapse }: { today: Day; lapse: Lapse | null },
): AllFacts => ({
  ...{ body: head.council.id, isOver: isOver(head, today), hasLapse: lapse !== null },
  isCalled: isCalled(payersOf(db, head, today)),
});

export function accountPage(db: Db, actor: Actor, asked: AccountAsked & StatementAsked): AccountPage {
  return atOnce(db, () => {
    const { today } = asked;
    const head = headOf(db, actor, asked);
    const sums = (head.id && sumsOf(db, [head.id], today).get(head.id)) || nothing;
    const lapse = lapseOfAccount(db, actor, head.id);
    const opening = openingOf(db, actor, head.council.id);
    const facts = factsOf(db, head, { today, lapse });
    return {
      ...{ head, isOver: facts.isOver, today, sums, lapse, opening },
      forecast: forecastOf(sums, lapse ? (lapse.cents ?? "all") : null),
      contributions: contributionsOf(db, head.id),
      provisions: provisionsOf(db, actor, head.id),
      withdrawLapse:
        lapse && offerTo(actor, accountPolicies.withdrawLapse, { body: head.council.id, state: lapse.state }),
      statement: statementOf(db, head.id, asked),
      acts: {
        callContributions: facts.isOver ? null : offerTo(actor, accountPolicies.callContributions, facts),
        setAside: facts.isOver ? null : offerTo(actor, accountPolicies.setAside, facts),
        setInvoiceDay:
          head.invoicesUntil < today
            ? null
            : offerTo(actor, accountPolicies.setInvoiceDay, { body: head.council.id, isPast: false }),
        planLapse: facts.isOver || lapse ? null : offerTo(actor, accountPolicies.planLapse, facts),
        enterOpening:
          opening || head.year !== fiscalYearOf(today)
            ? null
            : offerTo(actor, accountPolicies.enterOpening, { body: head.council.id, hasOpening: false }),
      },
    };
  });
}

export type StatementFile = { head: AccountHead; lines: StatementLine[] };
export const statementFile = (db: Db, actor: Actor, asked: AccountAsked): StatementFile =>
  atOnce(db, () => {
    const head = headOf(db, actor, asked);
    return { head, lines: statementOf(db, head.id).lines };
  });

/** The forms that belong to an account, where they may be used. */
export type AccountFormPage = { head: AccountHead; sums: Sums };
export function accountFormPage(
  db: Db,
  actor: Actor,
  asked: AccountAsked & { act: "callContributions" | "setAside" | "planLapse" },
): AccountFormPage {
  const head = headOf(db, actor, asked);
  mustBeAllowed(
    actor,
    accountPolicies[asked.act],
    factsOf(db, head, { today: asked.today, lapse: lapseOfAccount(db, actor, head.id) }),
  );
  return { head, sums: (head.id && sumsOf(db, [head.id], asked.today).get(head.id)) || nothing };
}

export type InvoiceDayPage = { head: AccountHead; from: Day; until: Day };
/** `from`: the first day after the year; `until`: what stands now. */
export const invoiceDayPage = (db: Db, actor: Actor, asked: AccountAsked): InvoiceDayPage =>
  atOnce(db, () => {
    const head = headOf(db, actor, asked);
    const until = head.invoicesUntil;
    mustBeAllowed(actor, accountPolicies.setInvoiceDay, {
      ...{ body: head.council.id, isPast: until < asked.today },
    });
    return { head, from: invoiceDaysOf(head.year).from, until };
  });

export type CallPage = AccountFormPage & { payers: Payer[] };
export const callPage = (db: Db, actor: Actor, asked: AccountAsked): CallPage =>
  atOnce(db, () => {
    const page = accountFormPage(db, actor, { ...asked, act: "callContributions" });
    return { ...page, payers: payersOf(db, page.head, asked.today) };
  });

export type EnterOpeningPage = { council: Opening["council"]; year: string };
export function enterOpeningPage(db: Db, actor: Actor, asked: { body: Id; today: Day }): EnterOpeningPage {
  const year = yearInAddress(fiscalYearOf(asked.today));
  const { council } = headOf(db, actor, { ...asked, year });
  const hasOpening = openingOf(db, actor, council.id) !== null;
  mustBeAllowed(actor, accountPolicies.enterOpening, { body: council.id, hasOpening });
  return { council, year };
}
