// F-6, F-7: what a request takes of each account, beside what the account has now.
import type { Id } from "../actor";
import type { Cents } from "../money";
import type { Share } from "./request.server";

/** Of one share: the account that takes it today, and what is in it. */
export type Effect = {
  council: Id;
  /** The fiscal year for which it is asked, and the one whose account takes it: once the first is closed, the one that runs. */
  year: number;
  takenIn: number;
  opening: Cents;
  spent: Cents;
  committed: Cents;
  setAside: Cents;
  free: Cents;
  /** F-13: what is left of the provision on which it draws; null where it draws on none that stands. */
  ofProvision: Cents | null;
};

/** One account: `cents` is asked of it, of which `ask` is taken from what is free. */
export type AccountAsked = Pick<Share, "council" | "acronym" | "cents"> & {
  effect: Effect;
  ask: Cents;
  after: Cents;
  drawsOn: boolean;
  /** Of the provisions on which it draws, what they lack. */
  lacksInProvision: Cents;
};

const nothing = { opening: 0, spent: 0, committed: 0, setAside: 0, free: 0, ofProvision: null };

/** Account by account, in the order of the shares. */
export function accountsAsked(shares: readonly Share[], effects: readonly Effect[]): AccountAsked[] {
  const lines = new Map<string, AccountAsked>();
  for (const { council, acronym, year, cents } of shares) {
    const found = effects.find((one) => one.council === council && one.year === year);
    const effect = found ?? { council, year, takenIn: year, ...nothing };
    // What a provision gives was set aside already: it takes nothing from what is free.
    const isDrawn = effect.ofProvision !== null;
    const key = `${council} ${effect.takenIn}`;
    const before = lines.get(key) ?? {
      ...{ council, acronym, effect, cents: 0, ask: 0, drawsOn: false, lacksInProvision: 0 },
    };
    const ask = before.ask + (isDrawn ? 0 : cents);
    lines.set(key, {
      ...{ ...before, ask, cents: before.cents + cents, after: effect.free - ask },
      drawsOn: before.drawsOn || isDrawn,
      lacksInProvision: before.lacksInProvision + Math.max(0, cents - (effect.ofProvision ?? cents)),
    });
  }
  return [...lines.values()];
}

/** How much is not there of what is asked: of what is free, and of the provisions. */
export const lackingOf = ({ after, lacksInProvision }: AccountAsked): Cents =>
  Math.max(0, -after) + lacksInProvision;

/** F-4: every account, and every provision, has what is asked of it. */
export const haveFunds = (accounts: readonly AccountAsked[]): boolean =>
  accounts.every((account) => lackingOf(account) === 0);
