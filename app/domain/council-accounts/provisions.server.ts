// F-13, F-10: what a council set aside for a purpose, and what it decided to let lapse.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Instant } from "../dates";
import type { Cents } from "../money";
import { bilingual, bodyAcronym, bodyName } from "../sql.server";
import { type AllowedShown, allowedIn, allowedSql } from "./allowing.server";
import type { LapseState, ProvisionState } from "./lifecycle";

type OfAccount = { id: Id; account: Id; council: Pick<BodyName, "id" | "name" | "acronym">; year: number };
export type Provision = OfAccount & {
  purpose: Bilingual;
  cents: Cents;
  /** What is still set aside of it. */
  left: Cents;
  state: ProvisionState;
  allowed: AllowedShown;
  setAt: Instant;
  why: string;
  edition: number;
};
export type Lapse = OfAccount & {
  /** Null: all that is free on 31 March. */
  cents: Cents | null;
  state: LapseState;
  allowed: AllowedShown;
  plannedAt: Instant;
  why: string;
  edition: number;
};

type InRow = { body: Id; bodyName: string; acronym: string; allowed: string | null };
type Row<Thing> = Omit<Thing, "council" | "purpose" | "allowed"> & InRow;
type ProvisionRow = Row<Provision> & { purpose: string };
type Asked = { keys: string; id: Id };

const councilIn = ({ body, bodyName: name, acronym }: InRow) => ({
  ...{ id: body, name: bilingual(name), acronym: bilingual(acronym) },
});
const ofAccount = (row: string) =>
  `${row}.id, ${row}.account_id as account, b.id as body, ${bodyName} as bodyName, ${bodyAcronym} as acronym, a.year,
   ${row}.state, ${allowedSql(row)} as allowed, ${row}.why, ${row}.edition`;
const within = (row: string) =>
  `join council_account a on a.id = ${row}.account_id join body b on b.id = a.body_id`;

const provisionSql = `select ${ofAccount("r")}, json_object('en', r.purpose_en, 'fr', r.purpose_fr) as purpose, r.cents,
    coalesce((select p.cents from pot p where p.of_id = r.id and p.of_id <> '' and p.account_id = r.account_id), 0) as left, r.set_at as setAt
  from provision r ${within("r")}`;
const lapseSql = `select ${ofAccount("l")}, l.cents, l.planned_at as plannedAt from lapse l ${within("l")}`;

const provision = prepared((db: Db) =>
  db.$client.prepare<[Asked], ProvisionRow>(
    `${provisionSql} where r.id = :id and ${visibleSql("provision", "r.id")}`,
  ),
);
const provisions = prepared((db: Db) =>
  db.$client.prepare<[Asked], ProvisionRow>(
    `${provisionSql} where r.account_id = :id order by r.set_at, r.rowid`,
  ),
);
const lapse = prepared((db: Db) =>
  db.$client.prepare<[Asked], Row<Lapse>>(`${lapseSql} where l.id = :id and ${visibleSql("lapse", "l.id")}`),
);
const lapseOf = prepared((db: Db) =>
  db.$client.prepare<[Asked], Row<Lapse>>(`${lapseSql} where l.account_id = :id and l.state <> 'withdrawn'`),
);

const readProvision = ({
  purpose,
  allowed,
  body,
  bodyName: name,
  acronym,
  ...row
}: ProvisionRow): Provision => ({
  ...{ ...row, purpose: bilingual(purpose), allowed: allowedIn(allowed) },
  council: councilIn({ body, bodyName: name, acronym, allowed }),
});
const readLapse = ({ allowed, body, bodyName: name, acronym, ...row }: Row<Lapse>): Lapse => ({
  ...{ ...row, allowed: allowedIn(allowed), council: councilIn({ body, bodyName: name, acronym, allowed }) },
});

/** T-3: what is not seen is not found. */
export function provisionSeen(db: Db, actor: Actor, id: Id): Provision | undefined {
  const row = provision(db).get({ id, keys: keysOfActor(actor) });
  return row && readProvision(row);
}
export const provisionsOf = (db: Db, actor: Actor, account: Id | null): Provision[] =>
  account === null
    ? []
    : provisions(db)
        .all({ id: account, keys: keysOfActor(actor) })
        .map(readProvision);

export function lapseSeen(db: Db, actor: Actor, id: Id): Lapse | undefined {
  const row = lapse(db).get({ id, keys: keysOfActor(actor) });
  return row && readLapse(row);
}
/** What is planned for the account, or was done. */
export function lapseOfAccount(db: Db, actor: Actor, account: Id | null): Lapse | null {
  const row = account === null ? undefined : lapseOf(db).get({ id: account, keys: keysOfActor(actor) });
  return row ? readLapse(row) : null;
}
