// The page of a body: its state, its balance, who sits on a day, its terms, its observers, its history.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { isDissolved } from "../bodies/lifecycle";
import { bodyPolicies } from "../bodies/policy";
import {
  type BodyHead,
  bodyHead,
  type ObserverLine,
  type Relatives,
  relativesOf,
} from "../bodies/queries.server";
import { addDays, type Day, holds, type Instant, startOfDay } from "../dates";
import { type HistoryLine, history } from "../ledger/history.server";
import { isPossible } from "../lifecycle";
import { type MeetingsOfBody, overdueSince } from "../meetings/of-body.server";
import { meetingPolicies } from "../meetings/policy";
import { type Offer, offerTo } from "../permissions";
import type { RecommendationsOfBody } from "../recommendations/pages/list.server";
import { NotFound } from "../refusals";
import { type Balance, balanceOf } from "../seats/balance";
import { type AskedNomination, nominationsAsked } from "../seats/holders.server";
import { seatPolicies } from "../seats/policy";
import { asItStood, countedAs, seatsOn } from "../seats/queries.server";
import { partMoves } from "../taking-part/lifecycle";
import { partPolicies } from "../taking-part/policy";
import { type PartLine, partsInBody } from "../taking-part/queries.server";
import { termsPolicies } from "../terms/policy";
import { type ExtensionProposed, extensionProposed } from "../terms/queries/extension.server";
import { endUnder, type Rule, type Rules, rulesOn } from "../terms/queries/rules.server";
import { type VersionLine, versionsOf } from "../terms/queries/versions-of-body.server";
import { type TermsStanding, termsStanding } from "../terms/standing";
import { besideBody } from "./body-beside.server";
import { type CouncilBalance, councilBalances } from "./council-balances.server";
import { type SeatLine, seatLine } from "./seat-lines";

export type TermsFacts = {
  inForce: VersionLine | null;
  next: VersionLine[];
  authority: Rule<"authority"> | null;
  cadence: Rule<"cadence"> | null;
  quorum: Rule<"quorum"> | null;
  mode: Rule<"decision-mode"> | null;
  expenses: Rule<"expenses"> | null;
  review: Rule<"review-date"> | null;
  end: { rule: Rule<"end-date">; on: Day; extended: boolean } | null;
  standing: TermsStanding;
  /** B-6: as it stands today. */
  extension: ExtensionProposed | null;
};

/** What a body has of its own; a joint body has none of it (B-1). */
export type OwnFacts = {
  seats: SeatLine[];
  balance: Balance;
  balanceRule: Rule<"balance"> | null;
  asked: AskedNomination[];
  /** S-10: what jurisdictions stated until that day. */
  parts: PartLine[];
  /** Those of the day that have a footnote. */
  notes: PartLine[];
  terms: TermsFacts;
};

export type BodyPage = Relatives & {
  head: BodyHead;
  today: Day;
  on: Day;
  own: OwnFacts | null;
  /** Of a joint body. */
  councils: CouncilBalance[];
  observers: ObserverLine[];
  /** What the group recommends and is not over; null of a council or a joint body. */
  recommendations: RecommendationsOfBody | null;
  /** M-2: those of today, and since when the next is overdue. */
  meetings: MeetingsOfBody & { overdueSince: Day | null };
  /** Of whoever looks. */
  zone: string;
  history: HistoryLine[];
  acts: Record<(typeof actsOfBody)[number], Offer | null>;
};

const actsOfBody = [
  ...(["review", "resume", "admitObserver", "extend", "ask", "remind", "takeInPast", "statePart"] as const),
  ...(["planSeries", "callMeeting", "openPoll"] as const),
];

const silent: Rule<"balance">["value"] = { minimum: 0, ceilings: {}, effect: "informational" };

function termsFacts(
  rules: Rules,
  at: { versions: ReturnType<typeof versionsOf>; day: Day },
): Omit<TermsFacts, "extension"> {
  const review = rules.get("review-date");
  const endRule = rules.get("end-date");
  const end = endUnder(rules);
  const dates = at.versions.inForce && {
    review: (review?.value.on ?? null) as Day | null,
    end: end?.on ?? null,
  };
  return {
    ...at.versions,
    authority: rules.get("authority"),
    cadence: rules.get("cadence"),
    quorum: rules.get("quorum"),
    mode: rules.get("decision-mode"),
    expenses: rules.get("expenses"),
    review,
    end: endRule && end && { rule: endRule, on: end.on, extended: end.extended },
    standing: termsStanding(dates, at.day),
  };
}

function actsOn(
  actor: Actor,
  head: BodyHead,
  { deciding, parents }: Pick<Relatives, "deciding" | "parents">,
): BodyPage["acts"] {
  const facts = { body: head.id, councils: deciding.map((council) => council.id), state: head.state };
  const meets = head.kind === "joint" ? parents.map(({ id }) => id) : [head.id];
  const meeting = { meets, dissolved: isDissolved(head.state) };
  return {
    planSeries: offerTo(actor, meetingPolicies.planSeries, meeting),
    callMeeting: offerTo(actor, meetingPolicies.callMeeting, meeting),
    openPoll: offerTo(actor, meetingPolicies.openPoll, meeting),
    review: offerTo(actor, bodyPolicies.review, facts),
    resume: offerTo(actor, bodyPolicies.resume, facts),
    admitObserver: offerTo(actor, bodyPolicies.admitObserver, facts),
    extend: offerTo(actor, termsPolicies.extend, facts),
    ask: offerTo(actor, seatPolicies.ask, facts),
    remind: offerTo(actor, seatPolicies.remind, facts),
    takeInPast: offerTo(actor, seatPolicies.takeInPast, facts),
    statePart: offerTo(actor, partPolicies.state, facts),
  };
}

type At = { body: Id; today: Day; on: Day; now: Instant };

/** On a past day, what had been stated for it and before; slips that were corrected stand in today's page only. */
function partsOn(db: Db, { body, today, on }: Omit<At, "now">): Pick<OwnFacts, "parts" | "notes"> {
  const all = partsInBody(db, body);
  const holding = all.filter(({ state }) => isPossible(partMoves.correct, state));
  return {
    parts: on === today ? all : holding.filter(({ from }) => from <= on),
    notes: holding.filter((part) => holds(part, on) && part.note.en !== ""),
  };
}

function ownFacts(db: Db, actor: Actor, { body, today, on }: Omit<At, "now">): OwnFacts {
  const found = seatsOn(db, body, on);
  const seats = on === today ? found : found.map(asItStood);
  const rules = rulesOn(db, body, on);
  const balanceRule = rules.get("balance");
  const counted = seats.map(countedAs);
  const terms = termsFacts(rules, { versions: versionsOf(db, actor, { body, day: on }), day: on });
  const dated = on === today && terms.end ? terms.inForce : null;
  return {
    seats: seats.map((seat) => seatLine(actor, { ...seat, body }, on === today)),
    balance: balanceOf(counted, balanceRule?.value ?? silent),
    balanceRule,
    asked: on === today ? nominationsAsked(db, body) : [],
    ...partsOn(db, { body, today, on }),
    terms: { ...terms, extension: dated && extensionProposed(db, actor, dated.id) },
  };
}

/** B-4: seats, balance and terms as they stood on the day asked for; what is asked and done, today. */
export function bodyPage(db: Db, actor: Actor, at: At): BodyPage {
  return atOnce(db, () => {
    const head = bodyHead(db, actor, at.body);
    if (!head) throw new NotFound();
    const relatives = relativesOf(db, actor, at.body);
    const isJoint = head.kind === "joint";
    const beside = besideBody(db, actor, at);
    const own = isJoint ? null : ownFacts(db, actor, at);
    const cadence = own?.terms.cadence?.value ?? null;
    const isCouncilLike = isJoint || head.kind === "council";
    return {
      head,
      ...relatives,
      today: at.today,
      on: at.on,
      own,
      councils: isJoint ? councilBalances(db, relatives.parents, at.on) : [],
      observers: beside.observers.filter(({ from }) => at.on === at.today || from <= at.on),
      recommendations: isCouncilLike ? null : beside.recommendations,
      meetings: {
        ...beside.meetings,
        overdueSince: overdueSince(beside.meetings, { cadence, today: at.today }),
      },
      zone: actor.zone,
      history: history(db, "body", at.body, { until: startOfDay(addDays(at.on, 1)) }),
      acts: actsOn(actor, head, relatives),
    };
  });
}
