// T-2, W-6: where the page of a matter before one body leads whoever looks: the body, the matter, and what answers the decision.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { inKeys, keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Proceeding } from "./proceedings.server";

export type Answering = { id: Id; label: string | null; title: Bilingual };
export type Leads = { opensBody: boolean; opensMatter: boolean; answering: Answering[] };
type Row = { opensBody: 0 | 1; opensMatter: 0 | 1; answering: string };

const opens = (kind: string, id: string) =>
  `exists (select 1 from audience a where a.kind = ${kind} and a.subject_id = ${id} and ${inKeys("a.key")})`;
const leads = prepared((db: Db) =>
  db.$client.prepare<[{ proceeding: Id; body: Id; kind: string; matter: Id; keys: string }], Row>(
    `select ${opens("'body'", ":body")} as opensBody, ${opens(":kind", ":matter")} as opensMatter,
       (select json_group_array(json_object('id', id, 'label', label, 'title', json_object('en', en, 'fr', fr))) from (
         select v.id, r.number as label, v.title_en as en, v.title_fr as fr from decision x
           join recommendation_version v on v.answers_id = x.id join recommendation r on r.id = v.recommendation_id
         where x.proceeding_id = :proceeding and ${visibleSql("recommendation", "v.id")} order by v.made_at)) as answering`,
  ),
);

/** Of what answers it, those alone whose page opens for whoever looks. */
export function leadsFrom(db: Db, actor: Actor, { id, body, kind, matter }: Proceeding): Leads {
  const row = leads(db).get({ proceeding: id, body, kind, matter, keys: keysOfActor(actor) });
  return {
    ...{ opensBody: row?.opensBody === 1, opensMatter: row?.opensMatter === 1 },
    answering: JSON.parse(row?.answering ?? "[]") as Answering[],
  };
}
