// F-9: what of an invoice or a claim cannot be taken, each at its field.
import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { type Bilingual, filled, inBoth } from "../../bilingual";
import { type Allowed, allowedBy } from "../../council-accounts/allowing.server";
import { addDays, type Day, fiscalYearOf } from "../../dates";
import { longDate, money } from "../../format";
import type { Cents } from "../../money";
import type { Invalid } from "../../refusals";
import { rulesOn } from "../../terms/queries/rules.server";
import { approvedBefore } from "../amendment";
import { isExpense, type LineKind, type PaymentKind } from "../parts";
import { approvedDay, counts, invoiceDayOf, linesLeft, paymentsOf } from "../payments.server";
import { fundingReasons } from "../reason-words";
import type { Requested } from "../request.server";
import { heldFor } from "./committing.server";

export type PaymentTyped = {
  kind: PaymentKind;
  line: LineKind;
  cents: Cents;
  firstDay: Day;
  /** Null where the work, or the travel, took one day. */
  lastDay: Day | null;
  payee: string;
  jurisdiction: Id | null;
  reference: string;
  /** F-9, F-10: a decision that names it, by its number: an earlier expense, or a late invoice; empty where there is none. */
  decision: string;
};

type Words = typeof fundingReasons.en;
export const sentence = (write: (words: Words, language: "en" | "fr") => string): Bilingual => ({
  ...{ en: write(fundingReasons.en, "en"), fr: write(fundingReasons.fr as Words, "fr") },
});
const plain = (field: string, key: "dayToCome" | "daysTurned" | "noLine" | "evidenceNeeded") => ({
  field,
  text: inBoth(fundingReasons, (words) => words[key]),
});

type Checking = { tx: Db; actor: Actor; request: Requested; today: Day };

/** F-9: what an amendment adds to a line pays for expenses that begin after its own approval. */
function laterProblems(
  { tx, request }: Pick<Checking, "tx" | "request">,
  { line, firstDay, cents }: PaymentTyped,
  approvedOn: Day,
): Invalid["problems"] {
  const payments = paymentsOf(tx, request.id).filter((one) => counts(one) && one.line === line);
  const usedBy = (day: Day) =>
    payments.filter((one) => one.firstDay <= day).reduce((sum, one) => sum + one.cents, 0);
  const leftOn = (day: Day) => approvedBefore({ ...request, approvedOn }, line, day) - usedBy(day);
  const days = [firstDay, ...payments.map((one) => one.firstDay).filter((day) => day > firstDay)];
  const left = Math.max(0, Math.min(...days.map(leftOn)));
  const whole = linesLeft(request, payments).find(({ kind }) => kind === line);
  const isOfAmendment = whole !== undefined && left < whole.approved - whole.used;
  return cents <= left || !isOfAmendment
    ? []
    : [
        {
          field: "firstDay",
          text: sentence((words, language) => words.beforeAmendment(money(language, left))),
        },
      ];
}

/** F-9: only what was approved first, or what a decision names; the clause of the group's terms is cited. */
function expenseProblems({ tx, request }: Checking, typed: PaymentTyped): Invalid["problems"] {
  const approved = approvedDay(tx, request);
  if (!isExpense(typed.line) || approved === null) return [];
  if (typed.firstDay > approved) return laterProblems({ tx, request }, typed, approved);
  // B-4: by the terms that were in force when it was made. Where the councils bear it anyway, no approval comes first.
  const rule = rulesOn(tx, request.body, typed.firstDay).get("expenses");
  if (rule?.value.bornBy === "councils")
    return laterProblems({ tx, request }, typed, addDays(typed.firstDay, -1));
  const clause = rule && rule.source !== "default" ? rule.source.clause : null;
  const text = sentence((words, language) =>
    words.beforeApproval(longDate(language, approved), clause ? words.clause(clause) : ""),
  );
  return [{ field: "firstDay", text }];
}

function sumProblems({ tx, request }: Checking, { line, cents }: PaymentTyped): Invalid["problems"] {
  const payments = paymentsOf(tx, request.id);
  const own = linesLeft(request, payments).find(({ kind }) => kind === line);
  if (!own || own.approved === 0) return [plain("line", "noLine")];
  const left = own.approved - own.used;
  if (cents > left)
    return [{ field: "cents", text: sentence((words, language) => words.tooMuch(money(language, left))) }];
  const waiting = payments
    .filter(({ state }) => state === "recorded")
    .reduce((sum, one) => sum + one.cents, 0);
  const held = heldFor(tx, request.id).reduce((sum, one) => sum + one.cents, 0) - waiting;
  return cents > held
    ? [{ field: "cents", text: sentence((words, language) => words.tooMuchLeft(money(language, held))) }]
    : [];
}

/** F-10: what is billed after the set day for work done by 31 March is taken only where a decision names it. */
function lateProblems({ tx, request, today }: Checking, typed: PaymentTyped): Invalid["problems"] {
  const year = fiscalYearOf(typed.lastDay ?? typed.firstDay);
  if (year >= fiscalYearOf(today)) return [];
  const first = invoiceDayOf(tx, request, year);
  if (!first || today <= first.until) return [];
  const council = filled(first.acronym);
  const text = sentence((words, language) =>
    words.invoicesOver(longDate(language, first.done), longDate(language, first.until), council[language]),
  );
  return [{ field: typed.lastDay ? "lastDay" : "firstDay", text }];
}

function dayProblems({ today }: Checking, { firstDay, lastDay }: PaymentTyped): Invalid["problems"] {
  return [
    ...(firstDay <= today ? [] : [plain("firstDay", "dayToCome")]),
    ...(lastDay === null || lastDay >= firstDay ? [] : [plain("lastDay", "daysTurned")]),
    ...(lastDay === null || lastDay <= today ? [] : [plain("lastDay", "dayToCome")]),
  ];
}

/** The decision that was named, of any council above the group; null where none of them has it in force. */
function namedBy({ tx, actor, request }: Checking, decision: string): Allowed | null {
  const found = request.councils.map((body) => allowedBy(tx, actor, { body, decision }));
  return found.find((one) => "number" in one) ?? null;
}

type Checked = {
  problems: Invalid["problems"];
  allowed: Pick<Allowed, "decisionId" | "earlierId">;
};

/** F-9, F-10: a decision that names it allows what the rules would refuse. */
function allowing(checking: Checking, typed: PaymentTyped): Checked {
  const allowed = { decisionId: null, earlierId: null };
  if (typed.decision === "")
    return { problems: [...expenseProblems(checking, typed), ...lateProblems(checking, typed)], allowed };
  const named = namedBy(checking, typed.decision);
  if (named) return { problems: [], allowed: { decisionId: named.decisionId, earlierId: named.earlierId } };
  const text = inBoth(fundingReasons, (words) => words.namesNoDecision);
  return { problems: [{ field: "decision", text }], allowed };
}

export function checkPayment(checking: Checking, typed: PaymentTyped, hasEvidence: boolean): Checked {
  const { problems, allowed } = allowing(checking, typed);
  return {
    problems: [...plainProblems(checking, typed, hasEvidence), ...problems, ...sumProblems(checking, typed)],
    allowed,
  };
}

const paidBeneficiaries = prepared((db: Db) =>
  db.$client.prepare<[{ request: Id; paid: Id }], Bilingual & { isNamed: 0 | 1 }>(
    `select j.name_en as en, j.name_fr as fr, exists (select 1 from funding_beneficiary y join funding_request f on f.id = y.request_id
         where y.jurisdiction_id = j.id and (f.id = :request or f.amends_id = :request and f.state = 'joined')) as isNamed
       from jurisdiction j where j.id = :paid`,
  ),
);

/** F-5: who receives money took no part in deciding it; what a member is repaid of its own expenses is no gain (F-9). */
function receivingProblems(
  { tx, request }: Checking,
  { jurisdiction, line }: PaymentTyped,
): Invalid["problems"] {
  if (jurisdiction === null || isExpense(line)) return [];
  const found = paidBeneficiaries(tx).get({ request: request.id, paid: jurisdiction });
  if (!found || found.isNamed === 1) return [];
  return [
    { field: "jurisdiction", text: sentence((words, language) => words.notBeneficiary(found[language])) },
  ];
}

const plainProblems = (
  checking: Checking,
  typed: PaymentTyped,
  hasEvidence: boolean,
): Invalid["problems"] => [
  ...[...dayProblems(checking, typed), ...receivingProblems(checking, typed)],
  ...(typed.kind === "invoice" || hasEvidence ? [] : [plain("file", "evidenceNeeded")]),
];
