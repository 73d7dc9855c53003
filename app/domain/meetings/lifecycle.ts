// M-1, M-2: the way of a meeting and of the series it comes from.
import { isPossible, type Moves } from "../lifecycle";

export const meetingStates = ["planned", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingMoves = {
  changeMeeting: { from: ["planned"], to: "planned", by: "person" },
  cancelMeeting: { from: ["planned"], to: "cancelled", by: "person" },
} as const satisfies Moves<MeetingState>;

/** Where a meeting begins. */
export const asPlanned: MeetingState = "planned";
export const isCancelled = (state: MeetingState): boolean => state === meetingMoves.cancelMeeting.to;

export const seriesStates = ["live", "ended"] as const;
export type SeriesState = (typeof seriesStates)[number];

export const seriesMoves = {
  changeSeries: { from: ["live"], to: "live", by: "person" },
  endSeries: { from: ["live"], to: "ended", by: "person" },
} as const satisfies Moves<SeriesState>;

export const asLive: SeriesState = "live";
export const isLive = (state: SeriesState): boolean => isPossible(seriesMoves.endSeries, state);
