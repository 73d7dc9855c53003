// The page of an agenda: made by the co-chairs and the secretariat, awaited by everyone else who meets.
import { atOnce } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type BodyComing, expectedAt } from "../answers/expected.server";
import type { Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { House } from "../house";
import { type HistoryLine, history } from "../ledger/history.server";
import { countdownIn, stepDay } from "../meetings/deadlines.server";
import { isCancelled, isReleased } from "../meetings/lifecycle";
import type { Meeting } from "../meetings/meeting.server";
import { type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { type AgendaFound, type AgendaItem, agendaSeen } from "./agenda.server";
import { approvalFacts } from "./approval-facts.server";
import { readsDraft, seesPaper } from "./audiences";
import { type PapersBy, papersBy } from "./deadline.server";
import { type DueHere, type DueLine, dueFor } from "./due.server";
import { factsOfAgenda } from "./facts.server";
import { type ItemLine, linesOf } from "./item-lines.server";
import { minutesOf } from "./items";
import { isPlaced, isProposed } from "./lifecycle";
import { agendaPolicies, makesAgenda } from "./policy";
import { releaseFacts } from "./release-facts.server";
import { lastRelease } from "./released.server";
import type { Revision } from "./revisions";

export type At = { now: Instant; today: Day };

export type AgendaActs = Record<
  | "openAgenda"
  | "releaseAgenda"
  | "arrangeAgenda"
  | "addItem"
  | "approveAgenda"
  | "reopenAgenda"
  | "proposeItem"
  | "beginRevision"
  | "addPaper",
  Offer | null
>;

type Shared = At & {
  meeting: Meeting;
  zone: string;
  papers: PapersBy;
  releaseOn: Day;
  acts: AgendaActs;
};

/** Whoever meets and does not make the agenda: until when papers are taken, and what they have proposed. */
export type AwaitedAgenda = Shared & { kind: "awaited"; own: AgendaItem[] };

export type AgendaInHand = Shared & {
  kind: "in-hand";
  found: Pick<AgendaFound, "agenda" | "chairs" | "agreed">;
  items: ItemLine[];
  minutes: number;
  proposals: AgendaItem[];
  waiting: DueLine[];
  left: DueLine[];
  /** Of each, how many are not shown. */
  more: { waiting: number; left: number };
  /** Whoever may place, leave and decline: the page of a contact only shows. */
  makes: boolean;
  /** M-9: by body, of what its seats have answered. */
  coming: BodyComing[];
  revisions: Revision[];
  admits: boolean;
  history: HistoryLine[];
  /** M-14: the last line about it that this page knows. */
  since: number;
};

/** M-6, M-17: as it was released, for whoever does not make it; what is in camera only where they sit. */
export type ReleasedAgenda = Shared & {
  kind: "released";
  items: ItemLine[];
  exception: { text: string; language: Language } | null;
  /** M-18: those of which the reader sees something. */
  revisions: Revision[];
};

export type AgendaPage = AwaitedAgenda | AgendaInHand | ReleasedAgenda;

type Asking = Pick<House, "db" | "slices">;

function actsOf(
  house: Asking,
  actor: Actor,
  found: AgendaFound,
  at: At & { due?: ReturnType<typeof dueFor> },
): AgendaActs {
  const facts = factsOfAgenda(found, at.now);
  const approval = at.due ? approvalFacts(house, actor, found, at.now, at.due) : null;
  return {
    openAgenda: offerTo(actor, agendaPolicies.openAgenda, facts),
    arrangeAgenda: offerTo(actor, agendaPolicies.arrangeAgenda, facts),
    addItem: offerTo(actor, agendaPolicies.addItem, facts),
    approveAgenda: approval && offerTo(actor, agendaPolicies.approveAgenda, approval),
    releaseAgenda: releaseOffer(actor, found, at.now),
    reopenAgenda: offerTo(actor, agendaPolicies.reopenAgenda, facts),
    proposeItem: offerTo(actor, agendaPolicies.proposeItem, facts),
    beginRevision: offerTo(actor, agendaPolicies.beginRevision, facts),
    addPaper: offerTo(actor, agendaPolicies.addPaper, facts),
  };
}

/** A co-chair may release it though a side is missing, with a reason. */
function releaseOffer(actor: Actor, found: AgendaFound, now: Instant): Offer | null {
  const facts = releaseFacts(found, now);
  const exception = facts.missing > 0 ? offerTo(actor, agendaPolicies.releaseWithException, facts) : null;
  return exception ?? offerTo(actor, agendaPolicies.releaseAgenda, facts);
}

const isOwn = (actor: Actor, { state, proposedBy }: AgendaItem): boolean =>
  isProposed(state) && proposedBy !== null && proposedBy.id === actor.person;

export function agendaPage(house: Asking, actor: Actor, { id, ...at }: At & { id: Id }): AgendaPage {
  return atOnce(house.db, () => {
    const found = agendaSeen(house.db, actor, { id, ...at });
    if (!found) throw new NotFound();
    const { meeting, items, rules } = found;
    const shared = {
      ...{ ...at, meeting, zone: actor.zone, papers: papersBy(found, at.now) },
      releaseOn: stepDay(countdownIn(meeting.day, rules), "release"),
    };
    if (!readsDraft(actor, meeting)) {
      const acts = actsOf(house, actor, found, at);
      if (isReleased(meeting.state))
        return { kind: "released", ...shared, ...releasedTo(house, actor, found), acts };
      const own = items.filter((item) => isOwn(actor, item));
      return { kind: "awaited", ...shared, own, acts };
    }
    return { kind: "in-hand", ...shared, ...inHand(house, actor, found, at) };
  });
}

/** So many stand beside the agenda at once; as they are placed or left, those behind them come. */
const mostShown = 25;
const shownOf = ({ waiting, left }: DueHere) => ({
  waiting: waiting.slice(0, mostShown),
  left: left.slice(0, mostShown),
  more: { waiting: Math.max(0, waiting.length - mostShown), left: Math.max(0, left.length - mostShown) },
});
const nothingDue: DueHere = { waiting: [], left: [] };

function releasedTo({ db }: Asking, actor: Actor, found: AgendaFound) {
  const { items, papers, meeting, agenda, revisions: all } = found;
  // M-18: what is being revised is not seen before it is sent.
  const sent = lastRelease(db, meeting.id) ?? { items: items.filter(({ state }) => isPlaced(state)), papers };
  const lines = linesOf(db, actor, found, { ...sent, all: readsDraft(actor, meeting) });
  return {
    items: lines.map(unannotated),
    exception: agenda?.exception ?? null,
    revisions: all.filter((one) => seesPaper(actor, meeting, one)),
  };
}

/** M-22: notes, and who proposed what, are the makers' own. */
const unannotated = (line: ItemLine): ItemLine => ({
  ...line,
  ...{ sought: "", wording: "", positions: "", proposedBy: null },
});

function inHand(house: Asking, actor: Actor, found: AgendaFound, at: At) {
  const { meeting, items, papers, agenda, chairs, agreed } = found;
  const placed = items.filter(({ state }) => isPlaced(state));
  const facts = factsOfAgenda(found, at.now);
  const isToCome = !facts.hasBegun && !isCancelled(meeting.state);
  const due = isToCome ? dueFor(house, actor, found, at.now) : nothingDue;
  const late = { ...facts, item: "proposed", isLate: true } as const;
  return {
    found: { agenda, chairs, agreed },
    items: linesOf(house.db, actor, found, { items: placed, papers, all: true }),
    minutes: minutesOf(placed),
    proposals: items.filter(({ state }) => isProposed(state)),
    ...shownOf(due),
    makes: makesAgenda(actor, facts),
    coming: expectedAt(house.db, meeting).map(({ seats: _, ...body }) => body),
    revisions: found.revisions,
    admits: offerTo(actor, agendaPolicies.admitLate, late)?.may ?? false,
    acts: actsOf(house, actor, found, { ...at, due }),
    history: history(house.db, "agenda", meeting.id),
    since: found.lastLine,
  };
}
