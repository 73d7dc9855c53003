// M-2: a series is planned: its meetings for the year to come stand at once, and the clock makes those after them.
import type { Db } from "../../../../db/connection";
import { meetingSeries, seriesBody } from "../../../../db/schema";
import { addresses } from "../../../site-map";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { addMonths, type Day, dayOf, type Instant } from "../../dates";
import { longDate } from "../../format";
import { newId } from "../../id";
import { record } from "../../ledger/ledger.server";
import { audiencesOfMeeting } from "../audiences";
import type { SeriesTyped } from "../forms";
import { asLive } from "../lifecycle";
import { meetersOf } from "../meeters.server";
import { whoMeets } from "../named";
import { meetingPolicies } from "../policy";
import { ruleInBoth } from "../rule-said";
import { meetingSaid } from "../said-words";
import { meetingsToCome, type Series, seriesSeen, seriesToPlan, standing } from "../series.server";
import { daysOfSeries, goesByWeeks, type SeriesRule } from "../series-rule";
import { horizonFrom, makeDays, monthsAhead } from "./making.server";
import { mustBe, type Problem, problem, problemsOfPlace, saidOfMeeting, slotKept } from "./slots.server";
import { tell } from "./telling.server";

/** The rule as it is kept: no place in the month where it goes by weeks. */
export const ruleOf = ({ every, weekday, place, startsOn, endsOn }: SeriesTyped): SeriesRule => ({
  ...{ every, weekday, startsOn, endsOn },
  place: goesByWeeks(every) || place === "" ? null : place,
});

/** Up to which day the meetings of a rule are made today. */
export function throughOf({ startsOn, endsOn }: SeriesRule, today: Day): Day {
  const horizon = horizonFrom(startsOn > today ? startsOn : today);
  return endsOn !== null && endsOn < horizon ? endsOn : horizon;
}

export function problemsOfSeries(typed: SeriesTyped, today: Day): Problem[] {
  const rule = ruleOf(typed);
  if (rule.place === null && !goesByWeeks(rule.every)) return [problem("place", "placeNeeded")];
  if (rule.startsOn < today) return [problem("startsOn", "inThePast")];
  if (rule.startsOn > addMonths(today, 60)) return [problem("startsOn", "tooFar")];
  if (rule.endsOn !== null && rule.endsOn < rule.startsOn) return [problem("endsOn", "endsBefore")];
  const some = daysOfSeries(rule, rule.startsOn, throughOf(rule, today)).length > 0;
  return some ? problemsOfPlace(typed) : [problem("endsOn", "noDay"), ...problemsOfPlace(typed)];
}

export const linkToSeries = ({ house }: Pick<Deed<object>, "house">, id: Id): Bilingual => {
  const path = addresses("series", { series: id });
  return { en: house.publicUrl + path.en, fr: house.publicUrl + path.fr };
};

/** What the record keeps of a series. */
export const ruleKept = (series: Series) => {
  const { every, weekday, place, startsOn, endsOn, startMinutes, lengthMinutes, zone, format, bodies } =
    series;
  return {
    ...{ every, weekday, place, startsOn, endsOn, startMinutes, lengthMinutes, zone, format },
    bodies: bodies.map(({ id }) => id),
  };
};

const counted = (count: number): Bilingual => saidOfMeeting((words) => words.planned(count));

/** Returns the series; its meetings stand, and whoever is concerned is told of all of them at once. */
export function planSeries(asker: Asker, body: Id, typed: SeriesTyped): Id {
  return command(asker, {
    policy: meetingPolicies.planSeries,
    find: (tx, actor) => meetersOf(tx, actor, body),
    run: (deed) => {
      const { tx, actor, subject, today, now } = deed;
      mustBe(problemsOfSeries(typed, today));
      const id = newId();
      const rule = ruleOf(typed);
      tx.insert(meetingSeries)
        .values({
          ...{ id, ...rule, ...slotKept(typed), state: asLive, plannedUntil: today },
          ...{ madeBy: actor.person ?? "", madeAt: now },
        })
        .run();
      for (const { id: bodyId } of subject.bodies)
        tx.insert(seriesBody).values({ seriesId: id, bodyId }).run();
      openTo(tx, { kind: "meeting-series", id }, audiencesOfMeeting(subject.bodies.map((one) => one.id)));
      const series = seriesSeen(tx, actor, id) as Series;
      const until = throughOf(rule, today);
      const made = makeDays(tx, series, { from: rule.startsOn, until, now, by: actor.person });
      sayPlanned(deed, series, made.length);
      return id;
    },
  });
}

function sayPlanned(deed: Deed<object>, series: Series, count: number): void {
  const [said, howMany] = [ruleInBoth(series), counted(count)];
  const from: Bilingual = { en: longDate("en", series.startsOn), fr: longDate("fr", series.startsOn) };
  const { en, fr } = meetingSaid;
  deed.record(
    { kind: "meeting-series", id: series.id },
    { en: en.recordSeries(said.en, from.en, howMany.en), fr: fr.recordSeries(said.fr, from.fr, howMany.fr) },
    { after: ruleKept(series) },
  );
  const meetings = standing(meetingsToCome(deed.tx, series.id, deed.now));
  const who = { bodies: series.bodies, joint: meetings[0]?.joint ?? null };
  const name = whoMeets(who);
  tell(deed, {
    ...{
      who,
      meetings,
      about: { kind: "meeting-series", id: series.id },
      link: linkToSeries(deed, series.id),
    },
    subject: { en: en.mailPlanned(name.en), fr: fr.mailPlanned(name.fr) },
    lines: [{ en: en.mailPlannedLine(said.en, from.en), fr: fr.mailPlannedLine(said.fr, from.fr) }, howMany],
  });
}

/** T-8: twice a year the clock makes the meetings of half a year more, so that a year ahead always stands. */
export function planOn(tx: Db, now: Instant): void {
  const today = dayOf(now);
  for (const series of seriesToPlan(tx, addMonths(today, monthsAhead))) {
    const made = makeDays(tx, series, {
      ...{ from: series.plannedUntil, until: throughOf(series, today), now, by: null },
    });
    if (made.length === 0) continue;
    const howMany = counted(made.length);
    const { en, fr } = meetingSaid;
    record(tx, {
      ...{ at: now, person: null, standing: "clock", act: "meetings.planOn" },
      subject: { kind: "meeting-series", id: series.id },
      detail: { says: { en: en.recordPlannedOn(howMany.en), fr: fr.recordPlannedOn(howMany.fr) } },
    });
  }
}
