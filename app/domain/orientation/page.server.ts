// The live page of what the orientation mail says; for whoever sees the seat.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Day } from "../dates";
import { NotFound } from "../refusals";
import { seatSeen } from "../seats/pages.server";
import { versionsOf } from "../terms/queries/versions-of-body.server";
import { type OrientationFacts, orientationFacts } from "./facts.server";

export type OrientationPage = OrientationFacts & { body: Id };

export function orientationPage(db: Db, actor: Actor, at: { seat: Id; day: Day }): OrientationPage {
  return atOnce(db, () => {
    const { body } = seatSeen(db, actor, at);
    const facts = orientationFacts(db, at);
    if (!facts) throw new NotFound();
    // T-2: of versions on their way, only those that the reader may open.
    const open = versionsOf(db, actor, { body, day: at.day });
    const seen = new Set(open.next.map(({ id }) => id));
    return {
      ...facts,
      body,
      inForce: open.inForce ? facts.inForce : null,
      terms: facts.terms.filter(({ id }) => seen.has(id)),
    };
  });
}
