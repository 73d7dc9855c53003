// W-6: the trail read from a decision: the recommendations that answer it.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { bilingual } from "../sql.server";

export type Answering = { id: Id; label: string | null; title: Bilingual };
type Row = Omit<Answering, "title"> & { title: string };

const answering = prepared((db: Db) =>
  db.$client.prepare<[{ decision: Id; keys: string }], Row>(
    `select v.id, r.number as label, json_object('en', v.title_en, 'fr', v.title_fr) as title
     from recommendation_version v join recommendation r on r.id = v.recommendation_id
     where v.answers_id = :decision and ${visibleSql("recommendation", "v.id")} order by v.made_at`,
  ),
);

/** Those alone whose page opens for whoever looks. */
export const answeringOf = (db: Db, actor: Actor, decision: Id): Answering[] =>
  answering(db)
    .all({ decision, keys: keysOfActor(actor) })
    .map(({ title, ...row }) => ({ ...row, title: bilingual(title) }));
