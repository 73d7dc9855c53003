// The bodies that a list can be narrowed to.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { amongVisibleSql, keysOfActor } from "../audiences.server";
import type { Bilingual } from "../bilingual";

export type BodyChoice = { id: Id; name: Bilingual };

const bodies = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], { id: Id; en: string; fr: string }>(
    `select b.id, b.name_en as en, b.name_fr as fr from body b where b.kind <> 'joint' and ${amongVisibleSql("body", "b.id")} order by b.name_en`,
  ),
);

/** Those with seats of their own that the actor sees. */
export const bodyChoices = (db: Db, actor: Actor): BodyChoice[] =>
  bodies(db)
    .all({ keys: keysOfActor(actor) })
    .map(({ id, ...name }) => ({ id, name }));
