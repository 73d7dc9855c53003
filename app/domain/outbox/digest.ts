// N-6: when what a person has once a day is sent.
import { addDays, type Instant, instantAt, wallTimeAt, weekdayOf } from "../dates";

const eightInTheMorning = 8 * 60;

/** The next 8:00 of a day from Monday to Friday, where the person is. */
export function nextDigest(now: Instant, zone: string): Instant {
  const { day, minutes } = wallTimeAt(now, zone);
  let on = minutes < eightInTheMorning ? day : addDays(day, 1);
  while (weekdayOf(on) === 0 || weekdayOf(on) === 6) on = addDays(on, 1);
  return instantAt({ day: on, minutes: eightInTheMorning }, zone);
}
