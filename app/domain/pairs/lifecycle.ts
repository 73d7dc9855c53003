import type { Moves } from "../lifecycle";

/** L-1: the state of one side of a formal text. */
export const sideStates = ["missing", "requested", "in-translation", "draft", "ready", "behind"] as const;
export type SideState = (typeof sideStates)[number];

const written = ["draft", "ready", "behind"] as const;

export const sideMoves = {
  write: { from: ["missing", "requested", "in-translation", ...written], to: "draft", by: "person" },
  revise: { from: ["draft", "behind", "ready"], to: "ready", by: "person" },
  reopen: { from: ["ready"], to: "draft", by: "person" },
  fallBehind: { from: ["ready", "draft", "behind"], to: "behind", by: "person" },
  empty: { from: [...written, "missing"], to: "missing", by: "person" },
} as const satisfies Moves<SideState>;

export const isReadySide = (state: SideState): boolean => state === sideMoves.revise.to;
