// F-9: the invoices and claims of a request, and what is left of each of its lines.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { type AllowedShown, allowedIn, allowedSql } from "../council-accounts/allowing.server";
import { invoicesUntil } from "../council-accounts/invoice-days.server";
import { addDays, type Day, dayOf, daysBetween, daysOfFiscalYear, type Instant } from "../dates";
import type { Cents } from "../money";
import { bilingualIfAny, jurisdictionName } from "../sql.server";
import { type Changing, changeOf, kindsOf } from "./amendment";
import { isJoined, type PaymentState } from "./lifecycle";
import type { LineKind, PaymentKind } from "./parts";
import type { PaymentFacts } from "./paying-policy";
import { type Requested, requestSeen } from "./request.server";

export type Payment = {
  id: Id;
  kind: PaymentKind;
  line: LineKind;
  cents: Cents;
  firstDay: Day;
  /** The same day, where it took one. */
  lastDay: Day;
  payee: string;
  jurisdiction: Bilingual | null;
  reference: string;
  hasEvidence: boolean;
  state: PaymentState;
  recordedAt: Instant;
  paidOn: Day | null;
  why: string;
  /** The decision that names it, where one does and whoever asks sees it. */
  allowed: AllowedShown;
  edition: number;
};
type Row = Omit<Payment, "jurisdiction" | "hasEvidence" | "allowed"> & {
  allowed: string | null;
  jurisdiction: string | null;
  hasEvidence: 0 | 1;
};

const ofRequest = prepared((db: Db) =>
  db.$client.prepare<[{ request: Id; keys: string }], Row>(
    `select p.id, p.kind, p.line, p.cents, p.first_day as firstDay, coalesce(p.last_day, p.first_day) as lastDay, p.payee, p.reference, p.file_id is not null as hasEvidence,
       iif(j.id is null, null, ${jurisdictionName}) as jurisdiction, p.state, p.recorded_at as recordedAt, p.paid_day as paidOn, p.why, p.edition,
       ${allowedSql("p")} as allowed
     from funding_payment p left join jurisdiction j on j.id = p.jurisdiction_id where p.request_id = :request order by p.recorded_at, p.rowid`,
  ),
);

/** `actor`: whose page shows them; without one, no decision is named. */
export const paymentsOf = (db: Db, request: Id, actor?: Actor): Payment[] =>
  ofRequest(db)
    .all({ request, keys: actor ? keysOfActor(actor) : "[]" })
    .map(({ jurisdiction, hasEvidence, allowed, ...row }) => ({
      ...{ ...row, allowed: allowedIn(allowed) },
      ...{ jurisdiction: bilingualIfAny(jurisdiction), hasEvidence: hasEvidence === 1 },
    }));

/** What counts against a line: recorded, or paid. */
export const counts = ({ state }: Payment): boolean => state === "recorded" || state === "paid";

export type LineLeft = { kind: LineKind; approved: Cents; used: Cents };

/** Of each line that was approved, over all its years, its amendments with it. */
export function linesLeft(
  { lines, amendments }: Pick<Requested, "lines"> & { amendments: readonly Changing[] },
  payments: readonly Payment[],
): LineLeft[] {
  const kinds = [...new Set([...lines.map(({ kind }) => kind), ...amendments.flatMap(kindsOf)])];
  return kinds.flatMap((kind) => {
    const approved = lines
      .filter((line) => line.kind === kind)
      .reduce((sum, line) => sum + (line.approved ?? 0), 0);
    const changed = amendments.reduce((sum, one) => sum + changeOf(one, kind), 0);
    const used = payments
      .filter((one) => one.line === kind && counts(one))
      .reduce((sum, { cents }) => sum + cents, 0);
    return approved + changed > 0 || used > 0 ? [{ kind, approved: approved + changed, used }] : [];
  });
}

/** T-3: a payment of another request is not found. */
export function paymentSeen(
  db: Db,
  actor: Actor,
  at: { request: Id; payment: Id; today: Day },
): (PaymentFacts & { request: Requested; own: Payment }) | undefined {
  const request = requestSeen(db, actor, at.request, at.today);
  const own = request && paymentsOf(db, request.id).find(({ id }) => id === at.payment);
  return request && own && { body: request.body, payment: own.state, request, own };
}

export type InvoiceDay = { done: Day; until: Day; acronym: Bilingual };
type Shared = Pick<Requested, "shares" | "amendments">;
/** F-10: until when its councils take what is billed for work of a fiscal year: the first of their days; null where none bears it. */
export function invoiceDayOf(db: Db, { shares, amendments }: Shared, year: number): InvoiceDay | null {
  const done = addDays(daysOfFiscalYear(year).until, -1);
  const joined = amendments.filter(({ state }) => isJoined(state));
  const [first] = [...shares, ...joined.flatMap((one) => one.shares)]
    .filter(({ approved }) => (approved ?? 0) > 0)
    .map(({ council, acronym }) => ({ done, acronym, until: invoicesUntil(db, council, year) }))
    .sort((one, other) => daysBetween(other.until, one.until));
  return first ?? null;
}

const approvedAt = prepared((db: Db) =>
  db.$client
    .prepare<[{ id: Id; since: Instant | null }], Instant | null>(
      `select max(x.in_force_at) from proceeding d join decision x on x.proceeding_id = d.id
       where d.kind = 'funding' and d.matter_id = :id and d.since = :since`,
    )
    .pluck(),
);
/** The day on which the last of the councils approved it. */
export function approvedDay(db: Db, { id, standsSince }: Requested): Day | null {
  const at = approvedAt(db).get({ id, since: standsSince });
  return at ? dayOf(at) : null;
}
