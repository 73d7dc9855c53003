// Chance that comes out the same for the same seed, on every machine (P-1).
import { createHash } from "node:crypto";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

export type Chance = ReturnType<typeof chanceOf>;

/** One stream of chance for each seed: sfc32, begun with the digest of the seed. */
export function chanceOf(seed: string) {
  const start = createHash("sha256").update(seed).digest();
  let [a = 0, b = 0, c = 0, d = 1] = [0, 4, 8, 12].map((at) => start.readInt32LE(at));

  const fraction = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(fraction() * end);

  return {
    fraction,
    below,
    between: (first: number, last: number): number => first + below(last - first + 1),
    happens: (share: number): boolean => fraction() < share,
    pick: <Value>(list: readonly Value[]): Value => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error("there is nothing to pick from");
      return found;
    },
    /** Few are picked often, most hardly ever. */
    skewed: <Value>(list: readonly Value[]): Value => {
      const found = list[Math.floor(list.length * fraction() ** 4)];
      if (found === undefined) throw new Error("there is nothing to pick from");
      return found;
    },
    id: (): string => Array.from({ length: 16 }, () => alphabet[below(32)]).join(""),
    hex: (letters: number): string =>
      Array.from({ length: letters }, () => "0123456789abcdef"[below(16)]).join(""),
  };
}
