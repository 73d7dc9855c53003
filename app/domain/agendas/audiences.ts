import type { Actor, Id } from "../actor";
import type { Meeting } from "../meetings/meeting.server";
import type { PaperAudience } from "./paper";

/** Until it is released, an agenda is the co-chairs' and the secretariat's (desk 14: a draft sends nothing). */
export const audiencesOfDraft = (bodies: readonly Id[]): string[] => [
  "secretariat",
  ...bodies.map((body) => `makes:${body}`),
];

/** M-6: those who meet, their contacts and observers; what is in camera of it, whoever sits there alone. */
export const audiencesOfReleased = (bodies: readonly Id[]): string[] => [
  ...audiencesOfDraft(bodies),
  ...bodies.flatMap((body) => [`members:${body}`, `observers:${body}`]),
];

/** M-17: whoever sits in a body that meets, a contact named for it, who speaks for a seat there, and the secretariat. */
export const audiencesInCamera = (meeting: Id, bodies: readonly Id[]): string[] => [
  "secretariat",
  ...bodies.map((body) => `sits:${body}`),
  `speaks-in:${meeting}`,
];

/** An observer never. */
export const seesInCamera = (
  { keys }: Actor,
  { id: here, bodies }: Pick<Meeting, "id" | "bodies">,
): boolean =>
  audiencesInCamera(
    here,
    bodies.map(({ id }) => id),
  ).some((key) => keys.includes(key));

/** M-17: a restricted paper is for whoever sits there; one for the chairs, for whoever makes the agenda. */
export function seesPaper(
  actor: Actor,
  meeting: Pick<Meeting, "id" | "bodies">,
  { audience }: { audience: PaperAudience },
): boolean {
  if (audience === "chairs") return readsDraft(actor, meeting);
  return audience === "everyone" || seesInCamera(actor, meeting);
}

/** A contact of a co-chair's seat reads what its holder reads (S-7) where named for what is in camera, which a draft shows. */
export const readsDraft = ({ keys }: Actor, { bodies }: Pick<Meeting, "bodies">): boolean =>
  audiencesOfDraft(bodies.map(({ id }) => id)).some((key) => keys.includes(key));
