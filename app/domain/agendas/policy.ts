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

/** `isRevised`: what was released is being changed, and not sent yet (M-18). */
export type AgendaFacts = MeetingFacts & { isRevised: boolean };
export type ItemFacts = AgendaFacts & { item: ItemState; isLate: boolean };
/** What stands in the way of approval. */
export type ApprovalFacts = AgendaFacts & {
  howMany: number;
  minutesOver: number;
  dueWaiting: number;
  proposalsWaiting: number;
  papersWaiting: number;
  /** M-7: items of list A with a decision paper that came late. */
  lateOnConsent: number;
  hasApproved: boolean;
};

/** M-6: how many sides are missing. */
export type ReleaseFacts = AgendaFacts & { missing: number };
/** M-18: what a revision would tell. */
export type RevisionFacts = ReleaseFacts & { changes: number; newDecisions: number; papersWaiting: number };

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

/** M-3, M-18: while it is open, or is being revised. */
const whileArranged = (facts: AgendaFacts): Reason | undefined =>
  isReleased(facts.state) && facts.isRevised ? unlessOver(facts) : whileOpen(facts);

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

function whileReleased(facts: AgendaFacts): Reason | undefined {
  const over = unlessOver(facts);
  if (over) return over;
  return isReleased(facts.state) ? undefined : reason((words) => words.notReleased, "M-18");
}

/** M-7: papers come until it is released, and in a revision after that. */
export function whilePapersCome(facts: AgendaFacts): Reason | undefined {
  if (isAgendaApproved(facts.state)) return unlessOver(facts);
  if (isReleased(facts.state) && !facts.isRevised)
    return unlessOver(facts) ?? reason((words) => words.papersReleased, "M-18");
  return whileArranged(facts);
}

const unlessRevised = (facts: AgendaFacts): Reason | undefined =>
  whileReleased(facts) ?? (facts.isRevised ? reason((words) => words.isRevised, "M-18") : undefined);

/** What a revision needs, whoever sends it. */
const whileRevised = (facts: RevisionFacts): Reason | undefined =>
  whileReleased(facts) ??
  (facts.isRevised ? undefined : reason((words) => words.notRevised, "M-18")) ??
  (facts.papersWaiting > 0 ? reason((words) => words.papersWait(facts.papersWaiting), "M-7") : undefined);

const unlessNothingChanged = (facts: RevisionFacts): Reason | undefined =>
  whileRevised(facts) ?? (facts.changes === 0 ? reason((words) => words.nothingChanged, "M-18") : undefined);

/** M-18: only a new decision item, and a missing side, need a co-chair. */
const unlessForChairs = (facts: RevisionFacts): Reason | undefined =>
  unlessNothingChanged(facts) ??
  (facts.newDecisions > 0 ? reason((words) => words.newDecision, "M-18") : undefined) ??
  (facts.missing > 0 ? reason((words) => words.sidesMissing(facts.missing), "M-6") : undefined);

const unlessChanged = (facts: RevisionFacts): Reason | undefined =>
  whileRevised(facts) ?? (facts.changes > 0 ? reason((words) => words.somethingChanged, "M-18") : undefined);

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
  whileArranged(facts) ?? (isPlaced(facts.item) ? undefined : reason((words) => words.notPlaced, "M-3"));

const ofProposed = (facts: ItemFacts): Reason | undefined =>
  whileArranged(facts) ?? (isProposed(facts.item) ? undefined : reason((words) => words.notProposed, "M-4"));

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
  const { papersWaiting, lateOnConsent } = facts;
  if (hasApproved) return reason((words) => words.ownGiven, "M-5");
  if (howMany === 0) return reason((words) => words.isEmpty, "M-3");
  if (dueWaiting > 0) return reason((words) => words.dueWaits(dueWaiting), "M-4");
  if (papersWaiting > 0) return reason((words) => words.papersWait(papersWaiting), "M-7");
  if (lateOnConsent > 0) return reason((words) => words.lateOnConsent, "M-7");
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
  arrangeAgenda: policy<AgendaFacts>("arrangeAgenda", chairsAndStaff, "M-3", whileArranged),
  addItem: policy<AgendaFacts>("addItem", chairsAndStaff, "M-3", whileArranged),
  addPaper: policy<AgendaFacts>("addPaper", chairsAndStaff, "M-3", whilePapersCome),
  editItem: policy<ItemFacts>("editItem", chairsAndStaff, "M-3", ofPlaced),
  annotateItem: policy<AgendaFacts>("annotateItem", chairsAndStaff, "M-22", unlessOver),
  leaveItem: policy<ItemFacts>("leaveItem", chairsAndStaff, "M-4", ofPlaced),
  moveItemOn: policy<ItemFacts>("moveItemOn", chairsAndStaff, "M-4", ofPlaced),
  placeDue: policy<AgendaFacts>("placeDue", chairsAndStaff, "M-4", whileArranged),
  leaveDue: policy<AgendaFacts>("leaveDue", chairsAndStaff, "M-4", whileArranged),
  proposeItem: policy<AgendaFacts>("proposeItem", ["member-of-meeting"], "M-7", untilApproved),
  withdrawProposal: policy<ItemFacts>("withdrawProposal", ["themselves"], "M-7", untilSettled),
  placeProposal: policy<ItemFacts>("placeProposal", chairsAndStaff, "M-4", ofProposedInTime),
  admitLate: policy<ItemFacts>("admitLate", chairs, "M-7", ofProposedLate),
  declineProposal: policy<ItemFacts>("declineProposal", chairsAndStaff, "M-4", ofProposed),
  approveAgenda: policy<ApprovalFacts>("approveAgenda", chairs, "M-5", unlessHindered),
  releaseAgenda: policy<ReleaseFacts>("releaseAgenda", chairsAndStaff, "M-6", unlessMissing),
  releaseWithException: policy<ReleaseFacts>("releaseWithException", chairs, "M-6", whileApproved),
  reopenAgenda: policy<AgendaFacts>("reopenAgenda", chairs, "M-5", whileApproved),
  beginRevision: policy<AgendaFacts>("beginRevision", chairsAndStaff, "M-18", unlessRevised),
  sendRevision: policy<RevisionFacts>("sendRevision", chairsAndStaff, "M-18", unlessForChairs),
  sendRevisionAsChair: policy<RevisionFacts>("sendRevisionAsChair", chairs, "M-18", unlessNothingChanged),
  endRevision: policy<RevisionFacts>("endRevision", chairsAndStaff, "M-18", unlessChanged),
};

/** Whose work the agenda is, whatever its state; pages for them alone ask the same. */
export const makersOnly: Policy<Facts> = { ...agendaPolicies.arrangeAgenda, unless: undefined };
export const makesAgenda = (actor: Actor, facts: Facts): boolean => permission(actor, makersOnly, facts).may;
