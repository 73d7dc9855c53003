// Desk 28, F-9: what a government or association was paid from the accounts of the councils.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { Cents } from "../money";
import { titleOf } from "./commands/moving.server";
import type { LineKind } from "./parts";

export type PaidLine = {
  id: Id;
  request: Id;
  label: string;
  title: Bilingual;
  line: LineKind;
  cents: Cents;
  paidOn: Day;
};
type Row = Omit<PaidLine, "title"> & { en: string; fr: string };

const paid = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; since: Day; keys: string }], Row>(
    `select p.id, f.id as request, f.number as label, f.title_en as en, f.title_fr as fr, p.line, p.cents, p.paid_day as paidOn
     from funding_payment p join funding_request f on f.id = p.request_id
     where p.jurisdiction_id = :id and p.state = 'paid' and p.paid_day >= :since and ${visibleSql("funding", "f.id")}
     order by p.paid_day desc, p.id`,
  ),
);

/** Since a day, the newest first; what was taken back is left out. */
export const paidTo = (db: Db, actor: Actor, asked: { id: Id; since: Day }): PaidLine[] =>
  paid(db)
    .all({ ...asked, keys: keysOfActor(actor) })
    .map(({ en, fr, ...row }) => ({ ...row, title: titleOf({ title: { en, fr } }) }));
