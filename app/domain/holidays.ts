// Own table of the federal holidays as observed (6-the-stack: date-holidays misses three of them).
import type { Bilingual } from "./bilingual";
import { addDays, type Day, dayFrom, weekdayOf } from "./dates";

export type Holiday = { day: Day; name: Bilingual };

const [sunday, monday, saturday] = [0, 1, 6];
const firstTruthAndReconciliation = 2021;

const on = (year: number, monthAndDate: string): Day => dayFrom(`${year}-${monthAndDate}`);

/** The n-th Monday on or after a day, counted from 1. */
function mondayFrom(day: Day, nth: number): Day {
  const ahead = (monday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead + 7 * (nth - 1));
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
function easterSunday(year: number): Day {
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

/** The holidays where the calendar puts them, in order. */
function asCelebrated(year: number): Holiday[] {
  const easter = easterSunday(year);
  const all: [Day, string, string][] = [
    [on(year, "01-01"), "New Year’s Day", "Jour de l’An"],
    [addDays(easter, -2), "Good Friday", "Vendredi saint"],
    [addDays(easter, 1), "Easter Monday", "Lundi de Pâques"],
    [mondayFrom(on(year, "05-18"), 1), "Victoria Day", "Fête de la Reine"],
    [on(year, "07-01"), "Canada Day", "Fête du Canada"],
    [mondayFrom(on(year, "08-01"), 1), "Civic Holiday", "Congé civique"],
    [mondayFrom(on(year, "09-01"), 1), "Labour Day", "Fête du Travail"],
    [
      on(year, "09-30"),
      "National Day for Truth and Reconciliation",
      "Journée nationale de la vérité et de la réconciliation",
    ],
    [mondayFrom(on(year, "10-01"), 2), "Thanksgiving Day", "Action de grâce"],
    [on(year, "11-11"), "Remembrance Day", "Jour du Souvenir"],
    [on(year, "12-25"), "Christmas Day", "Noël"],
    [on(year, "12-26"), "Boxing Day", "Lendemain de Noël"],
  ];
  return all
    .filter(([day]) => year >= firstTruthAndReconciliation || day !== on(year, "09-30"))
    .map(([day, en, fr]) => ({ day, name: { en, fr } }));
}

/** One that falls on a Saturday or Sunday is observed on the next weekday that no other holiday takes. */
function asObserved(day: Day, taken: ReadonlySet<Day>): Day {
  const weekday = weekdayOf(day);
  const isFree = weekday !== saturday && weekday !== sunday && !taken.has(day);
  return isFree ? day : asObserved(addDays(day, 1), taken);
}

/** The federal holidays of a year with their names, on the days they are observed. */
export function namedHolidays(year: number): Holiday[] {
  const taken = new Set<Day>();
  return asCelebrated(year).map(({ day, name }) => {
    const observed = asObserved(day, taken);
    taken.add(observed);
    return { day: observed, name };
  });
}

/** The days of a year on which the federal government is closed, in order. */
export const holidays = (year: number): Day[] => namedHolidays(year).map((holiday) => holiday.day);
