// M-22: the agenda with what the chairs want of each item, for them and the secretariat only.
import { atOnce } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { House } from "../house";
import { factsOfMeeting, type Meeting } from "../meetings/meeting.server";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { type AgendaItem, agendaSeen } from "./agenda.server";
import { type Timed, timed } from "./items";
import { isPlaced } from "./lifecycle";
import type { At } from "./pages.server";
import { makersOnly } from "./policy";

export type AnnotatedPage = At & { meeting: Meeting; zone: string; items: Timed<AgendaItem>[] };

export function annotatedPage(
  { db }: Pick<House, "db">,
  actor: Actor,
  { id, ...at }: At & { id: Id },
): AnnotatedPage {
  return atOnce(db, () => {
    const found = agendaSeen(db, actor, { id, ...at });
    if (!found) throw new NotFound();
    const { meeting, items } = found;
    mustBeAllowed(actor, makersOnly, factsOfMeeting(meeting, at.now));
    const placed = items.filter(({ state }) => isPlaced(state));
    return { ...at, meeting, zone: actor.zone, items: timed(placed, meeting.lengthMinutes) };
  });
}
