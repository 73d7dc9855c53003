// Agendas of the group: one open, with what stands on it, was left and is proposed; one approved.
import { approveAgenda } from "../../app/domain/agendas/commands/approving.server";
import { leaveDue } from "../../app/domain/agendas/commands/due.server";
import { leaveItem } from "../../app/domain/agendas/commands/items.server";
import { releaseAgenda } from "../../app/domain/agendas/commands/releasing.server";
import { addDays, dayOf } from "../../app/domain/dates";
import { agendaIn, anAgenda, anItem, aProposal, dueOf, placed } from "../support/agenda";
import type { TestHouse } from "../support/house";
import type { Samples } from "./samples";

/** Everything on it that fell due is left, so that nothing is in the way of approval. */
export function leaveAllDue(house: TestHouse, meeting: string): void {
  for (const { id, due } of placed(house, meeting))
    if (due) leaveItem(house.as("chair"), id, { why: "Next time" });
  for (const { kind, id } of dueOf(house, meeting).waiting)
    leaveDue(house.as("chair"), meeting, `${kind}.${id}`, { why: "Next time" });
}

export function anApproved(house: TestHouse, day: string, item: Parameters<typeof anItem>[2] = {}): string {
  const meeting = anAgenda(house, day);
  leaveAllDue(house, meeting);
  anItem(house, meeting, item);
  approveAgenda(house.as("chair"), meeting);
  approveAgenda(house.as("otherChair"), meeting);
  return meeting;
}

export function agendaSamples(house: TestHouse): Samples {
  // Past the deadline for papers, whatever the day of the week.
  const late = anAgenda(house, addDays(dayOf(house.now()), 6));
  leaveAllDue(house, late);
  const agendaLate = aProposal(house, late);
  const agendaOpen = anAgenda(house, house.ahead("2026-10-15"));
  leaveAllDue(house, agendaOpen);
  const [left] = agendaIn(house, agendaOpen).left;
  const agendaItem = anItem(house, agendaOpen);
  const agendaProposal = aProposal(house, agendaOpen);
  const agendaApproved = anApproved(house, house.ahead("2026-11-12"));
  const agendaReady = anAgenda(house, house.ahead("2026-12-10"));
  leaveAllDue(house, agendaReady);
  anItem(house, agendaReady);
  const agendaHalf = anApproved(house, house.ahead("2026-11-19"), { titleFr: "" });
  const agendaReleased = anApproved(house, house.ahead("2026-11-26"));
  releaseAgenda(house.as("secretary"), agendaReleased);
  return {
    ...{
      agendaReady,
      agendaHalf,
      agendaReleased,
      agendaOpen,
      agendaItem,
      agendaProposal,
      agendaLate,
      agendaApproved,
    },
    due: left ? `${left.kind}.${left.id}` : "",
  };
}
