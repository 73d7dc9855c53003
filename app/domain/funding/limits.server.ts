// F-8: the limits that stand, by the decisions that set them.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { type AllowedShown, allowedIn, allowedSql } from "../council-accounts/allowing.server";
import type { Cents } from "../money";
import { bilingual, bodyAcronym } from "../sql.server";

export type Limit = {
  id: Id;
  council: Id;
  acronym: Bilingual;
  cents: Cents;
  allowed: AllowedShown;
  edition: number;
};
type Row = Omit<Limit, "acronym" | "allowed"> & { acronym: string; allowed: string | null };

const standing = prepared((db: Db) =>
  db.$client.prepare<[{ councils: string; keys: string }], Row>(
    `select l.id, l.body_id as council, ${bodyAcronym} as acronym, l.cents, ${allowedSql("l")} as allowed, l.edition
     from spending_limit l join body b on b.id = l.body_id
     where l.state = 'standing' and l.body_id in (select value from json_each(:councils)) order by b.acronym_en desc`,
  ),
);

/** Of these councils, those that have one; the number of a decision that whoever asks does not see is left out (T-3). */
export const limitsOf = (db: Db, actor: Actor, councils: readonly Id[]): Limit[] =>
  standing(db)
    .all({ councils: JSON.stringify(councils), keys: keysOfActor(actor) })
    .map(({ acronym, allowed, ...row }) => ({
      ...row,
      ...{ acronym: bilingual(acronym), allowed: allowedIn(allowed) },
    }));
