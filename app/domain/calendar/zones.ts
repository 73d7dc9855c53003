// RFC 5545, 3.6.5: what the clocks of a zone do in a range of years, written out change by change. No rule that repeats is
// written: legislatures end them (British Columbia and Alberta, 2026), and a calendar would go on moving meetings.
import { type Instant, instantFrom, minutesAhead, type WallTime, wallTimeAt } from "../dates";

const aDay = 86_400_000;

export type ClockChange = { at: Instant; from: number; to: number };

/** The minute at which the clocks change, between two instants that differ. */
function changeBetween(low: Instant, high: Instant, zone: string): ClockChange {
  const [from, to] = [minutesAhead(low, zone), minutesAhead(high, zone)];
  let [before, after] = [low / 60_000, high / 60_000];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (minutesAhead(instantFrom(middle * 60_000), zone) === from) before = middle;
    else after = middle;
  }
  return { at: instantFrom(after * 60_000), from, to };
}

/** Every change of the clocks of a zone in [from, until). */
export function clockChanges(zone: string, from: Instant, until: Instant): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let at = from; at < until; at = instantFrom(at + aDay)) {
    const next = instantFrom(at + aDay);
    if (minutesAhead(at, zone) !== minutesAhead(next, zone)) changes.push(changeBetween(at, next, zone));
  }
  return changes;
}

const two = (value: number): string => String(value).padStart(2, "0");
const signed = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
};

/** 20260609T130000, as the clock on the wall shows it. */
export const wallClock = ({ day, minutes }: WallTime): string =>
  `${day.replaceAll("-", "")}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;

function observance(
  kind: "STANDARD" | "DAYLIGHT",
  start: string,
  { from, to }: Omit<ClockChange, "at">,
): string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${signed(from)}`,
    `TZOFFSETTO:${signed(to)}`,
    `END:${kind}`,
  ];
}

/** The lines of VTIMEZONE for what happens in [from, until). */
export function zoneLines(zone: string, from: Instant, until: Instant): string[] {
  const opening = minutesAhead(from, zone);
  const onWall = (at: Instant, ahead: number): string =>
    wallClock(wallTimeAt(instantFrom(at + ahead * 60_000), "UTC"));
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...observance("STANDARD", onWall(from, opening), { from: opening, to: opening }),
    // An observance begins at the time that the clocks before it show.
    ...clockChanges(zone, from, until).flatMap((change) =>
      observance(change.to > change.from ? "DAYLIGHT" : "STANDARD", onWall(change.at, change.from), change),
    ),
    "END:VTIMEZONE",
  ];
}
