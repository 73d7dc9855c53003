// S-10: how jurisdictions take part, on a day and ever.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { bilingual, bodyName, jurisdictionName, onTheDay, seatOpen, seatOwner } from "../sql.server";
import type { PartQuality, PartState } from "./lifecycle";

export type PartLine = {
  id: Id;
  body: Id;
  bodyName: Bilingual;
  jurisdiction: Id;
  jurisdictionName: Bilingual;
  quality: PartQuality;
  state: PartState;
  from: Day;
  until: Day | null;
  note: Bilingual;
  reference: string;
  edition: number;
};
type Row = Omit<PartLine, "bodyName" | "jurisdictionName" | "note"> & {
  bodyName: string;
  jurisdictionName: string;
  noteEn: string;
  noteFr: string;
};

const columns = `t.id, b.id as body, ${bodyName} as bodyName, j.id as jurisdiction,
  ${jurisdictionName} as jurisdictionName, t.quality, t.state, t.from_day as "from", t.until_day as "until",
  t.note_en as noteEn, t.note_fr as noteFr, t.reference, t.edition
  from taking_part t join body b on b.id = t.body_id join jurisdiction j on j.id = t.jurisdiction_id`;

const read = ({ noteEn, noteFr, ...row }: Row): PartLine => ({
  ...row,
  bodyName: bilingual(row.bodyName),
  jurisdictionName: bilingual(row.jurisdictionName),
  note: { en: noteEn, fr: noteFr },
});

const ofBody = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id }], Row>(
    `select ${columns} where t.body_id = :body order by j.precedence, t.from_day, t.stated_at`,
  ),
);
const ofJurisdiction = prepared((db: Db) =>
  db.$client.prepare<[{ jurisdiction: Id; keys: string }], Row>(
    `select ${columns} where t.jurisdiction_id = :jurisdiction and ${visibleSql("body", "b.id")} order by b.name_en, t.from_day, t.stated_at`,
  ),
);
const one = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Row>(
    `select ${columns} where t.id = :id and ${visibleSql("body", "b.id")}`,
  ),
);

/** Everything ever stated in a body, corrections included; for someone who sees the body. */
export const partsInBody = (db: Db, body: Id): PartLine[] => ofBody(db).all({ body }).map(read);

/** Everything a jurisdiction ever stated, in the bodies the actor sees. */
export const partsOfJurisdiction = (db: Db, actor: Actor, jurisdiction: Id): PartLine[] =>
  ofJurisdiction(db)
    .all({ jurisdiction, keys: keysOfActor(actor) })
    .map(read);

export function partSeen(db: Db, actor: Actor, id: Id): PartLine | undefined {
  const row = one(db).get({ id, keys: keysOfActor(actor) });
  return row && read(row);
}

const standing = prepared((db: Db) =>
  db.$client
    .prepare<[{ body: Id; jurisdiction: Id; day: Day }], string>(`
      select coalesce(
        (select json_object('quality', t.quality, 'isStated', json('true')) from taking_part t
          where t.body_id = :body and t.jurisdiction_id = :jurisdiction and t.state <> 'corrected'
            and ${onTheDay("t")}),
        (select json_object('quality', 'member', 'isStated', json('false')) from seat s
          where s.body_id = :body and ${seatOwner} = :jurisdiction
            and ${seatOpen} limit 1),
        (select json_object('quality', 'observer', 'isStated', json('false')) from observer o join person p on p.id = o.person_id
          where o.body_id = :body and p.jurisdiction_id = :jurisdiction
            and ${onTheDay("o")} limit 1),
        json_object('quality', 'out', 'isStated', json('false')))`)
    .pluck(),
);

export type Standing = { quality: PartQuality; isStated: boolean };

/**
 * S-10: how a jurisdiction takes part in a body, on any day: what it stated; else a member where it has a seat, an
 * observer where somebody of it was admitted to observe, and no part otherwise.
 */
export const partOn = (db: Db, at: { body: Id; jurisdiction: Id; day: Day }): Standing =>
  JSON.parse(standing(db).get(at) ?? "") as Standing;
