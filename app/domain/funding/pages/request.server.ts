// F-6, desk 25: one page before a position: the ask, the scope, ties, balances after, questions; then what comes of it.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Day } from "../../dates";
import { type HistoryLine, history } from "../../ledger/history.server";
import { type Offer, offerTo } from "../../permissions";
import { toPlain } from "../../plain-text";
import type { RichText } from "../../rich-text";
import { type ActOffered, actsOn } from "../acts";
import { lacksSaid, scopeSaid } from "../lacks";
import { isBeforeCouncils, isBeingWritten } from "../lifecycle";
import type { TextPart } from "../parts";
import { approvedDay, type LineLeft, linesLeft, type Payment, paymentsOf } from "../payments.server";
import { fundingPolicies } from "../policy";
import type { Requested } from "../request.server";
import { type Detail, detailOf } from "./detail.server";
import { type At, headOf, mustSee, type RequestHead } from "./head.server";
import { textsOf } from "./texts.server";

export type TextShown = { part: TextPart; en: RichText; fr: RichText; isWritten: boolean };
type Kept =
  | "firstYear"
  | "years"
  | "planLine"
  | "supplier"
  | "otherCents"
  | "otherFrom"
  | "nobodyReceives"
  | "beneficiaries"
  | "lines"
  | "purposes"
  | "shares"
  | "deliverables"
  | "note"
  | "askedUntil"
  | "contract"
  | "contractOn"
  | "why"
  | "stateSince"
  | "submittedAt"
  | "standsSince"
  | "moves"
  | "amendments";

export type RequestPage = Pick<Requested, Kept> &
  Detail & {
    head: RequestHead;
    texts: TextShown[];
    payments: Payment[];
    left: LineLeft[];
    approvedOn: Day | null;
    /** What stops the next step of whoever works on it; null where nothing does. */
    lacking: Bilingual | null;
    acts: ActOffered[];
    /** Beside each question, and each payment. */
    answers: boolean;
    pays: Offer | null;
    history: HistoryLine[];
  };

function lackingSaid({ state, lacks, scopeLacks }: Requested): Bilingual | null {
  if (isBeforeCouncils(state)) return null;
  if (isBeingWritten(state) && scopeLacks.length > 0) return scopeSaid(scopeLacks).text;
  return lacks.length > 0 ? lacksSaid(lacks).text : null;
}

export function textsShown(db: Db, request: Requested): TextShown[] {
  return textsOf(db, request.id).map(({ part, pair }) => ({
    ...{ part, en: pair.en.text, fr: pair.fr.text },
    isWritten: toPlain(pair.en.text) !== "" || toPlain(pair.fr.text) !== "",
  }));
}

export function requestPage(db: Db, actor: Actor, at: At): RequestPage {
  return atOnce(db, () => {
    const request = mustSee(db, actor, at);
    const detail = detailOf(db, actor, at);
    const payments = paymentsOf(db, request.id, actor);
    return {
      ...(Object.fromEntries(kept.map((name) => [name, request[name]])) as Pick<Requested, Kept>),
      ...detail,
      ...{ head: headOf(request), texts: textsShown(db, request), payments },
      ...{ left: linesLeft(request, payments), approvedOn: approvedDay(db, request) },
      ...{ lacking: lackingSaid(request), acts: actsOn(actor, request, detail.own !== null) },
      answers: offerTo(actor, fundingPolicies.answer, { ...request, isAnswered: false })?.may ?? false,
      pays: offerTo(actor, fundingPolicies.recordPayment, request),
      history: history(db, "funding", request.id),
    };
  });
}

const kept: readonly Kept[] = [
  ...(["firstYear", "years", "planLine", "supplier", "otherCents", "otherFrom", "nobodyReceives"] as const),
  ...(["beneficiaries", "lines", "purposes", "shares", "deliverables", "note", "askedUntil"] as const),
  ...(["contract", "contractOn", "why", "stateSince", "submittedAt", "standsSince"] as const),
  ...(["moves", "amendments"] as const),
];
