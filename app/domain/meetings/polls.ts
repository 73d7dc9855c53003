// M-20: a poll for a date: when can those who are to meet, by seat; the co-chairs are needed.
import { isPossible, type Moves } from "../lifecycle";

export const pollStates = ["open", "settled", "closed"] as const;
export type PollState = (typeof pollStates)[number];

export const pollMoves = {
  answerPoll: { from: ["open"], to: "open", by: "person" },
  settlePoll: { from: ["open"], to: "settled", by: "person" },
  closePoll: { from: ["open"], to: "closed", by: "person" },
} as const satisfies Moves<PollState>;

export const asOpen: PollState = "open";
export const isOpen = (state: PollState): boolean => isPossible(pollMoves.answerPoll, state);

export const pollAnswers = ["yes", "if-need-be", "no"] as const;
export type PollAnswer = (typeof pollAnswers)[number];
export const can = (answer: PollAnswer | null): boolean => answer === "yes" || answer === "if-need-be";

/** So many dates are offered at most: more are not read to the end. */
export const mostDates = 8;
