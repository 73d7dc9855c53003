// M-21, B-4: the countdown of a meeting under the terms in force on its day; of several bodies, the strictest.
import type { Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Day } from "../dates";
import { type Rules, rulesOfAll } from "../terms/queries/rules.server";
import { type CountdownLine, countdownTo, type Deadlines, type Step, strictest } from "./countdown";
import type { Meeting } from "./meeting.server";

export function deadlinesIn(rulesOf: ReadonlyMap<Id, Rules>): Deadlines {
  const deadlines = [...rulesOf.values()].map((rules) => {
    const { notice = 0, papers = 0, record = 0, approval = 0 } = rules.get("deadlines")?.value ?? {};
    return { notice, papers, record, approval, silence: rules.get("co-chair-silence")?.value.days ?? 0 };
  });
  return strictest(deadlines);
}

export const countdownIn = (day: Day, rulesOf: ReadonlyMap<Id, Rules>): CountdownLine[] =>
  countdownTo(day, deadlinesIn(rulesOf));

export const countdownOf = (db: Db, { bodies, day }: Pick<Meeting, "bodies" | "day">): CountdownLine[] =>
  countdownIn(
    day,
    rulesOfAll(
      db,
      bodies.map(({ id }) => id),
      day,
    ),
  );

/** The day of one of its steps. */
export function stepDay(countdown: readonly CountdownLine[], step: Step): Day {
  const found = countdown.find((line) => line.step === step);
  if (!found) throw new Error(`A countdown without “${step}”.`);
  return found.day;
}
