// Who is told of what happens in a body: its co-chairs, and the secretariat, on the day.
import type { Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Day } from "../dates";
import { onTheDay, seatOpen, sitting } from "../sql.server";
import type { Capacity } from "./lifecycle";

/** Those who sit as co-chair of the bodies that day. */
export function chairsOf(tx: Db, bodies: readonly Id[], day: Day): Id[] {
  return tx.$client
    .prepare<{ bodies: string; day: Day }[], Id>(`
      select h.person_id from holding h join seat s on s.id = h.seat_id join chair_role c on c.seat_id = s.id
      where s.body_id in (select value from json_each(:bodies)) and h.state = 'confirmed'
        and ${onTheDay("h")} and ${onTheDay("c")}`)
    .pluck()
    .all({ bodies: JSON.stringify(bodies), day });
}

export type ChairSeat = { seat: Id; person: Id };

/** The co-chair seats of a body with whoever sits in them that day, alternates too. */
export function chairSeatsOf(db: Db, body: Id, day: Day): ChairSeat[] {
  return db.$client
    .prepare<{ body: Id; day: Day }[], ChairSeat>(`
      select s.id as seat, h.person_id as person from seat s join chair_role c on c.seat_id = s.id
        join holding h on h.seat_id = s.id
      where s.body_id = :body and ${sitting("h")} and ${onTheDay("c")} and ${seatOpen}`)
    .all({ body, day });
}

/** Those who hold an office of the secretariat that day. */
export function secretariatOn(tx: Db, day: Day): Id[] {
  return tx.$client
    .prepare<{ day: Day }[], Id>(
      `select o.person_id from office o where o.kind <> 'administrator' and ${onTheDay("o")}`,
    )
    .pluck()
    .all({ day });
}

/** Those who hold a seat of the body that day, and their contacts. */
export function membersOf(tx: Db, body: Id, day: Day): Id[] {
  return tx.$client
    .prepare<{ body: Id; day: Day }[], Id>(`
      select t.person_id from (
        select person_id, seat_id, from_day, until_day from holding where state in ('confirmed', 'ended')
        union all select person_id, seat_id, from_day, until_day from contact
      ) t join seat s on s.id = t.seat_id
      where s.body_id = :body and ${onTheDay("t")}
        and ${seatOpen}`)
    .pluck()
    .all({ body, day });
}

/** Who holds a seat that day, in one capacity. */
export function holdersOf(tx: Db, seat: Id, capacity: Capacity, day: Day): Id[] {
  return tx.$client
    .prepare<{ seat: Id; capacity: Capacity; day: Day }[], Id>(
      `select h.person_id from holding h where h.seat_id = :seat and h.capacity = :capacity and ${sitting("h")}`,
    )
    .pluck()
    .all({ seat, capacity, day });
}

/** Whoever holds a seat that day, and the contacts who work for it. */
export function servedBy(tx: Db, seat: Id, day: Day): Id[] {
  return tx.$client
    .prepare<{ seat: Id; day: Day }[], Id>(`
      select h.person_id from holding h where h.seat_id = :seat and ${sitting("h")}
      union select k.person_id from contact k where k.seat_id = :seat and ${onTheDay("k")}`)
    .pluck()
    .all({ seat, day });
}
