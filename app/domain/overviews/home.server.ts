// Home: what waits for me, gathered from every slice through one contract; at most seven lines in sight.
import { atOnce } from "../../../db/connection";
import { type Actor, isSecretariat, seatsOf } from "../actor";
import { type PageAt, pageAt, pageLength } from "../asked";
import { type Day, type Instant, wallTimeAt } from "../dates";
import type { House } from "../house";
import type { NextMeeting } from "../meetings/meeting.server";
import { sharedRows } from "../shared-rows.server";
import type { Awaiting } from "../slice";
import { witnessesOn } from "../witnesses/heads.server";
import { type BodyLine, myBodies, type PublishedTerms, publishedTo } from "./my-bodies.server";
import { isSetUp } from "./setup.server";

const byDay = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** P-2: of the slices that give it as rows, in one statement. */
function awaitingInRows({ db, slices }: House, actor: Actor, today: Day): Awaiting[] {
  const all = slices.flatMap(({ awaits }) => awaits ?? []);
  const seats = seatsOf(actor);
  const bodies = (some: typeof seats) => JSON.stringify(some.map(({ body }) => body));
  return sharedRows(db, all, {
    ...{ person: actor.person, staff: isSecretariat(actor) ? 1 : 0, today },
    ...{ seated: bodies(seats), chaired: bodies(seats.filter(({ coChair }) => coChair)) },
    councils: bodies(seats.filter(({ inCouncil }) => inCouncil)),
    ...Object.assign({}, ...all.map(({ params }) => params?.(actor, today) ?? {})),
  });
}

/** Everything that waits for a person, overdue first, then by due date, then the oldest first. */
export function awaitingMe(house: House, actor: Actor, today: Day): Awaiting[] {
  const far = "9999-12-31";
  return [
    ...house.slices.flatMap((slice) => slice.awaiting?.(house.db, actor, today) ?? []),
    ...awaitingInRows(house, actor, today),
  ].sort(
    (one, other) =>
      byDay(one.dueOn ?? far, other.dueOn ?? far) ||
      Number(one.isGap ?? false) - Number(other.isGap ?? false) ||
      one.since - other.since,
  );
}

const inSight = 7;
/** Few sit in more; for the secretariat the councils and the first groups. */
const bodiesInSight = 12;

export type HomePage = {
  /** The day on the reader's own wall. */
  date: Day;
  today: Day;
  lines: Awaiting[];
  /** Where all of it is asked for, which part of it stands here. */
  part: PageAt | null;
  total: number;
  overdue: number;
  bodies: BodyLine[];
  /** How many more there are, on the page of the bodies. */
  moreBodies: number;
  /** Whether these are all the bodies there are, as the secretariat sees them. */
  isAll: boolean;
  /** Of those who sit or serve a seat. */
  next: { meeting: NextMeeting; zone: string } | null;
  /** For those who only read. */
  published: PublishedTerms[];
  readsOnly: boolean;
  /** An administrator, who has no part in contents. */
  keepsAccounts: boolean;
  toSetUp: boolean;
  /** T-h: said to those who run the machine, until somebody is a witness. */
  noWitness: boolean;
};

export function homePage(
  house: House,
  actor: Actor,
  at: { now: Instant; today: Day; all: boolean; page?: number },
): HomePage {
  const { today } = at;
  const { db } = house;
  const staff = isSecretariat(actor);
  const reads = actor.standings.some(({ as }) => as === "reader");
  const sits = actor.standings.some(({ as }) => as !== "reader" && as !== "self");
  const keepsAccounts = actor.keys.includes("administrators");
  return atOnce(db, () => {
    const waiting = awaitingMe(house, actor, today);
    const { bodies, next } = myBodies(db, actor, { day: today, now: at.now });
    const part = at.all ? pageAt(waiting.length, at.page ?? 1) : null;
    return {
      date: wallTimeAt(at.now, actor.zone).day,
      today,
      lines: part ? waiting.slice(part.first - 1, part.first - 1 + pageLength) : waiting.slice(0, inSight),
      part,
      total: waiting.length,
      overdue: waiting.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
      bodies: bodies.slice(0, bodiesInSight),
      moreBodies: Math.max(0, bodies.length - bodiesInSight),
      isAll: staff,
      // The secretariat has all of them on the page of meetings.
      next: next && !staff ? { meeting: next, zone: actor.zone } : null,
      published: reads && !sits ? publishedTo(db, actor, today) : [],
      readsOnly: reads && !sits,
      keepsAccounts,
      noWitness: keepsAccounts && witnessesOn(db, today).length === 0,
      toSetUp: house.kind === "real" && staff && !isSetUp(db),
    };
  });
}
