// Who is told of what happens in a body: its co-chairs, and the secretariat, on the day.
import type { Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Day } from "../dates";
import { onTheDay } from "../sql.server";

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

/** Those who hold an office of the secretariat that day. */
export function secretariatOn(tx: Db, day: Day): Id[] {
  return tx.$client
    .prepare<{ day: Day }[], Id>(
      `select o.person_id from office o where o.kind <> 'administrator' and ${onTheDay("o")}`,
    )
    .pluck()
    .all({ day });
}
