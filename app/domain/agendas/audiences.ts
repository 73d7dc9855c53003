import type { Actor, Id } from "../actor";
import type { Meeting } from "../meetings/meeting.server";

/** Until it is released, an agenda is the co-chairs' and the secretariat's (desk 14: a draft sends nothing). */
export const audiencesOfDraft = (bodies: readonly Id[]): string[] => [
  "secretariat",
  ...bodies.map((body) => `chairs:${body}`),
];

/** A contact of a co-chair's seat reads what its holder reads (S-7). */
export const readsDraft = ({ keys }: Actor, { bodies }: Pick<Meeting, "bodies">): boolean =>
  audiencesOfDraft(bodies.map(({ id }) => id)).some((key) => keys.includes(key));
