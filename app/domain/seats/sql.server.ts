// Who holds a seat `s`, as statements ask it of a holding `h` and its person `p` on `:day`.
import { shownSql, sitting, wasConfirmed } from "../sql.server";
import type { Capacity } from "./lifecycle";

const ofSeat = (capacity: Capacity) => `h.seat_id = s.id and h.capacity = '${capacity}'`;
const held = (capacity: Capacity) => `${ofSeat(capacity)} and ${sitting("h")}`;

/** Something of who holds the seat on the day. */
export const inCapacity = (capacity: Capacity, what = shownSql) =>
  `(select ${what} from holding h join person p on p.id = h.person_id where ${held(capacity)})`;

export const principalThatDay = `from holding h where ${held("principal")}`;
export const isFilled = `exists (select 1 ${principalThatDay})`;

/** Conditions: a principal for a day to come; one whom nobody has confirmed yet. */
export const toCome = `${ofSeat("principal")} and ${wasConfirmed("h")} and h.from_day > :day`;
export const nominated = `${ofSeat("principal")} and h.state = 'nominated'`;

/** The day the last principal left. */
export const leftOn = `(select max(h.until_day) from holding h where ${ofSeat("principal")} and ${wasConfirmed("h")} and h.until_day <= :day)`;
