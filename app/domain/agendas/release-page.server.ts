// M-6, desk 14: before an agenda leaves draft, who gets what in which language, and what blocks.
import { atOnce } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { House } from "../house";
import type { Meeting } from "../meetings/meeting.server";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { agendaSeen } from "./agenda.server";
import { isInCamera } from "./items";
import { isPlaced } from "./lifecycle";
import type { At } from "./pages.server";
import { agendaPolicies } from "./policy";
import { type Recipient, recipientsOf } from "./recipients.server";
import type { Missing } from "./release";
import { missingIn, releaseFacts } from "./release-facts.server";

export type ReleasePage = At & {
  meeting: Meeting;
  missing: Missing[];
  recipients: Recipient[];
  /** How many items everyone gets, and how many more whoever sits there. */
  items: { open: number; inCamera: number };
};

export function releasePage(
  { db }: Pick<House, "db">,
  actor: Actor,
  { id, ...at }: At & { id: Id },
): ReleasePage {
  return atOnce(db, () => {
    const found = agendaSeen(db, actor, { id, ...at });
    if (!found) throw new NotFound();
    const facts = releaseFacts(found, at.now);
    // Whoever may, in either way, sees the page; the reason why not is that of the plain way, unless a co-chair asks.
    const exception = facts.missing > 0 && isChairHere(actor, found.meeting);
    mustBeAllowed(actor, agendaPolicies[exception ? "releaseWithException" : "releaseAgenda"], facts);
    const placed = found.items.filter(({ state }) => isPlaced(state));
    const inCamera = placed.filter(({ section }) => isInCamera(section)).length;
    return {
      ...{ ...at, meeting: found.meeting, missing: missingIn(found) },
      recipients: recipientsOf(db, id, at.today),
      items: { open: placed.length - inCamera, inCamera },
    };
  });
}

const isChairHere = ({ standings }: Actor, { bodies }: Meeting): boolean =>
  standings.some(
    (standing) =>
      standing.as === "seat" && standing.seat.coChair && bodies.some(({ id }) => id === standing.seat.body),
  );
