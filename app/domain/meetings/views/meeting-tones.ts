import type { Tone } from "../../../ui";
import type { MeetingState, SeriesState } from "../lifecycle";

export const meetingTones = {
  planned: "plain",
  "agenda-open": "now",
  "agenda-approved": "ok",
  released: "ok",
  cancelled: "bad",
} as const satisfies Record<MeetingState, Tone>;
export const seriesTones = { live: "ok", ended: "plain" } as const satisfies Record<SeriesState, Tone>;
