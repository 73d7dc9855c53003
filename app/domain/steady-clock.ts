// T-8: the clock is an actor, and time does not run backwards.
import type { Instant } from "./dates";

const anHour = 60 * 60 * 1000;

/**
 * A clock that was set back a little (by the network's time, or by hand) stands still until it has caught up with what
 * it said before; one set back by more than an hour was wrong before, and is believed. `since` is the newest instant on
 * record, or 0. The order of acts is that of their numbers in any case.
 */
export function steadyClock(read: () => number, since: number): () => Instant {
  let latest = since;
  return () => {
    const now = read();
    if (now < latest && latest - now <= anHour) return latest as Instant;
    if (now < latest && latest !== since)
      console.error(`The clock of this machine was set back, from ${iso(latest)} to ${iso(now)}.`);
    latest = now;
    return latest as Instant;
  };
}

const iso = (instant: number): string => new Date(instant).toISOString();
