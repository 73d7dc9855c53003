import type { Flow } from "./flows";

/** A figure of the account opens onto the lines that made it. */
export const figures = {
  opening: ["taken-in", "carried-in", "commitment-carried-in"],
  received: ["receipt", "receipt-taken-back"],
  "set-aside": ["set-aside", "set-free", "drawn-on"],
  committed: ["commitment", "drawn-on", "release", "commitment-carried-in", "commitment-carried-out"],
  spent: ["payment", "payment-taken-back"],
  carried: ["lapse", "carried-out", "commitment-carried-out"],
} as const satisfies Record<string, readonly Flow[]>;
export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as [Figure, ...Figure[]];
