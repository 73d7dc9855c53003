// The page of a poll, and the forms of its acts.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Day, Instant } from "../dates";
import { type HistoryLine, history } from "../ledger/history.server";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { meetingPolicies } from "./policy";
import { factsOfPoll, type Poll, type PollDate, type PollSeat, pollSeen, seatsServed } from "./poll.server";
import { bestDate, type DateFigures, figuresOf } from "./poll-figures";
import { isOpen, type PollAnswer } from "./polls";

type At = { id: Id; now: Instant; today: Day };
export type DateLine = {
  date: PollDate;
  figures: DateFigures;
  isBest: boolean;
  isOver: boolean;
  /** What the seats of whoever looks have answered, each once. */
  own: PollAnswer[];
};
export type PollPage = {
  poll: Poll;
  today: Day;
  zone: string;
  lines: DateLine[];
  /** Whoever looks answers for these. */
  served: PollSeat[];
  hasAnswered: boolean;
  /** Seats that have answered to every date. */
  answered: number;
  acts: Record<"answerPoll" | "settlePoll" | "closePoll", Offer | null>;
  history: HistoryLine[];
};

function found(db: Db, actor: Actor, { id, today }: Pick<At, "id" | "today">): Poll {
  const poll = pollSeen(db, actor, { id, today });
  if (!poll) throw new NotFound();
  return poll;
}

const hasAnsweredAll = ({ dates }: Poll, seat: Id): boolean =>
  dates.every(({ answers }) => answers[seat] !== undefined);

export function pollPage(db: Db, actor: Actor, { id, now, today }: At): PollPage {
  return atOnce(db, () => {
    const poll = found(db, actor, { id, today });
    const served = seatsServed(actor, poll);
    const best = bestDate(poll);
    const facts = factsOfPoll(poll);
    const offered = (act: "answerPoll" | "settlePoll" | "closePoll") =>
      isOpen(poll.state) ? offerTo(actor, meetingPolicies[act], facts) : null;
    return {
      ...{ poll, today, zone: actor.zone, served },
      lines: poll.dates.map((date) => ({
        ...{
          date,
          figures: figuresOf(poll, date),
          isBest: date.id === best?.id,
          isOver: date.startsAt <= now,
        },
        own: [...new Set(served.flatMap((seat) => date.answers[seat.id] ?? []))],
      })),
      hasAnswered: served.length > 0 && served.every((seat) => hasAnsweredAll(poll, seat.id)),
      answered: poll.seats.filter((seat) => hasAnsweredAll(poll, seat.id)).length,
      acts: {
        answerPoll: served.length > 0 ? offered("answerPoll") : null,
        settlePoll: offered("settlePoll"),
        closePoll: offered("closePoll"),
      },
      history: history(db, "date-poll", id),
    };
  });
}

export type PollActPage = { poll: Poll; zone: string; served: PollSeat[] };

export function pollActPage(
  db: Db,
  actor: Actor,
  { id, today, act }: Omit<At, "now"> & { act: "answerPoll" | "closePoll" },
): PollActPage {
  return atOnce(db, () => {
    const poll = found(db, actor, { id, today });
    mustBeAllowed(actor, meetingPolicies[act], factsOfPoll(poll));
    const served = seatsServed(actor, poll);
    if (act === "answerPoll" && served.length === 0) throw new NotFound();
    return { poll, zone: actor.zone, served };
  });
}

export type SettlePage = PollActPage & { date: PollDate; figures: DateFigures };

export function settlePage(
  db: Db,
  actor: Actor,
  { id, date, today }: Omit<At, "now"> & { date: Id },
): SettlePage {
  return atOnce(db, () => {
    const poll = found(db, actor, { id, today });
    const chosen = poll.dates.find((one) => one.id === date);
    if (!chosen) throw new NotFound();
    mustBeAllowed(actor, meetingPolicies.settlePoll, factsOfPoll(poll));
    return { poll, zone: actor.zone, served: [], date: chosen, figures: figuresOf(poll, chosen) };
  });
}
