import { type Flow, flowNames, flows, type Pot } from "./flows";

/** Every line that moves money into a pot or out of it, so that they add up to what is in it. */
const through = (pot: Pot): Flow[] =>
  flowNames.filter((name) => flows[name].from === pot || flows[name].to === pot);

/** A figure of the account opens onto the lines that made it. */
export const figures = {
  opening: ["taken-in", "carried-in", "commitment-carried-in"],
  received: ["receipt", "receipt-taken-back"],
  "set-aside": through("provision"),
  committed: through("committed"),
  spent: through("spent"),
  carried: ["lapse", "carried-out", "commitment-carried-out"],
} as const satisfies Record<string, readonly Flow[]>;
export type Figure = keyof typeof figures;
export const figureNames = Object.keys(figures) as [Figure, ...Figure[]];
