import type { Id } from "../actor";

/** T-2: a meeting is known to the members of its bodies, their contacts and observers, and to the secretariat. */
export const audiencesOfMeeting = (bodies: readonly Id[]): string[] => [
  "secretariat",
  ...bodies.flatMap((body) => [`members:${body}`, `chairs:${body}`, `observers:${body}`]),
];
