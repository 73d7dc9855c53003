// The pages of the acts on a request that ask for more than a click: checking, declaring, asking, paying, reporting.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { type Day, fiscalYearOf } from "../../dates";
import { mustBeAllowed, type Offer, offer } from "../../permissions";
import { NotFound } from "../../refusals";
import { type Nominator, nominatorsKnown } from "../../seats/holders.server";
import { questionSeen } from "../commands/reviewing.server";
import { accountsAsked, type Effect, haveFunds } from "../effects";
import { askedFor, type FormPart, formParts } from "../parts";
import { paymentPolicies } from "../paying-policy";
import {
  approvedDay,
  type InvoiceDay,
  invoiceDayOf,
  type LineLeft,
  linesLeft,
  type Payment,
  paymentSeen,
  paymentsOf,
} from "../payments.server";
import { fundingPolicies } from "../policy";
import type { Requested } from "../request.server";
import { type Detail, detailOf, type Question } from "./detail.server";
import { type At, headOf, mustSee, type RequestHead } from "./head.server";

export type PartChecked = { part: FormPart; is: "there" | "lacking" | "empty"; lacks: Requested["lacks"] };
export type CheckPage = {
  head: RequestHead;
  parts: PartChecked[];
  forward: Offer;
  /** F-4: form, arithmetic, fiscal year, work-plan line and funds. */
  checks: { sums: boolean; planLine: boolean; funds: boolean };
  request: Pick<Requested, "total" | "lines" | "shares" | "planLine" | "firstYear" | "years" | "supplier">;
  effects: Effect[];
  alike: Detail["alike"];
  limits: Detail["limits"];
};

const partsOf = (request: Requested, detail: Detail): PartChecked[] =>
  formParts.map((part) => {
    const lacks = request.lacks.filter((lack) => lack.part === part);
    if (lacks.length > 0) return { part, is: "lacking", lacks };
    const isSaid =
      (part === "papers" && detail.papers.length > 0) ||
      (part === "supplier" && request.supplier !== "") ||
      (part === "source" && request.recommendation !== null);
    return { part, is: askedFor.includes(part) || isSaid ? "there" : "empty", lacks };
  });

/** Opens while it is checked, whether or not it can be forwarded: the list says why not. */
export function checkPage(db: Db, actor: Actor, at: At): CheckPage {
  return atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.returnIncomplete, request);
    const detail = detailOf(db, actor, at);
    return {
      ...{ head: headOf(request), parts: partsOf(request, detail), request },
      forward: offer(actor, fundingPolicies.forward, request),
      checks: {
        sums: request.total > 0 && request.total === request.split,
        ...{
          planLine: request.planLine !== "",
          funds: haveFunds(accountsAsked(request.shares, detail.effects)),
        },
      },
      ...{ effects: detail.effects, alike: detail.alike, limits: detail.limits },
    };
  });
}

export type ConflictPage = {
  head: RequestHead;
  own: Detail["own"];
  beneficiaries: Requested["beneficiaries"];
  supplier: string;
};
export const conflictPage = (db: Db, actor: Actor, at: At): ConflictPage =>
  atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.declareConflict, request);
    const { beneficiaries, supplier } = request;
    return { head: headOf(request), own: detailOf(db, actor, at).own, beneficiaries, supplier };
  });

export type AskPage = { head: RequestHead };
export const askPage = (db: Db, actor: Actor, at: At): AskPage =>
  atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.ask, request);
    return { head: headOf(request) };
  });

export type AnswerPage = AskPage & { question: Question };
export const answerPage = (db: Db, actor: Actor, at: At & { question: Id }): AnswerPage =>
  atOnce(db, () => {
    const found = questionSeen(db, actor, at);
    if (!found) throw new NotFound();
    mustBeAllowed(actor, fundingPolicies.answer, { ...found, seat: undefined });
    const question = detailOf(db, actor, at).questions.find(({ id }) => id === at.question);
    if (!question) throw new NotFound();
    return { head: headOf(found), question };
  });

export type ContractPage = { head: RequestHead };
export const contractPage = (db: Db, actor: Actor, at: At): ContractPage =>
  atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.noteContract, request);
    return { head: headOf(request) };
  });

export type PaymentPage = {
  head: RequestHead;
  left: LineLeft[];
  approvedOn: Day | null;
  /** F-10: while the last invoices for work of the year before are taken. */
  late: InvoiceDay | null;
  jurisdictions: Nominator[];
};

function lateOf(db: Db, request: Requested, today: Day): PaymentPage["late"] {
  const own = invoiceDayOf(db, request, fiscalYearOf(today) - 1);
  return own && today <= own.until ? own : null;
}

export const paymentPage = (db: Db, actor: Actor, at: At): PaymentPage =>
  atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.recordPayment, request);
    return {
      ...{ head: headOf(request), left: linesLeft(request, paymentsOf(db, request.id)) },
      ...{ approvedOn: approvedDay(db, request), late: lateOf(db, request, at.today) },
      ...{ jurisdictions: nominatorsKnown(db) },
    };
  });

export type OnePaymentPage = { head: RequestHead; payment: Payment };
export const onePaymentPage = (
  db: Db,
  actor: Actor,
  { act, ...at }: At & { payment: Id; act: "markPaid" | "takeBackPayment" | "dropPayment" },
): OnePaymentPage =>
  atOnce(db, () => {
    const found = paymentSeen(db, actor, at);
    if (!found) throw new NotFound();
    mustBeAllowed(actor, paymentPolicies[act], found);
    return { head: headOf(found.request), payment: found.own };
  });

export type ReportPage = { head: RequestHead; deliverables: Requested["deliverables"] };
export const reportPage = (db: Db, actor: Actor, at: At): ReportPage =>
  atOnce(db, () => {
    const request = mustSee(db, actor, at);
    mustBeAllowed(actor, fundingPolicies.report, request);
    return { head: headOf(request), deliverables: request.deliverables };
  });
