// M-5: what stands in the way of approving an agenda, found once for its page and for the act.
import type { Actor } from "../actor";
import type { Instant } from "../dates";
import type { House } from "../house";
import { type AgendaFound, chairSeatsIn } from "./agenda.server";
import { type DueHere, dueFor } from "./due.server";
import { factsOfAgenda } from "./facts.server";
import { isConsent, minutesOf } from "./items";
import { isPlaced, isProposed } from "./lifecycle";
import { isDecisionPaper, isWaiting } from "./paper";
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
    ...factsOfAgenda(found, now),
    howMany: placed.length,
    minutesOver: Math.max(0, minutesOf(placed) - found.meeting.lengthMinutes),
    dueWaiting: due.waiting.filter(({ needsReason }) => needsReason).length,
    papersWaiting: found.papers.filter(({ state }) => isWaiting(state)).length,
    lateOnConsent: placed.filter(
      ({ id, section }) =>
        isConsent(section) &&
        found.papers.some(({ item, late, kind }) => item === id && late && isDecisionPaper(kind)),
    ).length,
    proposalsWaiting: found.items.filter(({ state }) => isProposed(state)).length,
    hasApproved:
      own.length > 0 &&
      own.every((id) => seats.some(({ seat, approvedAt }) => seat === id && approvedAt !== null)),
  };
}
