// M-2: "edit all following": the meetings to come take the new rule, each keeping its entry in every calendar.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { meeting, meetingSeries } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { addDays, type Day, type Instant, weekdayOf } from "../../dates";
import { capital } from "../../format";
import { follow } from "../../lifecycle";
import { because, NotPossible, refusalWords } from "../../refusals";
import type { SeriesTyped } from "../forms";
import { isOnlyPlanned, meetingMoves } from "../lifecycle";
import type { Meeting } from "../meeting.server";
import { whoMeets } from "../named";
import { meetingPolicies } from "../policy";
import { ruleInBoth } from "../rule-said";
import { meetingSaid } from "../said-words";
import { factsOfSeries, meetingsToCome, type Series, seriesSeen, standing } from "../series.server";
import { daysOfSeries, goesByWeeks, heldOn, type SeriesRule } from "../series-rule";
import { makeDays, slotOfSeries } from "./making.server";
import { linkToSeries, problemsOfSeries, ruleKept, ruleOf, throughOf } from "./planning.server";
import { instantsOf, mustBe, saidOfMeeting, slotKept } from "./slots.server";
import { tell } from "./telling.server";

export const findSeries = (id: Id) => (tx: Db, actor: Deed<object>["actor"]) => {
  const found = seriesSeen(tx, actor, id);
  return found && { ...found, ...factsOfSeries(found) };
};

/** T-4: what stands there now. */
export function mustBeSame(subject: Series, edition: number, now: Instant): void {
  if (subject.edition === edition) return;
  throw new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    { by: saidOfMeeting((words) => words.seriesChangedBy), at: now, fields: [], edition: subject.edition },
  );
}

/** The month, or the week by its Monday, in which a day of the rule falls. */
const periodOf = ({ every }: SeriesRule, day: Day): string =>
  goesByWeeks(every) ? addDays(day, 1 - weekdayOf(day)) : day.slice(0, 7);

/** Someone changed its day or its hour alone: it stays where it was put. */
const wasMoved = ({ day, ruleDay, startMinutes, lengthMinutes, zone }: Meeting, series: Series): boolean =>
  (ruleDay !== null && heldOn(ruleDay).day !== day) ||
  startMinutes !== series.startMinutes ||
  lengthMinutes !== series.lengthMinutes ||
  zone !== series.zone;

type Plan = { taken: Day[]; moves: { meeting: Meeting; to: Day }[]; leaves: Meeting[] };

/** Which meeting takes which day of the new rule: the same day first, then one of the same month or week. */
function planFor(
  days: readonly Day[],
  existing: readonly Meeting[],
  series: { before: Series; after: Series },
): Plan {
  const { before, after: rule } = series;
  const free = new Set(existing);
  const plan: Plan = { taken: [], moves: [], leaves: [] };
  const takes = (day: Day, fits: (ruleDay: Day) => boolean) => {
    const found = [...free].find(({ ruleDay }) => ruleDay !== null && fits(ruleDay));
    if (!found) return false;
    free.delete(found);
    plan.taken.push(day);
    // Whose agenda has been begun stays where those who work on it have it.
    if (!wasMoved(found, before) && isOnlyPlanned(found.state)) plan.moves.push({ meeting: found, to: day });
    return true;
  };
  const left = days.filter((day) => !takes(day, (ruleDay) => ruleDay === day));
  for (const day of left) takes(day, (ruleDay) => periodOf(rule, ruleDay) === periodOf(rule, day));
  plan.leaves = standing([...free]);
  return plan;
}

/** They are cancelled with their series. */
export function leaveSeries(tx: Db, left: readonly Meeting[], why: Bilingual, now: Instant): void {
  for (const { id, state, sequence, edition } of left)
    tx.update(meeting)
      .set({
        ...{ state: follow(meetingMoves.cancelMeeting, state), cancelledAt: now, cancelledWithSeries: true },
        ...{ cancelledEn: why.en, cancelledFr: why.fr, changedAt: now },
        ...{ sequence: sequence + 1, edition: edition + 1 },
      })
      .where(eq(meeting.id, id))
      .run();
}

function moveTo(tx: Db, { meeting: one, to }: Plan["moves"][number], series: Series, now: Instant): void {
  const { day } = heldOn(to);
  const slot = slotOfSeries(series);
  tx.update(meeting)
    .set({
      ...{ ruleDay: to, day, ...slot, ...instantsOf(day, slot), changedAt: now },
      ...{ sequence: one.sequence + 1, edition: one.edition + 1 },
    })
    .where(eq(meeting.id, one.id))
    .run();
}

/** From the first day of the new rule on; what was moved or cancelled alone stays as it is. */
export function changeSeries(asker: Asker, id: Id, typed: SeriesTyped & { edition: number }): void {
  command(asker, {
    policy: meetingPolicies.changeSeries,
    find: findSeries(id),
    run: (deed) => {
      const { tx, actor, subject, today, now } = deed;
      mustBeSame(subject, typed.edition, now);
      mustBe(problemsOfSeries(typed, today));
      const rule = ruleOf(typed);
      tx.update(meetingSeries)
        .set({ ...rule, ...slotKept(typed), edition: subject.edition + 1 })
        .where(eq(meetingSeries.id, id))
        .run();
      const series = seriesSeen(tx, actor, id) as Series;
      const existing = meetingsToCome(tx, id, now).filter(
        ({ startsAt, ruleDay }) => startsAt > now && (ruleDay ?? "") >= rule.startsOn,
      );
      const until = throughOf(rule, today);
      const plan = planFor(daysOfSeries(rule, rule.startsOn, until), existing, {
        before: subject,
        after: series,
      });
      leaveSeries(
        tx,
        plan.leaves,
        saidOfMeeting((words) => words.seriesChanged),
        now,
      );
      for (const move of plan.moves) moveTo(tx, move, series, now);
      const made = makeDays(tx, series, {
        from: rule.startsOn,
        until,
        now,
        by: actor.person,
        but: plan.taken,
      });
      sayChanged(deed, series, { plan, made: made.length, before: ruleKept(subject) });
    },
  });
}

function sayChanged(
  deed: Deed<Series>,
  series: Series,
  { plan, made, before }: { plan: Plan; made: number; before: object },
): void {
  const { tx, now, record } = deed;
  const rule = ruleInBoth(series);
  const howMany = saidOfMeeting((words) => words.moved(plan.moves.length, made, plan.leaves.length));
  const { en, fr } = meetingSaid;
  record(
    { kind: "meeting-series", id: series.id },
    { en: en.recordSeriesChanged(rule.en, howMany.en), fr: fr.recordSeriesChanged(rule.fr, howMany.fr) },
    { before, after: ruleKept(series) },
  );
  const left = new Set(plan.leaves.map(({ id }) => id));
  const cancelled = plan.leaves.map((one) => ({
    ...one,
    state: meetingMoves.cancelMeeting.to,
    sequence: one.sequence + 1,
  }));
  const meetings = [
    ...standing(meetingsToCome(tx, series.id, now)).filter(({ id }) => !left.has(id)),
    ...cancelled,
  ];
  const who = { bodies: series.bodies, joint: meetings[0]?.joint ?? null };
  const name = whoMeets(who);
  tell(deed, {
    ...{
      who,
      meetings,
      about: { kind: "meeting-series", id: series.id },
      link: linkToSeries(deed, series.id),
    },
    subject: { en: en.mailSeriesChanged(name.en), fr: fr.mailSeriesChanged(name.fr) },
    lines: [{ en: `${capital(rule.en)}.`, fr: `${capital(rule.fr)}.` }, howMany],
  });
}
