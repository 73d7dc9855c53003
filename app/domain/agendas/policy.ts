// M-3 to M-5, M-7, M-22: the co-chairs of those who meet and the secretariat prepare an agenda; the co-chairs approve it.

import type { Actor } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import {
  isAgendaApproved,
  isAgendaOpen,
  isCancelled,
  isOnlyPlanned,
  isReleased,
} from "../meetings/lifecycle";
import type { MeetingFacts } from "../meetings/policy";
import { type Facts, type Policy, permission } from "../permissions";
import { because, type Reason } from "../refusals";
import { type ItemState, isPlaced, isProposed } from "./lifecycle";
import { agendaSaid } from "./said-words";
import { agendaActs } from "./words";

type Words = typeof agendaSaid.en;
const does = (act: keyof typeof agendaActs.en): Bilingual => inBoth(agendaActs, (words) => words[act]);
const reason = (sentence: (words: Words) => string, rule: string): Reason =>
  because(agendaSaid, sentence, rule);

export type AgendaFacts = MeetingFacts;
export type ItemFacts = AgendaFacts & { item: ItemState; isLate: boolean };
/** What stands in the way of approval. */
export type ApprovalFacts = AgendaFacts & {
  howMany: number;
  minutesOver: number;
  dueWaiting: number;
  proposalsWaiting: number;
  hasApproved: boolean;
};

/** M-6: how many sides of titles are missing. */
export type ReleaseFacts = AgendaFacts & { missing: number };

/** M-1: before the meeting, and while it stands. */
function unlessOver({ state, hasBegun }: AgendaFacts): Reason | undefined {
  if (isCancelled(state)) return reason((words) => words.isCancelled, "M-1");
  return hasBegun ? reason((words) => words.isOver, "M-1") : undefined;
}

function whileOpen(facts: AgendaFacts): Reason | undefined {
  const over = unlessOver(facts);
  if (over) return over;
  if (isOnlyPlanned(facts.state)) return reason((words) => words.notOpen, "M-1");
  if (isReleased(facts.state)) return reason((words) => words.isReleased, "M-6");
  return isAgendaOpen(facts.state) ? undefined : reason((words) => words.isApproved, "M-5");
}

function whilePlanned(facts: AgendaFacts): Reason | undefined {
  const over = unlessOver(facts);
  if (over) return over;
  return isOnlyPlanned(facts.state) ? undefined : reason((words) => words.isOpened, "M-1");
}

function whileApproved(facts: AgendaFacts): Reason | undefined {
  const over = unlessOver(facts);
  if (over) return over;
  if (isReleased(facts.state)) return reason((words) => words.isReleased, "M-6");
  return isAgendaApproved(facts.state) ? undefined : reason((words) => words.notApproved, "M-5");
}

/** Items are called for before the agenda is opened. */
function untilApproved(facts: AgendaFacts): Reason | undefined {
  const over = unlessOver(facts);
  if (over) return over;
  return isAgendaApproved(facts.state) || isReleased(facts.state)
    ? reason((words) => words.proposalsOver, "M-7")
    : undefined;
}

const unlessMissing = (facts: ReleaseFacts): Reason | undefined =>
  whileApproved(facts) ??
  (facts.missing > 0 ? reason((words) => words.sidesMissing(facts.missing), "M-6") : undefined);

const ofPlaced = (facts: ItemFacts): Reason | undefined =>
  whileOpen(facts) ?? (isPlaced(facts.item) ? undefined : reason((words) => words.notPlaced, "M-3"));

const ofProposed = (facts: ItemFacts): Reason | undefined =>
  whileOpen(facts) ?? (isProposed(facts.item) ? undefined : reason((words) => words.notProposed, "M-4"));

/** M-7: what came after the deadline is a co-chair's alone to admit. */
const ofProposedInTime = (facts: ItemFacts): Reason | undefined =>
  ofProposed(facts) ?? (facts.isLate ? reason((words) => words.lateDecided, "M-7") : undefined);

/** What came in time is placed, never marked as late. */
const ofProposedLate = (facts: ItemFacts): Reason | undefined =>
  ofProposed(facts) ?? (facts.isLate ? undefined : reason((words) => words.inTime, "M-7"));

const untilSettled = (facts: ItemFacts): Reason | undefined =>
  untilApproved(facts) ?? (isProposed(facts.item) ? undefined : reason((words) => words.notProposed, "M-4"));

function unlessHindered(facts: ApprovalFacts): Reason | undefined {
  const closed = whileOpen(facts);
  if (closed) return closed;
  const { howMany, minutesOver, dueWaiting, proposalsWaiting, hasApproved } = facts;
  if (hasApproved) return reason((words) => words.ownGiven, "M-5");
  if (howMany === 0) return reason((words) => words.isEmpty, "M-3");
  if (dueWaiting > 0) return reason((words) => words.dueWaits(dueWaiting), "M-4");
  if (proposalsWaiting > 0) return reason((words) => words.proposalsWait(proposalsWaiting), "M-4");
  return minutesOver > 0 ? reason((words) => words.runsOver(minutesOver), "M-3") : undefined;
}

const chairsAndStaff = ["co-chair-of-meeting", "secretariat"] as const;
const chairs = ["co-chair-of-meeting"] as const;

type Roles = Policy<Facts>["by"];
const policy = <Subject extends Facts>(
  act: keyof typeof agendaActs.en,
  by: Roles,
  rule: string,
  unless?: (subject: Subject) => Reason | undefined,
): Policy<Subject> => ({ act: `agendas.${act}`, does: does(act), by, rule, unless });

export const agendaPolicies = {
  openAgenda: policy<AgendaFacts>("openAgenda", chairsAndStaff, "M-1", whilePlanned),
  arrangeAgenda: policy<AgendaFacts>("arrangeAgenda", chairsAndStaff, "M-3", whileOpen),
  addItem: policy<AgendaFacts>("addItem", chairsAndStaff, "M-3", whileOpen),
  editItem: policy<ItemFacts>("editItem", chairsAndStaff, "M-3", ofPlaced),
  annotateItem: policy<AgendaFacts>("annotateItem", chairsAndStaff, "M-22", unlessOver),
  leaveItem: policy<ItemFacts>("leaveItem", chairsAndStaff, "M-4", ofPlaced),
  moveItemOn: policy<ItemFacts>("moveItemOn", chairsAndStaff, "M-4", ofPlaced),
  placeDue: policy<AgendaFacts>("placeDue", chairsAndStaff, "M-4", whileOpen),
  leaveDue: policy<AgendaFacts>("leaveDue", chairsAndStaff, "M-4", whileOpen),
  proposeItem: policy<AgendaFacts>("proposeItem", ["member-of-meeting"], "M-7", untilApproved),
  withdrawProposal: policy<ItemFacts>("withdrawProposal", ["themselves"], "M-7", untilSettled),
  placeProposal: policy<ItemFacts>("placeProposal", chairsAndStaff, "M-4", ofProposedInTime),
  admitLate: policy<ItemFacts>("admitLate", chairs, "M-7", ofProposedLate),
  declineProposal: policy<ItemFacts>("declineProposal", chairsAndStaff, "M-4", ofProposed),
  approveAgenda: policy<ApprovalFacts>("approveAgenda", chairs, "M-5", unlessHindered),
  releaseAgenda: policy<ReleaseFacts>("releaseAgenda", chairsAndStaff, "M-6", unlessMissing),
  releaseWithException: policy<ReleaseFacts>("releaseWithException", chairs, "M-6", whileApproved),
  reopenAgenda: policy<AgendaFacts>("reopenAgenda", chairs, "M-5", whileApproved),
};

/** Whose work the agenda is, whatever its state; pages for them alone ask the same. */
export const makersOnly: Policy<Facts> = { ...agendaPolicies.arrangeAgenda, unless: undefined };
export const makesAgenda = (actor: Actor, facts: Facts): boolean => permission(actor, makersOnly, facts).may;
