import type { Id } from "../actor";

/** T-2: a meeting is known to the members of its bodies, their contacts and observers, and to the secretariat. */
export const audiencesOfMeeting = (bodies: readonly Id[]): string[] => [
  "secretariat",
  ...bodies.flatMap((body) => [`members:${body}`, `chairs:${body}`, `observers:${body}`]),
];

/** S-8: whoever stands in at one meeting, while they may see it. */
export const standInsOf = (meeting: Id): string => `stand-in:${meeting}`;
