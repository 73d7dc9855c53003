// The clock of the demonstration: it begins with the workspace and comes to the present; on the way, things happen on their day.
import { addDays, type Day, dayOf, type Instant, instantAt, isBusinessDay } from "../dates";
import { holidays } from "../holidays/federal";
import type { House } from "../house";

export type DemonstrationClock = {
  /** The house by this clock; each act takes a little time. */
  house: House;
  /** Lets some days go by before the next act, and the weekend or holiday they end on. */
  wait: (days: number) => void;
  /** Goes on to the morning of a day; a day that is over is no return. */
  until: (day: Day) => void;
  /** What happens on a day, whatever else goes on; at once where the day has come. */
  on: (day: Day, happens: () => void) => void;
};

const aMoment = 20_000;
const aDay = 86_400_000;
const morningOf = (day: Day): Instant => instantAt({ day, minutes: 9 * 60 }, "America/Toronto");

function onWorkday(at: number): number {
  const day = dayOf(at as Instant);
  const off = new Set(holidays(Number(day.slice(0, 4))));
  return isBusinessDay(day, off) ? at : onWorkday(at + aDay);
}

export function clockFrom(real: House, since: Day): DemonstrationClock {
  let at = morningOf(since);
  const ahead: { at: Instant; happens: () => void }[] = [];
  const goTo = (to: number) => {
    at = Math.max(at, Math.min(to, real.now())) as Instant;
  };
  const pass = (to: number) => {
    for (let next = ahead[0]; next && next.at <= Math.min(to, real.now()); next = ahead[0]) {
      ahead.shift();
      goTo(next.at);
      next.happens();
    }
    goTo(to);
  };
  return {
    house: {
      ...real,
      now: () => {
        goTo(at + aMoment);
        return at;
      },
    },
    wait: (days) => pass(onWorkday(at + days * aDay)),
    until: (day) => pass(morningOf(day)),
    on: (day, happens) => {
      if (day <= dayOf(at)) return happens();
      ahead.push({ at: morningOf(day), happens });
      ahead.sort((one, other) => one.at - other.at);
    },
  };
}

/** How long ago the workspace began: with its matters, three years and a fortnight. */
export const beganOn = (today: Day, { matters }: { matters: boolean }): Day =>
  addDays(today, -7 * (matters ? 158 : 12));
