// The forms of the acts on an agenda: each opens for whoever may do the act now (desk 3).
import { atOnce } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { House } from "../house";
import type { Meeting } from "../meetings/meeting.server";
import { mustBeAllowed, type Policy } from "../permissions";
import { because, NotFound, NotPossible } from "../refusals";
import { type AgendaFound, type AgendaItem, agendaSeen, type SponsorSeat, sponsorsOf } from "./agenda.server";
import { approvalFacts } from "./approval-facts.server";
import { type ConcernsChoice, concernsChoices } from "./concerns.server";
import { type PapersBy, papersBy } from "./deadline.server";
import { type DueLine, dueFor, keyOfDue } from "./due.server";
import { factsOfAgenda } from "./facts.server";
import { itemSeen } from "./item.server";
import { agendasToCome } from "./later.server";
import type { At } from "./pages.server";
import { type AgendaFacts, agendaPolicies, type ItemFacts } from "./policy";
import { agendaSaid } from "./said-words";

type Asking = Pick<House, "db" | "slices">;

export type WhatPage = At & {
  meeting: Meeting;
  papers: PapersBy;
  sponsors: SponsorSeat[];
  concerns: ConcernsChoice[];
};

export type AgendaActPage = At & { meeting: Meeting };

function agendaIn(house: Asking, actor: Actor, { id, ...at }: At & { id: Id }): AgendaFound {
  const found = agendaSeen(house.db, actor, { id, ...at });
  if (!found) throw new NotFound();
  return found;
}

const choicesFor = ({ db, slices }: Asking, actor: Actor, found: AgendaFound, at: At): WhatPage => ({
  ...{ ...at, meeting: found.meeting, papers: papersBy(found, at.now) },
  sponsors: sponsorsOf(db, found.meeting.id, at.today),
  concerns: concernsChoices({ db, slices }, { actor, today: at.today }, found.meeting),
});

/** Of a new item: put on the agenda, or proposed for it. */
export function newItemPage(
  house: Asking,
  actor: Actor,
  { act, id, ...at }: At & { id: Id; act: "addItem" | "proposeItem" },
): WhatPage {
  return atOnce(house.db, () => {
    const found = agendaIn(house, actor, { id, ...at });
    mustBeAllowed(actor, agendaPolicies[act], factsOfAgenda(found, at.now));
    return choicesFor(house, actor, found, at);
  });
}

export function agendaActPage(
  house: Asking,
  actor: Actor,
  { act, id, ...at }: At & { id: Id; act: "openAgenda" | "approveAgenda" | "reopenAgenda" },
): AgendaActPage {
  return atOnce(house.db, () => {
    const found = agendaIn(house, actor, { id, ...at });
    const facts = factsOfAgenda(found, at.now);
    if (act === "approveAgenda")
      mustBeAllowed(actor, agendaPolicies.approveAgenda, approvalFacts(house, actor, found, at.now));
    else mustBeAllowed(actor, agendaPolicies[act] as Policy<AgendaFacts>, facts);
    return { meeting: found.meeting, ...at };
  });
}

export type DuePage = At & { meeting: Meeting; due: DueLine };

export function duePage(
  house: Asking,
  actor: Actor,
  { act, id, key, ...at }: At & { id: Id; key: string; act: "placeDue" | "leaveDue" },
): DuePage {
  return atOnce(house.db, () => {
    const found = agendaIn(house, actor, { id, ...at });
    mustBeAllowed(actor, agendaPolicies[act], factsOfAgenda(found, at.now));
    const { waiting, left } = dueFor(house, actor, found, at.now);
    const due = [...waiting, ...left].find((line) => keyOfDue(line) === key);
    if (!due) throw new NotPossible(because(agendaSaid, (words) => words.notDue, "M-4"));
    return { meeting: found.meeting, due, ...at };
  });
}

type ItemAct =
  | ("editItem" | "annotateItem" | "leaveItem" | "moveItemOn")
  | ("placeProposal" | "admitLate" | "declineProposal" | "withdrawProposal");

export type ItemPage = WhatPage & {
  item: AgendaItem;
  /** M-4: it is not left without a reason. */
  needsReason: boolean;
  /** Where it can be moved to. */
  later: Meeting[];
};

/** What it is to leave it: as if it had never been placed. */
function mustBeExplained(
  house: Asking,
  actor: Actor,
  found: AgendaFound,
  { id, due }: AgendaItem,
  { now }: At,
): boolean {
  if (!due) return false;
  const without = { ...found, items: found.items.filter((item) => item.id !== id) };
  const { waiting, left } = dueFor(house, actor, without, now);
  return [...waiting, ...left].some((line) => keyOfDue(line) === keyOfDue(due) && line.needsReason);
}

export function itemPage(
  house: Asking,
  actor: Actor,
  { act, id, ...at }: At & { id: Id; act: ItemAct },
): ItemPage {
  return atOnce(house.db, () => {
    const seen = itemSeen(house.db, actor, { id, ...at });
    if (!seen) throw new NotFound();
    mustBeAllowed(actor, agendaPolicies[act] as Policy<ItemFacts>, seen);
    const item = seen.found;
    if (!item) throw new NotPossible(because(agendaSaid, (words) => words.notPlaced, "M-3"));
    return {
      ...choicesFor(house, actor, seen, at),
      item,
      needsReason: act === "leaveItem" && mustBeExplained(house, actor, seen, item, at),
      later: act === "moveItemOn" ? agendasToCome(house.db, actor, seen.meeting, at.now) : [],
    };
  });
}
