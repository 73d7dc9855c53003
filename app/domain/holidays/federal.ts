// Own table of the federal holidays as observed (6-the-stack: date-holidays misses three of them).
import { addDays, type Day } from "../dates";
import { asObserved, easterSunday, type Holiday, mondayFrom, on } from "./feasts";

const firstTruthAndReconciliation = 2021;

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

/** What is reckoned of a year stays so; many days are counted from the same few years. */
function onceAYear<Found>(reckon: (year: number) => Found): (year: number) => Found {
  const known = new Map<number, Found>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    const found = reckon(year);
    known.set(year, found);
    return found;
  };
}

/** The federal holidays of a year with their names, on the days they are observed. */
export const namedHolidays: (year: number) => readonly Holiday[] = onceAYear((year) =>
  asObserved(asCelebrated(year)),
);

/** The days of a year on which the federal government is closed, in order. */
export const holidays = (year: number): Day[] => namedHolidays(year).map((holiday) => holiday.day);

const withNeighbours = onceAYear(
  (year): ReadonlySet<Day> => new Set([...holidays(year - 1), ...holidays(year), ...holidays(year + 1)]),
);

/** Of the year of a day and of the two beside it, for what is counted in business days from it. */
export const holidaysAround = (day: Day): ReadonlySet<Day> => withNeighbours(Number(day.slice(0, 4)));

/** The federal holiday a day is, if any. */
export const federalHoliday = (day: Day): Holiday | undefined =>
  namedHolidays(Number(day.slice(0, 4))).find((holiday) => holiday.day === day);
