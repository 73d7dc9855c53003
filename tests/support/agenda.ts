// Agendas as tests make them.
import type { Id } from "../../app/domain/actor";
import { type AgendaFound, type AgendaItem, agendaSeen } from "../../app/domain/agendas/agenda.server";
import { addItem } from "../../app/domain/agendas/commands/items.server";
import { openAgenda } from "../../app/domain/agendas/commands/opening.server";
import { proposeItem } from "../../app/domain/agendas/commands/proposals.server";
import { type DueHere, dueFor } from "../../app/domain/agendas/due.server";
import type { AddTyped, ArrangeTyped, ProposeTyped } from "../../app/domain/agendas/forms";
import { inOrder } from "../../app/domain/agendas/items";
import { dayOf } from "../../app/domain/dates";
import type { Part, TestHouse } from "./house";
import { aMeeting } from "./meeting";

export const whatTyped: ProposeTyped = {
  ...{ titleEn: "Plain words", titleFr: "Mots simples", purpose: "information", minutes: 10 },
  ...{ speaker: "", sponsor: "", concerns: "" },
};
export const added = (more: Partial<AddTyped> = {}): AddTyped => ({
  ...{ ...whatTyped, section: "discussion", why: "", ...more },
});

/** Of the group, on a day far enough for papers, opened by its co-chair. */
export function anAgenda(
  house: TestHouse,
  day: string = house.ahead("2026-07-14"),
  part: Part = "chair",
  body = "CCSWG",
): Id {
  const meeting = aMeeting(house, day, {}, { part, body });
  openAgenda(house.as(part), meeting);
  return meeting;
}

export function agendaIn(house: TestHouse, meeting: Id, part: Part = "secretary"): AgendaFound {
  const now = house.now();
  return agendaSeen(house.db, house.actor(part), { id: meeting, now, today: dayOf(now) }) as AgendaFound;
}

export const placed = (house: TestHouse, meeting: Id): AgendaItem[] =>
  inOrder(agendaIn(house, meeting).items.filter(({ state }) => state === "placed"));
export const titlesOf = (house: TestHouse, meeting: Id): string[] =>
  placed(house, meeting).map(({ title }) => title.en || title.fr);

export const dueOf = (house: TestHouse, meeting: Id, part: Part = "secretary"): DueHere =>
  dueFor(house, house.actor(part), agendaIn(house, meeting, part), house.now());

/** Adds an item and gives its id. */
export function anItem(
  house: TestHouse,
  meeting: Id,
  more: Partial<AddTyped> = {},
  part: Part = "chair",
): Id {
  addItem(house.as(part), meeting, added(more));
  return newest(house, meeting);
}
export function aProposal(
  house: TestHouse,
  meeting: Id,
  more: Partial<ProposeTyped> = {},
  part: Part = "member",
): Id {
  proposeItem(house.as(part), meeting, { ...whatTyped, ...more });
  return newest(house, meeting);
}
const newest = (house: TestHouse, meeting: Id): Id =>
  house.one("select id from agenda_item where meeting_id = ? order by rowid desc limit 1", meeting);

/** The page as it is, with nothing typed yet. */
export function asItStands(house: TestHouse, meeting: Id): ArrangeTyped {
  const items = placed(house, meeting);
  const order = items.map(({ section, id }) => ({ section, id }));
  return {
    ...{ order, before: order, step: null },
    minutes: items.map(({ id, minutes }) => ({ id, typed: minutes, before: minutes })),
  };
}
