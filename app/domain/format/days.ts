// Days as people read them. Own tables: the names must be the same in Node and in every browser.
import type { Language } from "../bilingual";
import { addDays, type Day, type DayRange, daysBetween, weekdayOf } from "../dates";
import { count, noBreak } from "./numbers";

const months = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};
const weekdays = {
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" "),
};

type Parts = { year: string; month: number; date: number };
const partsOf = (day: Day): Parts => ({
  year: day.slice(0, 4),
  month: Number(day.slice(5, 7)) - 1,
  date: Number(day.slice(8, 10)),
});
const ordinal = (date: number): string => (date === 1 ? "1er" : String(date));

/** January / janvier, from 1 to 12. */
export const monthName = (language: Language, month: number): string => months[language][month - 1] ?? "";
/** Sunday / dimanche, from 0 to 6 as `weekdayOf` counts. */
export const weekdayName = (language: Language, weekday: number): string => weekdays[language][weekday] ?? "";

/** April 1 / 1er avril: without its year. */
function monthDay(language: Language, { month, date }: Parts): string {
  const name = monthName(language, month + 1);
  return language === "en" ? `${name}${noBreak}${date}` : `${ordinal(date)}${noBreak}${name}`;
}

/** April 1, 2026 / 1er avril 2026. */
export function longDate(language: Language, day: Day): string {
  const parts = partsOf(day);
  return `${monthDay(language, parts)}${language === "en" ? "," : ""}${noBreak}${parts.year}`;
}

/** Tuesday, June 9, 2026 / mardi 9 juin 2026; in a French sentence « le » comes before it. */
export function weekdayDate(language: Language, day: Day): string {
  return `${weekdayName(language, weekdayOf(day))}${language === "en" ? "," : ""} ${longDate(language, day)}`;
}

/** 2026-06-09, in the cells of every table, and in file names, of both languages; sentences take the long date. */
export const isoDate = (day: Day): string => day;

/** June 2026 / juin 2026. */
export function monthYear(language: Language, day: Day): string {
  const { month, year } = partsOf(day);
  return `${monthName(language, month + 1)}${noBreak}${year}`;
}

/** "on April 1, 2026" / « le 1er avril 2026 ». */
export const onDate = (language: Language, day: Day): string =>
  `${language === "en" ? "on" : "le"} ${longDate(language, day)}`;

/** April 1 to April 3, 2026 / du 1er au 3 avril 2026; both days belong to it. */
export function dateRange(language: Language, first: Day, last: Day): string {
  if (first === last) return language === "en" ? longDate("en", first) : onDate("fr", first);
  const [start, end] = [partsOf(first), partsOf(last)];
  const sameYear = start.year === end.year;
  if (language === "en") {
    return `${sameYear ? monthDay("en", start) : longDate("en", first)} to ${longDate("en", last)}`;
  }
  const sameMonth = sameYear && start.month === end.month;
  const opening = sameMonth ? ordinal(start.date) : sameYear ? monthDay("fr", start) : longDate("fr", first);
  return `du ${opening} au ${longDate("fr", last)}`;
}

/** A range [from, until) by its last day, or "from April 1, 2026" / « à compter du 1er avril 2026 » while it is open. */
export function period(language: Language, { from, until }: DayRange): string {
  if (until !== null) return dateRange(language, from, addDays(until, -1));
  return `${language === "en" ? "from" : "à compter du"} ${longDate(language, from)}`;
}

/** 2026–27 / 2026-2027, from the year in which it begins. */
export function fiscalYear(language: Language, year: number): string {
  if (language === "fr") return `${year}-${year + 1}`;
  const closes = String(year + 1);
  return `${year}–${closes.endsWith("00") ? closes : closes.slice(2)}`;
}

/** The same in a cell: 2026-04-01 to 2027-03-31 / du 2026-04-01 au 2027-03-31. */
export function isoPeriod(language: Language, { from, until }: DayRange): string {
  if (until === null) return `${language === "en" ? "from" : "à compter du"} ${isoDate(from)}`;
  const last = isoDate(addDays(until, -1));
  if (from === last) return last;
  return language === "en" ? `${isoDate(from)} to ${last}` : `du ${isoDate(from)} au ${last}`;
}

const dayForms = { en: { one: "day", other: "days" }, fr: { one: "jour", other: "jours" } };

/** 9 days / 9 jours. */
export const days = (language: Language, howMany: number): string =>
  count(language, howMany, dayForms[language]);

const monthForms = { en: { one: "month", other: "months" }, fr: { one: "mois", other: "mois" } };
const yearForms = { en: { one: "year", other: "years" }, fr: { one: "an", other: "ans" } };

/** How long something has stood: today, 9 days, 4 months, 3 years / aujourd’hui, 9 jours, 4 mois, 3 ans. */
export function age(language: Language, since: Day, today: Day): string {
  const elapsed = daysBetween(since, today);
  if (elapsed <= 0) return language === "en" ? "today" : "aujourd’hui";
  if (elapsed < 90) return days(language, elapsed);
  if (elapsed < 730) return count(language, Math.floor(elapsed / 30.44), monthForms[language]);
  return count(language, Math.floor(elapsed / 365.25), yearForms[language]);
}

/** When something is due: Overdue, 2 days · Today · Tomorrow · In 8 days · No date. */
export function due(language: Language, on: Day | null, today: Day): string {
  const english = language === "en";
  if (on === null) return english ? "No date" : "Sans date";
  const ahead = daysBetween(today, on);
  if (ahead === 0) return english ? "Today" : "Aujourd’hui";
  if (ahead === 1) return english ? "Tomorrow" : "Demain";
  if (ahead > 0) return `${english ? "In" : "Dans"} ${days(language, ahead)}`;
  return `${english ? "Overdue," : "En retard de"} ${days(language, -ahead)}`;
}
