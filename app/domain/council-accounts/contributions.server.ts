// F-12: what governments and associations are called to contribute, and what came in of it.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import type { Level } from "../levels";
import type { Cents } from "../money";
import { bilingual, bodyAcronym, bodyName, jurisdictionName } from "../sql.server";
import type { ContributionState } from "./lifecycle";

export type Contribution = {
  id: Id;
  account: Id;
  council: Pick<BodyName, "id" | "name" | "acronym">;
  year: number;
  jurisdiction: Id;
  name: Bilingual;
  level: Level;
  cents: Cents;
  /** What came in, less what was taken back. */
  received: Cents;
  dueOn: Day;
  state: ContributionState;
  calledAt: Instant;
  invoice: string;
  invoicedOn: Day | null;
  why: string;
  edition: number;
};

type Row = Omit<Contribution, "council" | "name"> & {
  body: Id;
  bodyName: string;
  acronym: string;
  name: string;
};

const columns = `c.id, c.account_id as account, b.id as body, ${bodyName} as bodyName, ${bodyAcronym} as acronym, a.year,
  c.jurisdiction_id as jurisdiction, ${jurisdictionName} as name, j.level, c.cents,
  -coalesce((select sum(p.cents) from pot p where p.of_id = c.id and p.of_id <> ''), 0) as received, c.due_day as dueOn, c.state,
  c.called_at as calledAt, c.invoice, c.invoiced_on as invoicedOn, c.why, c.edition`;
const tables = `contribution c join council_account a on a.id = c.account_id join body b on b.id = a.body_id
  join jurisdiction j on j.id = c.jurisdiction_id`;

const read = ({ body, bodyName: name, acronym, ...row }: Row): Contribution => ({
  ...{ ...row, name: bilingual(row.name) },
  // SQLite has no negative zero, JavaScript has.
  received: row.received + 0,
  council: { id: body, name: bilingual(name), acronym: bilingual(acronym) },
});

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Row>(
    `select ${columns} from ${tables} where c.id = :id and ${visibleSql("contribution", "c.id")}`,
  ),
);
/** T-3: what is not seen is not found. */
export function contributionSeen(db: Db, actor: Actor, id: Id): Contribution | undefined {
  const row = seen(db).get({ id, keys: keysOfActor(actor) });
  return row && read(row);
}

const ofAccount = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(
    `select ${columns} from ${tables} where c.account_id = ? order by c.state = 'cancelled', j.precedence, c.called_at`,
  ),
);
/** Those of an account whose page is open to whoever asks: in the order of precedence, the cancelled ones last. */
export const contributionsOf = (db: Db, account: Id | null): Contribution[] =>
  account === null ? [] : ofAccount(db).all(account).map(read);

const ofJurisdiction = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; since: number; keys: string }], Row>(
    `select ${columns} from ${tables} where c.jurisdiction_id = :id and a.year >= :since and c.state <> 'cancelled'
       and ${visibleSql("contribution", "c.id")} order by a.year desc, b.acronym_en desc`,
  ),
);
/** Desk 28: what a government or association contributes, from a fiscal year on: of what whoever asks sees. */
export const contributionsBy = (db: Db, actor: Actor, asked: { id: Id; since: number }): Contribution[] =>
  ofJurisdiction(db)
    .all({ ...asked, keys: keysOfActor(actor) })
    .map(read);

export const hasReceipts = ({ received }: Contribution): boolean => received !== 0;
export const leftOf = ({ cents, received }: Pick<Contribution, "cents" | "received">): Cents =>
  cents - received;

export type Receipt = {
  number: number;
  line: number;
  account: Id;
  year: number;
  cents: Cents;
  day: Day;
  note: string;
  /** Why it was taken back; null where it stands. */
  takenBack: string | null;
};
const receipts = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id }], Receipt>(
    `select x.number, x.line, x.account_id as account, a.year, x.cents, x.day, x.note,
       (select back.note from posting back where back.takes_back = x.number) as takenBack
     from pot p join posting x on x.from_pot = p.id join council_account a on a.id = x.account_id
     where p.of_id = :id and p.of_id <> '' and x.flow = 'receipt' order by x.number`,
  ),
);
export const receiptsOf = (db: Db, id: Id): Receipt[] => receipts(db).all({ id });
