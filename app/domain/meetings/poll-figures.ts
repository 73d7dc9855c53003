// M-20: how a date stands: who can, by level, and whether each body has a co-chair who can.

import type { Id } from "../actor";
import { type Level, levels } from "../levels";
import type { Poll, PollDate, PollSeat } from "./poll.server";
import { can, type PollAnswer, pollAnswers } from "./polls";

export type Count = { can: number; seats: number };
export type DateFigures = {
  /** Of the levels that have a seat here. */
  levels: { level: Level; count: Count }[];
  all: Record<PollAnswer, number> & { silent: number };
  /** Bodies in which no co-chair has said that they can (M-10: one of them is enough). */
  withoutChair: Id[];
};

const countOf = (seats: readonly PollSeat[], { answers }: PollDate): Count => ({
  can: seats.filter(({ id }) => can(answers[id] ?? null)).length,
  seats: seats.length,
});

export function figuresOf({ seats, bodies }: Pick<Poll, "seats" | "bodies">, date: PollDate): DateFigures {
  const of = (answer: PollAnswer) => seats.filter(({ id }) => date.answers[id] === answer).length;
  const [yes = 0, ifNeedBe = 0, no = 0] = pollAnswers.map(of);
  const hasChair = (body: Id) =>
    seats.some((seat) => seat.body === body && seat.isChair && can(date.answers[seat.id] ?? null));
  return {
    levels: levels.flatMap((level) => {
      const own = seats.filter((seat) => seat.level === level);
      return own.length === 0 ? [] : [{ level, count: countOf(own, date) }];
    }),
    all: { yes, "if-need-be": ifNeedBe, no, silent: seats.length - yes - ifNeedBe - no },
    withoutChair: bodies.map(({ id }) => id).filter((body) => !hasChair(body)),
  };
}

/** The best date first: one that can be chosen, then the most who can, then the fewest for whom it is hard, then the earliest. */
export function bestDate(poll: Pick<Poll, "seats" | "bodies" | "dates">): PollDate | null {
  const figured = poll.dates.map((date) => ({ date, figures: figuresOf(poll, date) }));
  const better = (one: DateFigures, other: DateFigures): number =>
    one.withoutChair.length - other.withoutChair.length ||
    other.all.yes + other.all["if-need-be"] - (one.all.yes + one.all["if-need-be"]) ||
    one.all["if-need-be"] - other.all["if-need-be"];
  const [best] = figured.sort(
    (one, other) => better(one.figures, other.figures) || one.date.startsAt - other.date.startsAt,
  );
  return best && best.figures.all.yes + best.figures.all["if-need-be"] > 0 ? best.date : null;
}
