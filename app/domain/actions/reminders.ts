// When whoever is accountable is reminded, and until when a list calls an action young. Pure: days in, instants out.
import { addBusinessDays, type Day, type Instant, startOfDay } from "../dates";
import { holidays } from "../holidays/federal";

export const businessDaysBefore = 5;

/** From the morning of the fifth business day before it is due. */
export function remindersFrom(due: Day): Instant {
  const year = Number(due.slice(0, 4));
  const off = new Set([...holidays(year - 1), ...holidays(year)]);
  return startOfDay(addBusinessDays(due, -businessDaysBefore, off));
}
