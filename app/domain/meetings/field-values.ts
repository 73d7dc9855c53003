// What stands in the fields of a form before anything is typed.
import { timeField } from "../dates";
import type { Meeting } from "./meeting.server";
import type { PlanPage } from "./planning-pages.server";
import type { PollActPage } from "./poll-pages.server";
import type { Series } from "./series.server";

type Slot = Pick<
  Series,
  "startMinutes" | "lengthMinutes" | "zone" | "format" | "venue" | "link" | "phone" | "passcode"
>;

const slotFields = ({ startMinutes, lengthMinutes, zone, format, venue, link, phone, passcode }: Slot) => ({
  ...{ startMinutes: timeField(startMinutes), lengthMinutes: String(lengthMinutes), zone, format },
  ...{ venueEn: venue.en, venueFr: venue.fr, link, phone, passcode },
});

export const meetingFields = ({ title, joining, ...slot }: Meeting) => ({
  ...{ titleEn: title.en, titleFr: title.fr },
  ...slotFields({ ...slot, ...joining }),
});

export const seriesFieldValues = (series: Series) => ({
  ...{ every: series.every, place: series.place ?? "", weekday: String(series.weekday) },
  ...slotFields(series),
});

/** As the terms of reference have it, in the zone of whoever plans. */
export const planFields = ({ usual, zone }: PlanPage) => ({
  ...{ every: usual.every ?? "month", place: "second", weekday: "2", lengthMinutes: "90", zone },
  ...(usual.format ? { format: usual.format } : {}),
});

/** What one's seats have answered already; all of them are answered for, unless one says otherwise. */
export function answersGiven({ poll, served }: PollActPage): Record<string, string | string[]> {
  const given = poll.dates.flatMap(({ id, answers }) => {
    const answer = served.map((seat) => answers[seat.id]).find(Boolean);
    return answer ? [[`date-${id}`, answer]] : [];
  });
  return { ...Object.fromEntries(given), seats: served.map(({ id }) => id) };
}
