import type { Moves } from "../lifecycle";

export const jobStates = ["waiting", "running", "done", "failed"] as const;
export type JobState = (typeof jobStates)[number];
/** It waits or runs: its page asks again by itself. */
export const isUnderWay = (state: JobState): boolean => jobMoves.start.from.some((from) => from === state);

export const jobMoves = {
  start: { from: ["waiting", "running"], to: "running", by: "clock" },
  finish: { from: ["running"], to: "done", by: "clock" },
  fail: { from: ["waiting", "running"], to: "failed", by: "clock" },
} as const satisfies Moves<JobState>;
