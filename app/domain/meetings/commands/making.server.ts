// How a meeting comes to be: called alone, or one day of a series.
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import { meeting, meetingBody, meetingSeries } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import { addMonths, type Day, type Instant } from "../../dates";
import { newId } from "../../id";
import { audiencesOfMeeting, standInsOf } from "../audiences";
import type { SlotTyped } from "../forms";
import { asPlanned } from "../lifecycle";
import type { Series } from "../series.server";
import { daysOfSeries, heldOn } from "../series-rule";
import { instantsOf } from "./slots.server";

/** A series is planned so far ahead; once less than a year of it stands, the clock plans on. */
const monthsPlanned = 18;
export const monthsAhead = 12;
export const horizonFrom = (day: Day): Day => addMonths(day, monthsPlanned);

export type NewMeeting = {
  series: Id | null;
  ruleDay: Day | null;
  day: Day;
  titleEn: string;
  titleFr: string;
  slot: SlotTyped;
  bodies: readonly Id[];
  /** Nobody where the clock makes it. */
  by: Id | null;
};

export function insertMeeting(tx: Db, made: NewMeeting, now: Instant): Id {
  const id = newId();
  const { series, day, ruleDay, titleEn, titleFr, slot, by } = made;
  const instants = instantsOf(day, slot);
  tx.insert(meeting)
    .values({
      ...{ id, seriesId: series, ruleDay, titleEn, titleFr, day, ...slot, ...instants },
      ...{ state: asPlanned, changedAt: now, madeBy: by, madeAt: now },
    })
    .run();
  for (const bodyId of made.bodies)
    tx.insert(meetingBody).values({ meetingId: id, bodyId, startsAt: instants.startsAt }).run();
  openTo(tx, { kind: "meeting", id }, [...audiencesOfMeeting(made.bodies), standInsOf(id)]);
  return id;
}

/** M-19: the joining stands once, on the series. */
export const slotOfSeries = ({ startMinutes, lengthMinutes, zone, format, venue }: Series): SlotTyped => ({
  ...{ startMinutes, lengthMinutes, zone, format, venueEn: venue.en, venueFr: venue.fr },
  ...{ link: "", phone: "", passcode: "" },
});

const daysMade = prepared((db: Db) =>
  db.$client
    .prepare<[Id], Day>("select rule_day from meeting where series_id = ? and cancelled_with_series = 0")
    .pluck(),
);

/** Makes the meetings of the days of a series in [from, until] that are to come and not made yet. */
export function makeDays(
  tx: Db,
  series: Series,
  {
    from,
    until,
    now,
    by,
    but = [],
  }: { from: Day; until: Day; now: Instant; by: Id | null; but?: readonly Day[] },
): Id[] {
  const made = new Set([...daysMade(tx).all(series.id), ...but]);
  const slot = slotOfSeries(series);
  const ids = daysOfSeries(series, from, until)
    .filter((ruleDay) => !made.has(ruleDay) && instantsOf(heldOn(ruleDay).day, slot).startsAt > now)
    .map((ruleDay) =>
      insertMeeting(
        tx,
        {
          ...{ series: series.id, ruleDay, day: heldOn(ruleDay).day, titleEn: "", titleFr: "", slot, by },
          bodies: series.bodies.map(({ id }) => id),
        },
        now,
      ),
    );
  tx.update(meetingSeries).set({ plannedUntil: until }).where(eq(meetingSeries.id, series.id)).run();
  return ids;
}
