// When those who have not answered are reminded by the clock. Pure: an instant in, an instant out.
import { addBusinessDays, type Day, dayOf, type Instant, startOfDay } from "../dates";
import { holidays } from "../holidays/federal";

const businessDaysBefore = 3;

export const lastDay = (closesAt: Instant): Day => dayOf(closesAt);

/** From the morning of the third business day before replies close. */
export function remindersFrom(closesAt: Instant): Instant {
  const day = lastDay(closesAt);
  const year = Number(day.slice(0, 4));
  const off = new Set([...holidays(year - 1), ...holidays(year)]);
  return startOfDay(addBusinessDays(day, -businessDaysBefore, off));
}
