// M-1, M-2: the way of a meeting and of the series it comes from.
import { isPossible, type Moves } from "../lifecycle";

export const meetingStates = ["planned", "agenda-open", "agenda-approved", "released", "cancelled"] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingMoves = {
  openAgenda: { from: ["planned"], to: "agenda-open", by: "person" },
  approveAgenda: { from: ["agenda-open"], to: "agenda-approved", by: "person" },
  // M-5: the other co-chair kept silent for the days of the terms.
  agreeBySilence: { from: ["agenda-open"], to: "agenda-approved", by: "clock" },
  reopenAgenda: { from: ["agenda-approved"], to: "agenda-open", by: "person" },
  releaseAgenda: { from: ["agenda-approved"], to: "released", by: "person" },
  cancelMeeting: {
    from: ["planned", "agenda-open", "agenda-approved", "released"],
    to: "cancelled",
    by: "person",
  },
} as const satisfies Moves<MeetingState>;

/** Its day, time and place may change for as long as it may be cancelled. */
export const isChangeable = (state: MeetingState): boolean => isPossible(meetingMoves.cancelMeeting, state);
/** Nobody has begun on its agenda. */
export const isOnlyPlanned = (state: MeetingState): boolean => isPossible(meetingMoves.openAgenda, state);
export const isAgendaOpen = (state: MeetingState): boolean => isPossible(meetingMoves.approveAgenda, state);
export const isAgendaApproved = (state: MeetingState): boolean =>
  isPossible(meetingMoves.reopenAgenda, state);

export const isReleased = (state: MeetingState): boolean => state === meetingMoves.releaseAgenda.to;

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
