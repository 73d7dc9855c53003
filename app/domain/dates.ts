// What a day is, for the whole workspace: a calendar day in Eastern Time. Instants are UTC milliseconds.
import { tzOffset } from "@date-fns/tz/tzOffset";

declare const dayBrand: unique symbol;
declare const instantBrand: unique symbol;
/** A calendar day in Eastern Time, `YYYY-MM-DD`. */
export type Day = string & { readonly [dayBrand]: true };
/** Milliseconds since the epoch, UTC. */
export type Instant = number & { readonly [instantBrand]: true };
/** Minutes after midnight on somebody's wall clock, 0 to 1439. */
export type Minutes = number;
/** What a clock on the wall shows: what a meeting keeps, with its zone. */
export type WallTime = { day: Day; minutes: Minutes };
/** Days from `from` up to, and without, `until`; null is open-ended. */
export type DayRange = { from: Day; until: Day | null };

export const easternTime = "America/Toronto";

const minute = 60_000;
const oneDay = 86_400_000;
const closingTime: Minutes = 17 * 60;

const epochOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAtEpoch = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10) as Day;
const numbersOf = (day: Day) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

/** Whether a text is a real calendar date from 1900 to 2199, `YYYY-MM-DD`: beyond lies a slip of the hand. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string" || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day a literal names; throws RangeError where it is none. For what people type: `isDay` or `parseDay`. */
export function dayFrom(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a calendar day: ${JSON.stringify(text)}`);
  return text;
}

// Without its offset a time would be read in the zone of the machine.
const parseIso = (text: string): number =>
  /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;

/** An instant from milliseconds or an ISO text with its offset; throws RangeError where it is none. */
export function instantFrom(value: number | string): Instant {
  const milliseconds = typeof value === "number" ? value : parseIso(value);
  if (!Number.isSafeInteger(milliseconds)) throw new RangeError(`not an instant: ${value}`);
  return milliseconds as Instant;
}

/** A date typed in three fields; null where it is no real calendar date. */
export function parseDay(typed: { day: string; month: string; year: string }): Day | null {
  const { day, month, year } = { day: typed.day.trim(), month: typed.month.trim(), year: typed.year.trim() };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

/** Minutes after midnight from "16:30", as a time field sends it; null where it is no time. */
export function parseTime(text: string): Minutes | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

/** "16:30": what a time field is filled with. */
export function timeField(minutes: Minutes): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Whether this machine knows an IANA zone of this name. */
export const isZone = (zone: string): boolean =>
  /^[A-Z]/.test(zone) && !Number.isNaN(tzOffset(zone, new Date(0)));

// British Columbia and Alberta keep summer time since March 2026 (tzdata 2026c). Node 20 carries older tables, and
// a page must show the same hour on the server and in the browser.
const unchanging = new Map<string, { since: number; offset: number }>([
  ["America/Vancouver", { since: Date.UTC(2026, 2, 8, 10), offset: -7 * 60 }],
  ["America/Edmonton", { since: Date.UTC(2026, 2, 8, 9), offset: -6 * 60 }],
  ["America/Yellowknife", { since: Date.UTC(2026, 2, 8, 9), offset: -6 * 60 }],
]);

function zoneOffset(instant: number, zone: string): number {
  const kept = unchanging.get(zone);
  return (kept && instant >= kept.since ? kept.offset : tzOffset(zone, new Date(instant))) * minute;
}

// Asking Intl costs a hundred times a look at what it said before. Since Newfoundland gave up changing its clocks a
// minute past midnight (2011), no clock changes within a quarter of an hour.
const quarter = 15 * minute;
const wholeQuarters = Date.UTC(2012, 0, 1);
const mostKnown = 20_000;
const known = new Map<string, number>();

function offsetAt(instant: number, zone: string): number {
  if (instant < wholeQuarters) return zoneOffset(instant, zone);
  const key = `${zone}${Math.floor(instant / quarter)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const offset = zoneOffset(instant, zone);
  if (known.size >= mostKnown) known.clear();
  known.set(key, offset);
  return offset;
}

/** What the clock on the wall shows in a zone at an instant. */
export function wallTimeAt(instant: Instant, zone: string): WallTime {
  const shown = new Date(instant + offsetAt(instant, zone)).toISOString();
  return {
    day: shown.slice(0, 10) as Day,
    minutes: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)),
  };
}

/** How many minutes the clock on the wall in a zone stands ahead of UTC at an instant: -150 in St. John's in summer. */
export const minutesAhead = (instant: Instant, zone: string): number => offsetAt(instant, zone) / minute;

/** The instant a wall time names. Shown twice in autumn: the first. Skipped in spring: as much later as was skipped. */
export function instantAt(wall: WallTime, zone: string): Instant {
  const asIfUtc = epochOf(wall.day) + wall.minutes * minute;
  const before = offsetAt(asIfUtc - oneDay, zone);
  const after = offsetAt(asIfUtc + oneDay, zone);
  const candidate = asIfUtc - before;
  const isShown = offsetAt(candidate, zone) === before || offsetAt(asIfUtc - after, zone) !== after;
  return (isShown ? candidate : asIfUtc - after) as Instant;
}

/** The Eastern Time day on which an instant falls. */
export const dayOf = (instant: Instant): Day => wallTimeAt(instant, easternTime).day;
/** Midnight, Eastern Time, at which a day begins. */
export const startOfDay = (day: Day): Instant => instantAt({ day, minutes: 0 }, easternTime);
/** 17:00 Eastern Time: the instant at which a deadline on this day ends. */
export const deadlineOf = (day: Day): Instant => instantAt({ day, minutes: closingTime }, easternTime);

export const addDays = (day: Day, days: number): Day => dayAtEpoch(epochOf(day) + days * oneDay);

/** Calendar days from one day to another; negative where the second comes first. */
export const daysBetween = (from: Day, to: Day): number => (epochOf(to) - epochOf(from)) / oneDay;

/** The same date some months on, or the last of a month that is too short: January 31 + 1 is February 28 or 29. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = numbersOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAtEpoch(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

/** January 1, 1970, was a Thursday. */
const weekdayAtEpoch = (milliseconds: number): number => (((milliseconds / oneDay + 4) % 7) + 7) % 7;

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => weekdayAtEpoch(epochOf(day));

/** Monday to Friday, less the holidays. */
export function isBusinessDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The n-th business day after a day, or before it where n is negative; 0 leaves the day as it is. */
export function addBusinessDays(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  const step = Math.sign(count) * oneDay;
  let reached = epochOf(day);
  for (let left = Math.abs(count); left > 0; ) {
    reached += step;
    const weekday = weekdayAtEpoch(reached);
    if (weekday !== 0 && weekday !== 6 && !holidays.has(dayAtEpoch(reached))) left -= 1;
  }
  return dayAtEpoch(reached);
}

/** The year in which the day's fiscal year begins, on 1 April. */
export function fiscalYearOf(day: Day): number {
  const { year, month } = numbersOf(day);
  return month >= 4 ? year : year - 1;
}

/** The days of a fiscal year, from 1 April. */
export const daysOfFiscalYear = (year: number): { from: Day; until: Day } => ({
  from: dayAtEpoch(Date.UTC(year, 3, 1)),
  until: dayAtEpoch(Date.UTC(year + 1, 3, 1)),
});

/** Whether a day lies in [from, until). */
export const holds = (range: DayRange, day: Day): boolean =>
  range.from <= day && (range.until === null || day < range.until);
