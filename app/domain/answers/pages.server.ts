// Who comes to a meeting, by body and by level; and the forms of the answer and of the reminder.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Day, Instant } from "../dates";
import { factsOfMeeting, type Meeting, meetingSeen } from "../meetings/meeting.server";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { answersFor, type BodyExpected, expectedAt, remindFacts, type SeatExpected } from "./expected.server";
import { type ItemSent, itemsOffered } from "./items.server";
import { answerPolicies } from "./policy";

type At = { id: Id; now: Instant; today: Day };

function found(db: Db, actor: Actor, id: Id): Meeting {
  const meeting = meetingSeen(db, actor, id);
  if (!meeting) throw new NotFound();
  return meeting;
}

export type ReadinessPage = {
  meeting: Meeting;
  bodies: BodyExpected[];
  zone: string;
  acts: { answerMeeting: Offer | null; remindSilent: Offer | null };
};

/** Addresses, and on whose word something was entered, are for those who run the meeting. */
const unaddressed = (bodies: readonly BodyExpected[]): BodyExpected[] =>
  bodies.map(({ seats, ...body }) => ({
    ...body,
    seats: seats.map(({ answered, ...seat }) => ({
      ...{ ...seat, answered: answered && { ...answered, email: null, source: "" } },
    })),
  }));

export function readinessPage(db: Db, actor: Actor, { id, now, today }: At): ReadinessPage {
  return atOnce(db, () => {
    const meeting = found(db, actor, id);
    const bodies = expectedAt(db, meeting);
    const facts = remindFacts(db, meeting, { bodies, now, today });
    const remind = offerTo(actor, answerPolicies.remindSilent, facts);
    return {
      ...{ meeting, zone: actor.zone, bodies: remind ? bodies : unaddressed(bodies) },
      acts: {
        answerMeeting:
          answersFor(actor, bodies).length > 0 ? offerTo(actor, answerPolicies.answerMeeting, facts) : null,
        remindSilent: remind,
      },
    };
  });
}

export type AnswerPage = {
  meeting: Meeting;
  served: SeatExpected[];
  bodies: BodyExpected[];
  /** S-8: for which somebody else may come; none before the agenda is released. */
  items: ItemSent[];
  /** Not of one's own seats; as the secretariat, on somebody's word. */
  forOthers: boolean;
  needsSource: boolean;
};

export function answerPage(db: Db, actor: Actor, { id, now }: Omit<At, "today">): AnswerPage {
  return atOnce(db, () => {
    const meeting = found(db, actor, id);
    const standing = mustBeAllowed(actor, answerPolicies.answerMeeting, factsOfMeeting(meeting, now));
    const bodies = expectedAt(db, meeting);
    const served = answersFor(actor, bodies);
    if (served.length === 0) throw new NotFound();
    const needsSource = standing.as !== "seat" && standing.as !== "contact";
    return {
      meeting,
      bodies,
      served,
      items: itemsOffered(db, id),
      forOthers: standing.as !== "seat",
      needsSource,
    };
  });
}

/** What one's seats have answered already; one's own seats are all answered for, unless one says otherwise. */
export function answerGiven({ served, forOthers }: AnswerPage): Record<string, string | string[]> {
  if (forOthers && served.length > 1) return {};
  const said = served.map(({ answered }) => answered).find((one) => one !== null);
  return {
    seats: served.map(({ seat }) => seat),
    ...(said ? { answer: said.answer } : {}),
    ...(said?.name
      ? { name: said.name, email: said.email ?? "", part: said.part ?? "", item: said.item?.id ?? "" }
      : {}),
    ...(said?.language ? { language: said.language } : {}),
  };
}

export type RemindPage = { meeting: Meeting; silent: number };

export function remindPage(db: Db, actor: Actor, { id, now, today }: At): RemindPage {
  return atOnce(db, () => {
    const meeting = found(db, actor, id);
    const facts = remindFacts(db, meeting, { bodies: expectedAt(db, meeting), now, today });
    mustBeAllowed(actor, answerPolicies.remindSilent, facts);
    return { meeting, silent: facts.silent };
  });
}
