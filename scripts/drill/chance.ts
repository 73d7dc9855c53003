// Chance that can be had again: the seed is printed with the table.

export type Chance = {
  /** From 0 to 1. */
  next(): number;
  between(least: number, most: number): number;
  one<Item>(of: readonly Item[]): Item;
  /** A word that stands nowhere else: it is looked for in the database afterwards. */
  token(): string;
};

/** The mulberry32 generator: small, and good enough to choose moments. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  let tokens = 0;
  return {
    next,
    between: (least, most) => Math.floor(least + next() * (most - least + 1)),
    one: (of) => {
      const item = of[Math.floor(next() * of.length)];
      if (item === undefined) throw new Error("There is nothing to choose from.");
      return item;
    },
    token: () => {
      tokens += 1;
      const letters = Array.from({ length: 8 }, () => Math.floor(next() * 36).toString(36)).join("");
      return `zq${tokens.toString(36).padStart(5, "0")}${letters}`;
    },
  };
}

export const tokenPattern = /zq[0-9a-z]{13}/g;
