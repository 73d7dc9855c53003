/** B-2: how a body meets. */
export const meetingFormats = ["teleconference", "videoconference", "in-person", "hybrid"] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

/** Where people come together in a room, it has an address. */
export const hasVenue = (format: MeetingFormat): boolean => format === "in-person" || format === "hybrid";
/** Where some are elsewhere, they join by a link or a telephone. */
export const isJoined = (format: MeetingFormat): boolean => format !== "in-person";

/** In minutes: a meeting of several days is one that is reconvened. */
export const shortestMeeting = 15;
export const longestMeeting = 720;
