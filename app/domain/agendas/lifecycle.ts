// M-3, M-4, M-7: the way of one item, from whoever proposed it onto an agenda, and on to the next.
import { isPossible, type Moves } from "../lifecycle";

export const itemStates = ["proposed", "placed", "declined", "withdrawn", "left", "moved"] as const;
export type ItemState = (typeof itemStates)[number];

export const itemMoves = {
  placeProposal: { from: ["proposed"], to: "placed", by: "person" },
  declineProposal: { from: ["proposed"], to: "declined", by: "person" },
  withdrawProposal: { from: ["proposed"], to: "withdrawn", by: "person" },
  leaveItem: { from: ["placed"], to: "left", by: "person" },
  moveItemOn: { from: ["placed"], to: "moved", by: "person" },
} as const satisfies Moves<ItemState>;

/** Where an item begins: asked for, or put on the agenda by whoever makes it. */
export const asProposed: ItemState = "proposed";
export const asPlaced: ItemState = itemMoves.placeProposal.to;

export const isProposed = (state: ItemState): boolean => isPossible(itemMoves.placeProposal, state);
export const isPlaced = (state: ItemState): boolean => isPossible(itemMoves.leaveItem, state);

/** M-5: who stood behind the agenda when it was approved. */
export const agreements = ["all", "one"] as const;
export type Agreement = (typeof agreements)[number];
