// M-16: the way of an action, and of what each jurisdiction answers where all of them are accountable.
import { isPossible, type Moves } from "../lifecycle";

export const actionStates = ["open", "in-progress", "done", "cancelled"] as const;
export type ActionState = (typeof actionStates)[number];

export const actionMoves = {
  beginAction: { from: ["open"], to: "in-progress", by: "person" },
  finishAction: { from: ["open", "in-progress"], to: "done", by: "person" },
  reopenAction: { from: ["done"], to: "in-progress", by: "person" },
  // Whoever it goes to has not begun.
  transferAction: { from: ["open", "in-progress"], to: "open", by: "person" },
  cancelAction: { from: ["open", "in-progress"], to: "cancelled", by: "person" },
} as const satisfies Moves<ActionState>;

/** Where an action begins. */
export const asOpened: ActionState = "open";
export const hasNotBegun = (state: ActionState): boolean => isPossible(actionMoves.beginAction, state);
/** It waits for whoever is accountable. */
export const isLive = (state: ActionState): boolean => isPossible(actionMoves.finishAction, state);
export const isDone = (state: ActionState): boolean => isPossible(actionMoves.reopenAction, state);
export const isCancelled = (state: ActionState): boolean => state === actionMoves.cancelAction.to;

/** For statements, of a table `a`. */
export const liveSql = `a.state in (${actionMoves.finishAction.from.map((state) => `'${state}'`).join(", ")})`;

/** Who is accountable: one seat, the secretariat, the co-chairs, or every jurisdiction for itself. */
export const accountables = ["seat", "secretariat", "co-chairs", "jurisdictions"] as const;
export type Accountable = (typeof accountables)[number];

export const originKinds = ["meeting", "agenda-item", "proceeding"] as const;
export type OriginKind = (typeof originKinds)[number];
