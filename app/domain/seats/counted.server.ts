// The seats of every body on a day, as balance counts them.
import { type Db, prepared } from "../../../db/connection";
import { keptUntilRecorded } from "../../../db/unchanged";
import type { Id } from "../actor";
import type { Day } from "../dates";
import { seatOpen } from "../sql.server";
import { qualityOfSeat } from "../taking-part/sql.server";
import type { SeatCounted } from "./balance";
import { isFilled, nominated, toCome } from "./sql.server";

const counted = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day }], SeatCounted & { body: Id }>(
    `select s.body_id as body, s.level, case
       when ${isFilled} then 'filled'
       when exists (select 1 from holding h where ${toCome}) or exists (select 1 from holding h where ${nominated}) then 'nominated' else 'vacant' end as state, ${qualityOfSeat} as quality
     from seat s where ${seatOpen}`,
  ),
);

/** The seats of every body on a day, as balance counts them. */
export const seatsCountedOn = keptUntilRecorded((db, day: Day): ReadonlyMap<Id, readonly SeatCounted[]> => {
  const byBody = new Map<Id, SeatCounted[]>();
  for (const { body, ...seat } of counted(db).all({ day })) {
    const known = byBody.get(body);
    if (known) known.push(seat);
    else byBody.set(body, [seat]);
  }
  return byBody;
});
