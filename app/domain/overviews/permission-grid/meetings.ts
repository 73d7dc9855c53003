// M-1, M-2, M-15: meetings and their series, as the members of the bodies that meet find them; and one's own calendars.
import type { GridRow } from "./row";

export const meetingRows: Readonly<Record<string, GridRow>> = {
  meetings: { get: "S P P P P P P P P P P" },
  "meetings-csv": { get: "S P P P P P P P P P P" },
  "my-calendars": { get: "S P P P P P P P P P P", post: 409 },
  "calendar-revoke": { get: "S - - - - P - - - - -", post: 409 },
  // Its address is its key.
  "calendar-of": { get: "P P P P P P P P P P P" },
  "series-new": { get: "S - - R R R P R P P -", post: 409 },
  series: { get: "S - - P P P P - P P -" },
  "series endedSeries": { get: "S - - P P P P - P P -" },
  "series-edit": { get: "S - - R R R P - P P -", post: 409 },
  "series-edit endedSeries": { get: "S - - R R R N - N N -" },
  "series-end": { get: "S - - R R R P - P P -", post: 409 },
  "meeting-new": { get: "S - - R R R P R P P -", post: 409 },
  meeting: { get: "S - - P P P P - P P -" },
  "meeting jointMeeting": { get: "S - - - P P P P P P -" },
  "meeting cancelledMeeting": { get: "S - - P P P P - P P -" },
  "meeting-ics": { get: "S - - P P P P - P P -" },
  "meeting-ics jointMeeting": { get: "S - - - P P P P P P -" },
  "meeting-edit": { get: "S - - R R R P - P P -", post: 409 },
  "meeting-edit jointMeeting": { get: "S - - - R R R P P P -", post: 409 },
  "meeting-edit cancelledMeeting": { get: "S - - R R R N - N N -" },
  "meeting-cancel": { get: "S - - R R R P - P P -", post: 409 },
  "meeting-cancel cancelledMeeting": { get: "S - - R R R N - N N -" },
};
