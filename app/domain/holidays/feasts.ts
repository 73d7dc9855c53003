// The days that move with the calendar, and where one that falls on a weekend is observed.
import type { Bilingual } from "../bilingual";
import { addDays, type Day, dayFrom, weekdayOf } from "../dates";

export type Holiday = { day: Day; name: Bilingual };

const [sunday, monday, saturday] = [0, 1, 6];

/** A date of a year, `MM-DD`. */
export const on = (year: number, monthAndDate: string): Day => dayFrom(`${year}-${monthAndDate}`);

/** The n-th such weekday on or after a day, counted from 1. */
export function weekdayFrom(day: Day, weekday: number, nth: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead + 7 * (nth - 1));
}

/** The n-th Monday on or after a day, counted from 1. */
export const mondayFrom = (day: Day, nth: number): Day => weekdayFrom(day, monday, nth);

/** The Monday nearest to a day: three days before it to three days after. */
export const mondayNearest = (day: Day): Day => mondayFrom(addDays(day, -3), 1);

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysAfterMarch22 = epact + toSunday - 7 * late;
  return addDays(on(year, "03-22"), daysAfterMarch22);
}

/** One that falls on a Saturday or Sunday is observed on the next weekday that no other holiday takes. */
function observedOn(day: Day, taken: ReadonlySet<Day>): Day {
  const weekday = weekdayOf(day);
  const isFree = weekday !== saturday && weekday !== sunday && !taken.has(day);
  return isFree ? day : observedOn(addDays(day, 1), taken);
}

/** The same holidays, in their order, on the days they are observed. */
export function asObserved(celebrated: readonly Holiday[]): Holiday[] {
  const taken = new Set<Day>();
  return celebrated.map(({ day, name }) => {
    const observed = observedOn(day, taken);
    taken.add(observed);
    return { day: observed, name };
  });
}
