// T-6: what a hold covers, as conditions that every list of what is due and every disposal carry.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";
import { bilingualIfAny, bodyName, shownSql } from "../sql.server";
import type { HoldKind, HoldState } from "./lifecycle";
import type { RecordKind } from "./records";

const standing = (kind: HoldKind, test: string) =>
  `exists (select 1 from hold h where h.state = 'standing' and h.kind = '${kind}' and ${test})`;

export const heldKind = (kind: RecordKind): string => standing("kind", `h.subject = '${kind}'`);
export const heldPerson = (column: string): string => standing("person", `h.subject = ${column}`);
/** `bodies`: a statement that gives the bodies concerned. */
export const heldBody = (bodies: string): string => standing("body", `h.subject in (${bodies})`);

/** The body that a subject is of, whatever its kind: ids are random, so one is never another's. */
export const bodiesOf = (column: string): string => `
  select ${column} union select s.body_id from seat s where s.id = ${column}
  union select v.body_id from terms_version v where v.id = ${column}`;

/** The bodies in which a person ever had a part. */
export const bodiesOfPerson = (column: string): string => `
  select s.body_id from holding x join seat s on s.id = x.seat_id where x.person_id = ${column}
  union select s.body_id from contact x join seat s on s.id = x.seat_id where x.person_id = ${column}
  union select x.body_id from observer x where x.person_id = ${column}`;

/** Whether a hold covers what is known of a person. */
export const personIsHeld = (column: string, kind: string): string => `(${heldPerson(column)} or
  ${heldBody(bodiesOfPerson(column))} or exists (select 1 from hold h where h.state = 'standing' and h.kind = 'kind' and h.subject = ${kind}))`;

export type HoldLine = {
  id: Id;
  kind: HoldKind;
  subject: string;
  /** The body or the person; a kind of record has words of its own. */
  shown: Bilingual | null;
  state: HoldState;
  reason: string;
  placedAt: Instant;
  liftedAt: Instant | null;
  liftReason: string;
};
type Row = Omit<HoldLine, "shown"> & { shown: string | null };

const columns = `h.id, h.kind, h.subject, h.state, h.reason, h.placed_at as placedAt, h.lifted_at as liftedAt, h.lift_reason as liftReason,
  case when b.id is not null then ${bodyName}
    when p.id is not null then ${shownSql} end as shown
  from hold h left join body b on h.kind = 'body' and b.id = h.subject left join person p on h.kind = 'person' and p.id = h.subject`;
const all = prepared((db: Db) =>
  db.$client.prepare<[], Row>(
    `select ${columns} order by h.state = 'lifted', coalesce(h.lifted_at, h.placed_at) desc limit 100`,
  ),
);
const one = prepared((db: Db) => db.$client.prepare<[Id], Row>(`select ${columns} where h.id = ?`));

const lineOf = ({ shown, ...row }: Row): HoldLine => ({
  ...row,
  shown: bilingualIfAny(shown),
});

/** Those that stand first; then those that were lifted, the newest first. */
export const holds = (db: Db): HoldLine[] => all(db).all().map(lineOf);
export function holdOf(db: Db, id: Id): HoldLine | undefined {
  const row = one(db).get(id);
  return row && lineOf(row);
}
