import type { Moves } from "../lifecycle";

/** S-9: a saved list is kept until it is retired; what was sent to it stays. */
export const listStates = ["kept", "retired"] as const;
export type ListState = (typeof listStates)[number];
export const listMoves = {
  retire: { from: ["kept"], to: "retired", by: "person" },
} as const satisfies Moves<ListState>;
