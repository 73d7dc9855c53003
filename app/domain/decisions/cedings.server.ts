// S-3: what a principal has ceded, one by one, and to whom.
import { type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { seatOn } from "../seats/queries.server";
import { bilingual, bodyName, sitting } from "../sql.server";
import type { CedingDaysFacts, TakingBackFacts } from "./ceding-policy";

export type CedingRow = {
  id: Id;
  seat: Id;
  body: Id;
  bodyName: Bilingual;
  proceeding: Id | null;
  title: Bilingual;
  from: Day | null;
  until: Day | null;
};
type Row = Omit<CedingRow, "title" | "bodyName"> & {
  title: string;
  bodyName: string;
  isOver: 0 | 1;
  hasSpoken: 0 | 1;
};

const ownCeding = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; person: Id | null; day: Day }], Row>(
    `select c.id, c.seat_id as seat, s.body_id as body, ${bodyName} as bodyName, c.proceeding_id as proceeding,
       json_object('en', d.title_en, 'fr', d.title_fr) as title, c.from_day as "from", c.until_day as until,
       c.taken_back_at is not null or coalesce(c.until_day <= :day, 0) as isOver,
       exists (select 1 from position t where t.proceeding_id = c.proceeding_id and t.seat_id = c.seat_id
         and t.entry = 'taken' and t.person_id <> c.person_id and t.at >= c.at) as hasSpoken
     from ceding c join seat s on s.id = c.seat_id join body b on b.id = s.body_id
       left join proceeding d on d.id = c.proceeding_id where c.id = :id and c.person_id = :person`,
  ),
);

/** T-3: what somebody else ceded is not found. */
export function cedingOf(
  db: Db,
  { person }: Actor,
  at: { id: Id; day: Day },
): (TakingBackFacts & { row: CedingRow }) | undefined {
  const found = ownCeding(db).get({ ...at, person });
  if (!found) return undefined;
  const { isOver, hasSpoken, title, ...row } = found;
  return {
    ...{ seat: row.seat, body: row.body, isOver: isOver === 1, hasSpoken: hasSpoken === 1 },
    row: { ...row, title: bilingual(title), bodyName: bilingual(row.bodyName) },
  };
}

/** Who sits as alternate of the seat that day. */
export const alternateOf = (db: Db, seat: Id, day: Day) => seatOn(db, seat, day)?.alternate ?? null;

/** A seat the actor may or may not cede days of. */
export const cedingDaysFacts = (
  db: Db,
  actor: Actor,
  at: { seat: Id; body: Id; day: Day },
): CedingDaysFacts => ({
  ...{ seat: at.seat, body: at.body },
  capacity: seatsOf(actor).find(({ seat }) => seat === at.seat)?.capacity ?? null,
  hasAlternate: alternateOf(db, at.seat, at.day) !== null,
});

export type SeatCeding = {
  seat: Id;
  days: { id: Id; from: Day; until: Day }[];
};

const ofPrincipal = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id; day: Day }], { seat: Id; days: string }>(
    `select h.seat_id as seat, (select json_group_array(json_object('id', id, 'from', from_day, 'until', until_day)) from (
         select * from ceding c where c.seat_id = h.seat_id and c.person_id = h.person_id and c.proceeding_id is null
           and c.taken_back_at is null and c.until_day > :day order by c.from_day)) as days
     from holding h where h.person_id = :person and h.capacity = 'principal' and ${sitting("h")}
       and exists (select 1 from holding a where a.seat_id = h.seat_id and a.capacity = 'alternate' and ${sitting("a")})`,
  ),
);

/** The seats of which the person is principal and somebody else alternate, with the days ceded that are not over. */
export const daysCeded = (db: Db, person: Id, day: Day): SeatCeding[] =>
  ofPrincipal(db)
    .all({ person, day })
    .map(({ seat, days }) => ({ seat, days: JSON.parse(days) as SeatCeding["days"] }));
