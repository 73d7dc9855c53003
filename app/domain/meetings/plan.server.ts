// M-21: the countdowns of all meetings together: the secretariat's own plan, and its calendar of the year.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { mostInFile, type PageAt, pageAt, pageLength } from "../asked";
import type { Bilingual } from "../bilingual";
import { type BodyName, bodiesSeenBy } from "../bodies/queries.server";
import { addDays, type Day, startOfDay } from "../dates";
import { type Rules, rulesOfAll } from "../terms/queries/rules.server";
import { meetingsIn } from "./calendar.server";
import { type CountdownLine, countdownTo, type Step, type StepOwner } from "./countdown";
import { deadlinesIn } from "./deadlines.server";
import { isCancelled } from "./lifecycle";
import type { Meeting } from "./meeting.server";
import { calledShortly, whoMeets } from "./named";
import type { PlanFilter } from "./plan-filter";

export type PlanLine = {
  day: Day;
  step: Step;
  owner: StepOwner;
  meeting: Id;
  who: Bilingual;
  title: Bilingual;
  /** Of the meeting. */
  on: Day;
};

/** A record is still to be approved so long after a meeting, and items are called for so long before one. */
const [daysBehind, daysAhead] = [92, 92];
const aYear = 365;

/** Meetings on one day under the same deadlines have the same countdown: each is counted once. */
function countedOnce(): (meeting: Meeting, rules: ReadonlyMap<Id, Rules>) => readonly CountdownLine[] {
  const known = new Map<string, readonly CountdownLine[]>();
  return ({ day, bodies }, rules) => {
    const deadlines = deadlinesIn(new Map(bodies.map(({ id }) => [id, rules.get(id) as Rules])));
    const key = `${day} ${Object.values(deadlines).join(" ")}`;
    const found = known.get(key) ?? countdownTo(day, deadlines);
    known.set(key, found);
    return found;
  };
}

function linesOf(
  meetings: readonly Meeting[],
  rules: ReadonlyMap<Id, Rules>,
  { today, owner }: { today: Day; owner: PlanFilter["owner"] },
): PlanLine[] {
  const [until, countdownOf] = [addDays(today, aYear), countedOnce()];
  return meetings
    .filter(({ state }) => !isCancelled(state))
    .flatMap((meeting): PlanLine[] => {
      const [who, title] = [whoMeets(meeting), calledShortly(meeting)];
      return countdownOf(meeting, rules)
        .filter((line) => line.day >= today && line.day < until && (owner === "" || line.owner === owner))
        .map((line) => ({ ...line, ...{ meeting: meeting.id, who, title, on: meeting.day } }));
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** B-4: by the terms that are in force today; what is adopted later counts from then. */
function planned(db: Db, actor: Actor, { filter, today }: { filter: PlanFilter; today: Day }): PlanLine[] {
  const meetings = meetingsIn(db, actor, {
    ...{
      from: startOfDay(addDays(today, -daysBehind)),
      until: startOfDay(addDays(today, aYear + daysAhead)),
    },
    ...{ body: filter.body, limit: mostInFile },
  });
  const bodies = [...new Set(meetings.flatMap((meeting) => meeting.bodies.map(({ id }) => id)))];
  return linesOf(meetings, rulesOfAll(db, bodies, today), { today, owner: filter.owner });
}

export type PlanPage = {
  filter: PlanFilter;
  today: Day;
  bodies: BodyName[];
  lines: PlanLine[];
  part: PageAt;
};

export function planPage(
  db: Db,
  actor: Actor,
  { filter, today, page }: { filter: PlanFilter; today: Day; page: number },
): PlanPage {
  return atOnce(db, () => {
    const all = planned(db, actor, { filter, today });
    const part = pageAt(all.length, page);
    const lines = all.slice(part.first - 1, part.first - 1 + pageLength);
    const bodies = bodiesSeenBy(db, actor).filter(({ kind }) => kind !== "joint");
    return { filter, today, bodies, lines, part };
  });
}

export const planForFile = (db: Db, actor: Actor, asked: { filter: PlanFilter; today: Day }): PlanLine[] =>
  atOnce(db, () => planned(db, actor, asked)).slice(0, mostInFile);
