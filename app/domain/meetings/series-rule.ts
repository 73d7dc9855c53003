// M-2: the days of a series: "the second Tuesday of each month", and where a federal holiday puts one off.
import { addDays, addMonths, type Day, daysBetween, isBusinessDay, weekdayOf } from "../dates";
import type { Holiday } from "../holidays/feasts";
import { federalHoliday, holidays } from "../holidays/federal";

export const rhythms = ["week", "two-weeks", "month", "two-months", "quarter", "half-year"] as const;
export type Rhythm = (typeof rhythms)[number];
/** Which of its month; "week" where the series goes by weeks. */
export const places = ["first", "second", "third", "fourth", "last"] as const;
export type PlaceInMonth = (typeof places)[number];
/** Monday to Friday, as `weekdayOf` counts. */
export const meetingDays = [1, 2, 3, 4, 5] as const;
export type MeetingDay = (typeof meetingDays)[number];

export type SeriesRule = {
  every: Rhythm;
  weekday: MeetingDay;
  /** Null exactly where the series goes by weeks. */
  place: PlaceInMonth | null;
  /** The first day on which it may fall. */
  startsOn: Day;
  /** The last day on which it may fall. */
  endsOn: Day | null;
};

const weeks: Partial<Record<Rhythm, number>> = { week: 1, "two-weeks": 2 };
const months: Partial<Record<Rhythm, number>> = { month: 1, "two-months": 2, quarter: 3, "half-year": 6 };

export const goesByWeeks = (every: Rhythm): boolean => weeks[every] !== undefined;

const firstOfMonth = (day: Day): Day => addDays(day, 1 - Number(day.slice(8, 10)));
const onOrAfter = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The day in the month that begins on `first`. */
function inMonth({ weekday, place }: SeriesRule, first: Day): Day {
  if (place === "last") return addDays(onOrAfter(addMonths(first, 1), weekday), -7);
  return addDays(onOrAfter(first, weekday), 7 * places.indexOf(place ?? "first"));
}

/** The first day of all, and how to come from the n-th to the next. */
function walk(rule: SeriesRule): (nth: number) => Day {
  const { every, weekday, startsOn } = rule;
  const step = weeks[every];
  if (step !== undefined) {
    const first = onOrAfter(startsOn, weekday);
    return (nth) => addDays(first, 7 * step * nth);
  }
  const opening = firstOfMonth(startsOn);
  const anchor = inMonth(rule, opening) < startsOn ? addMonths(opening, 1) : opening;
  return (nth) => inMonth(rule, addMonths(anchor, (months[every] ?? 1) * nth));
}

/** How many of its days surely lie before a day: where to begin to look. */
function passedBefore({ every, startsOn }: SeriesRule, day: Day): number {
  const longest = 7 * (weeks[every] ?? 0) + 31 * (months[every] ?? 0);
  return Math.max(0, Math.floor(daysBetween(startsOn, day) / longest) - 1);
}

/** The days of the rule in [from, until], in order. */
export function daysOfSeries(rule: SeriesRule, from: Day, until: Day): Day[] {
  const last = rule.endsOn !== null && rule.endsOn < until ? rule.endsOn : until;
  const nthDay = walk(rule);
  const days: Day[] = [];
  for (let nth = passedBefore(rule, from); ; nth += 1) {
    const day = nthDay(nth);
    if (day > last) return days;
    if (day >= from) days.push(day);
  }
}

/** A day of the rule, and the one on which it is held: put off to the next business day by a federal holiday. */
export type SeriesDay = { ruleDay: Day; day: Day; putOffBy: Holiday | null };

export function heldOn(ruleDay: Day): SeriesDay {
  const putOffBy = federalHoliday(ruleDay) ?? null;
  return { ruleDay, day: putOffBy ? nextWorkday(ruleDay) : ruleDay, putOffBy };
}

function nextWorkday(day: Day): Day {
  const next = addDays(day, 1);
  return isBusinessDay(next, new Set(holidays(Number(next.slice(0, 4))))) ? next : nextWorkday(next);
}
