// M-16: "9 of 13": how far the jurisdictions have come, and what that makes of the action; derived here alone.
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import { type Level, levels } from "../levels";

export type Answer = {
  jurisdiction: Id;
  name: Bilingual;
  level: Level;
  doneAt: Instant | null;
  until: Day | null;
  note: { text: string; language: Language } | null;
  /** The seats of the body that answer for it today. */
  seats: Id[];
};

type Done = Pick<Answer, "doneAt">;
export type HowFar = { done: number; asked: number };

export const howFar = (answers: readonly Done[]): HowFar => ({
  done: answers.filter(({ doneAt }) => doneAt !== null).length,
  asked: answers.length,
});

export const awaited = <One extends Done>(answers: readonly One[]): One[] =>
  answers.filter(({ doneAt }) => doneAt === null);

/** Everyone who was asked has answered. */
export const isAnswered = (answers: readonly Done[]): boolean =>
  answers.length > 0 && awaited(answers).length === 0;

export const byLevel = (answers: readonly Answer[]): (HowFar & { level: Level })[] =>
  levels
    .map((level) => ({ level, ...howFar(answers.filter((one) => one.level === level)) }))
    .filter(({ asked }) => asked > 0);
