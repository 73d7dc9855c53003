// The governments in order of precedence, and the associations that name municipal seats.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { Level } from "../levels";
import { bilingual, jurisdictionName, seatOpen, seatOwner, sitting } from "./sql.server";

export type JurisdictionLine = {
  id: Id;
  name: Bilingual;
  level: Level;
  kind: "government" | "association";
  seats: number;
  filled: number;
  bodies: number;
};

const lines = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day; keys: string }], Omit<JurisdictionLine, "name"> & { name: string }>(`
    select j.id, ${jurisdictionName} as name, j.level, j.kind, count(t.id) as seats, coalesce(sum(t.filled), 0) as filled, count(distinct t.body) as bodies
    from jurisdiction j left join (
      select s.id, s.body_id as body, ${seatOwner} as owner,
        exists (select 1 from holding h where h.seat_id = s.id and h.capacity = 'principal' and ${sitting}) as filled
      from seat s where ${seatOpen} and ${visibleSql("body", "s.body_id")}
    ) t on t.owner = j.id
    group by j.id order by j.precedence`),
);

/** Each with its seats in the bodies that the actor sees. */
export const jurisdictionsPage = (db: Db, actor: Actor, day: Day): JurisdictionLine[] =>
  lines(db)
    .all({ day, keys: keysOfActor(actor) })
    .map((line) => ({ ...line, name: bilingual(line.name) }));
