// M-5: what stands in the way of approving an agenda, found once for its page and for the act.
import type { Actor } from "../actor";
import type { Instant } from "../dates";
import type { House } from "../house";
import { factsOfMeeting } from "../meetings/meeting.server";
import { type AgendaFound, chairSeatsIn } from "./agenda.server";
import { type DueHere, dueFor } from "./due.server";
import { minutesOf } from "./items";
import { isPlaced, isProposed } from "./lifecycle";
import type { ApprovalFacts } from "./policy";

export function approvalFacts(
  house: Pick<House, "db" | "slices">,
  actor: Actor,
  found: AgendaFound,
  now: Instant,
  due: DueHere = dueFor(house, actor, found, now),
): ApprovalFacts {
  const placed = found.items.filter(({ state }) => isPlaced(state));
  const own = chairSeatsIn(actor, found.meeting);
  const seats = found.chairs.flatMap((body) => body.seats);
  return {
    ...factsOfMeeting(found.meeting, now),
    howMany: placed.length,
    minutesOver: Math.max(0, minutesOf(placed) - found.meeting.lengthMinutes),
    dueWaiting: due.waiting.filter(({ needsReason }) => needsReason).length,
    proposalsWaiting: found.items.filter(({ state }) => isProposed(state)).length,
    hasApproved:
      own.length > 0 &&
      own.every((id) => seats.some(({ seat, approvedAt }) => seat === id && approvedAt !== null)),
  };
}
