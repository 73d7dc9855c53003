// What the pages of seats show.
import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { bodyHead } from "../bodies/queries.server";
import type { Day } from "../dates";
import { permission } from "../permissions";
import { Denied, NotFound, NotPossible } from "../refusals";
import { type SeatFacts, seatPolicies } from "./policy";
import { type OneSeat, seatOn } from "./queries.server";
import { seatName } from "./seat-name";

export type HolderPage = { seat: OneSeat; name: Bilingual; bodyName: Bilingual; body: Id };

export function seatFacts(seat: OneSeat): SeatFacts {
  return { body: seat.body, seat: seat.id, nominatedBy: seat.nominatedBy, state: seat.state };
}

/** A seat and its body, for someone who sees them. */
export function seatSeen(db: Db, actor: Actor, at: { seat: Id; day: Day }): HolderPage {
  const seat = seatOn(db, at.seat, at.day);
  const head = seat && bodyHead(db, actor, seat.body);
  if (!seat || !head) throw new NotFound();
  return { seat, name: seatName(seat), bodyName: head.name, body: head.id };
}

/** The page of a verb on a seat: opened only by those who may use it, else the reason. */
export function seatFormPage(
  db: Db,
  actor: Actor,
  at: { seat: Id; day: Day; verb: "seat" | "nominate" | "nameContact" },
): HolderPage {
  const seen = seatSeen(db, actor, at);
  const answer = permission(actor, seatPolicies[at.verb], seatFacts(seen.seat));
  if (!answer.may)
    throw answer.because === "seat" ? new Denied(answer.reason) : new NotPossible(answer.reason);
  return seen;
}
