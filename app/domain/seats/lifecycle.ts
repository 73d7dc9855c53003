import type { Move, Moves } from "../lifecycle";

/** S-1: a seat is open or ended, and is not its holder. */
export const seatStates = ["open", "ended"] as const;
export type SeatState = (typeof seatStates)[number];
export const seatMoves = {
  end: { from: ["open"], to: "ended", by: "decision" },
} as const satisfies Moves<SeatState>;

/** S-1: a holding, as principal or alternate. Its days decide who sits; its state says how far it is settled. */
export const capacities = ["principal", "alternate"] as const;
export type Capacity = (typeof capacities)[number];
export const holdingStates = ["nominated", "confirmed", "ended", "withdrawn"] as const;
export type HoldingState = (typeof holdingStates)[number];
export const holdingMoves = {
  confirm: { from: ["nominated"], to: "confirmed", by: "person" },
  /** T-9: a nomination, or a holding that has not begun. */
  withdraw: { from: ["nominated", "confirmed"], to: "withdrawn", by: "person" },
  end: { from: ["confirmed"], to: "ended", by: "person" },
} as const satisfies Moves<HoldingState>;
/** No verb of its own: withdrawing a holding that has not begun brings back whoever was to leave for it. */
export const staying = {
  from: ["ended"],
  to: "confirmed",
  by: "person",
} as const satisfies Move<HoldingState>;
