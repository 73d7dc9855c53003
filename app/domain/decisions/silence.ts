// D-8: silence until an exact instant approves. Pure: what breaks it, and which instants it may expire at.
import {
  addBusinessDays,
  type Day,
  dayOf,
  deadlineOf,
  type Instant,
  instantAt,
  type WallTime,
  wallTimeAt,
} from "../dates";
import { holidays } from "../holidays/federal";
import type { MatterKind } from "../terms/clauses";
import type { PositionKind } from "./positions";

/** D-8: never funding, terms or a work plan. */
export const bySilence: readonly MatterKind[] = ["recommendation", "motion"];

/**
 * "Does not endorse" and "asks to discuss" are what D-8 calls an objection and a wish to discuss. "Pending" breaks it
 * too: under D-7 no consensus stands while an approval is awaited, so silence cannot overtake it; a jurisdiction that
 * has to wait asks for more time than there is. The others agree (D-3), step aside, or say that they have no position:
 * a reservation is noted in its words, "recused" and "no position" are what silence would have been.
 */
const breaking: readonly PositionKind[] = ["not-endorse", "discuss", "pending"];
export const breaksSilence = (kind: PositionKind): boolean => breaking.includes(kind);

/** What can be filed after the expiry, and changes nothing. */
export const lateKinds = ["not-endorse", "discuss"] as const;
export type LateKind = (typeof lateKinds)[number];

const leastBusinessDays = 10;

/** The first instant at which it may expire: 17:00 Eastern Time, where a deadline ends, on the tenth business day. */
export function earliestExpiry(openedAt: Instant): Instant {
  const day: Day = dayOf(openedAt);
  const year = Number(day.slice(0, 4));
  const off = new Set([...holidays(year), ...holidays(year + 1)]);
  return deadlineOf(addBusinessDays(day, leastBusinessDays, off));
}

const halfHour = 30 * 60_000;

/** Null where the clocks of that zone skip the time, or show it twice: no exact instant (D-8). */
export function exactInstant(wall: WallTime, zone: string): Instant | null {
  const found = instantAt(wall, zone);
  const shows = (instant: number): boolean => {
    const shown = wallTimeAt(instant as Instant, zone);
    return shown.day === wall.day && shown.minutes === wall.minutes;
  };
  const again = [found + halfHour, found + 2 * halfHour, found - halfHour, found - 2 * halfHour].some(shows);
  return shows(found) && !again ? found : null;
}

/** As both co-chairs choose it. */
export type ExpiryTyped = WallTime & { zone: string };
