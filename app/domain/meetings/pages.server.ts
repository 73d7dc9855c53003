// The pages of a meeting and of a series, and the forms of their acts.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Day, Instant } from "../dates";
import { type HistoryLine, history } from "../ledger/history.server";
import { mustBeAllowed, type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { type Closed, closures } from "./closed.server";
import type { CountdownLine } from "./countdown";
import { countdownOf } from "./deadlines.server";
import { isCancelled } from "./lifecycle";
import { factsOfMeeting, type Meeting, meetingSeen } from "./meeting.server";
import { meetingPolicies } from "./policy";
import { factsOfSeries, meetingsToCome, type Series, seriesSeen } from "./series.server";
import { heldOn, type SeriesDay } from "./series-rule";

export type At = { now: Instant; today: Day };

export type MeetingPage = {
  meeting: Meeting;
  now: Instant;
  today: Day;
  zone: string;
  closed: Closed[];
  countdown: CountdownLine[];
  /** Bodies whose page opens for whoever looks. */
  opens: Id[];
  acts: Record<"changeMeeting" | "cancelMeeting", Offer | null>;
  history: HistoryLine[];
};

const opened = prepared((db: Db) =>
  db.$client
    .prepare<[{ ids: string; keys: string }], Id>(
      `select b.id from body b where b.id in (select value from json_each(:ids)) and ${visibleSql("body", "b.id")}`,
    )
    .pluck(),
);

/** T-1: whoever sits, or serves a seat, and the secretariat read what happened. */
const seesHistory = (actor: Actor): boolean => isSecretariat(actor) || actor.keys.includes("seated");

export function meetingPage(db: Db, actor: Actor, { id, now, today }: At & { id: Id }): MeetingPage {
  return atOnce(db, () => {
    const meeting = meetingSeen(db, actor, id);
    if (!meeting) throw new NotFound();
    const facts = factsOfMeeting(meeting, now);
    const ids = meeting.bodies.map((body) => body.id);
    const isToCome = !facts.hasBegun && !isCancelled(meeting.state);
    return {
      ...{ meeting, now, today, zone: actor.zone },
      closed: isToCome ? closures(db, ids, today)(meeting.day) : [],
      countdown: isCancelled(meeting.state) ? [] : countdownOf(db, meeting),
      opens: opened(db).all({ ids: JSON.stringify(ids), keys: keysOfActor(actor) }),
      acts: {
        changeMeeting: isToCome ? offerTo(actor, meetingPolicies.changeMeeting, facts) : null,
        cancelMeeting: isToCome ? offerTo(actor, meetingPolicies.cancelMeeting, facts) : null,
      },
      history: seesHistory(actor) ? history(db, "meeting", id) : [],
    };
  });
}

export type MeetingActPage = { meeting: Meeting; today: Day };

export function meetingActPage(
  db: Db,
  actor: Actor,
  { id, now, today, act }: At & { id: Id; act: "changeMeeting" | "cancelMeeting" },
): MeetingActPage {
  return atOnce(db, () => {
    const meeting = meetingSeen(db, actor, id);
    if (!meeting) throw new NotFound();
    mustBeAllowed(actor, meetingPolicies[act], factsOfMeeting(meeting, now));
    return { meeting, today };
  });
}

export type SeriesLine = Pick<Meeting, "id" | "day" | "startsAt" | "endsAt" | "state" | "zone"> & {
  /** Where its rule would have it, and the holiday that put it off. */
  rule: SeriesDay | null;
  closed: Closed[];
};

export type SeriesPage = {
  series: Series;
  joint: Meeting["joint"];
  today: Day;
  zone: string;
  lines: SeriesLine[];
  acts: Record<"changeSeries" | "endSeries", Offer | null>;
  history: HistoryLine[];
};

function linesOf(
  db: Db,
  series: Series,
  { now, today }: At,
): { lines: SeriesLine[]; joint: Meeting["joint"] } {
  const closedOn = closures(
    db,
    series.bodies.map(({ id }) => id),
    today,
  );
  const meetings = meetingsToCome(db, series.id, now);
  return {
    joint: meetings[0]?.joint ?? null,
    lines: meetings.map(({ id, day, startsAt, endsAt, state, zone, ruleDay }) => ({
      ...{ id, day, startsAt, endsAt, state, zone },
      rule: ruleDay === null ? null : heldOn(ruleDay),
      closed: isCancelled(state) ? [] : closedOn(day),
    })),
  };
}

export function seriesPage(db: Db, actor: Actor, { id, ...at }: At & { id: Id }): SeriesPage {
  return atOnce(db, () => {
    const series = seriesSeen(db, actor, id);
    if (!series) throw new NotFound();
    const facts = factsOfSeries(series);
    return {
      ...{ series, today: at.today, zone: actor.zone, ...linesOf(db, series, at) },
      acts: {
        changeSeries: offerTo(actor, meetingPolicies.changeSeries, facts),
        endSeries: offerTo(actor, meetingPolicies.endSeries, facts),
      },
      history: seesHistory(actor) ? history(db, "meeting-series", id) : [],
    };
  });
}

export type SeriesActPage = {
  series: Series;
  today: Day;
  /** From which day a change would begin, unless one says otherwise. */
  from: Day;
  toCome: number;
};

/** The month, or the day, in which the next meeting of the series stands: those before stay as they were. */
function changeFrom(meetings: readonly Meeting[], today: Day): Day {
  const next = meetings.find(({ state, day }) => !isCancelled(state) && day > today);
  const first = next ? (`${next.day.slice(0, 8)}01` as Day) : today;
  return first > today ? first : today;
}

export function seriesActPage(
  db: Db,
  actor: Actor,
  { id, now, today, act }: At & { id: Id; act: "changeSeries" | "endSeries" },
): SeriesActPage {
  return atOnce(db, () => {
    const series = seriesSeen(db, actor, id);
    if (!series) throw new NotFound();
    mustBeAllowed(actor, meetingPolicies[act], factsOfSeries(series));
    const meetings = meetingsToCome(db, id, now).filter(({ startsAt }) => startsAt > now);
    const toCome = meetings.filter(({ state }) => !isCancelled(state)).length;
    return { series, today, from: changeFrom(meetings, today), toCome };
  });
}
