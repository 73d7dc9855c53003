// Ten years of meetings: each council and group by a series of its own, some moved, some cancelled; a year to come is planned.
import { openTo } from "../../../app/domain/audiences.server";
import { addDays, addMonths, type Day, dayOf, easternTime } from "../../../app/domain/dates";
import { audiencesOfMeeting, standInsOf } from "../../../app/domain/meetings/audiences";
import { instantsOf } from "../../../app/domain/meetings/commands/slots.server";
import {
  daysOfSeries,
  heldOn,
  meetingDays,
  places,
  type SeriesRule,
} from "../../../app/domain/meetings/series-rule";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll } from "./rows";

const slot = { startMinutes: 13 * 60, lengthMinutes: 90, zone: easternTime };
const columns = {
  ...{ start_minutes: slot.startMinutes, length_minutes: slot.lengthMinutes, zone: slot.zone },
  ...{ format: "videoconference", link: "", phone: "", passcode: "" },
};

export function growMeetings(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const bodies = idsOf(db, "select id from body where kind <> 'joint' order by rowid");
  const [by = ""] = idsOf(db, "select person_id from holding order by rowid limit 1");
  const until = addMonths(today, 12);
  const years = Math.max(1, Math.round(counts.meetings / bodies.length / 10) - 1);
  const startsOn = addMonths(today, -12 * years);
  for (const body of bodies) {
    const rule: SeriesRule = {
      ...{
        every: "month",
        weekday: chance.pick(meetingDays),
        place: chance.pick(places),
        startsOn,
        endsOn: null,
      },
    };
    const series = chance.id();
    insertAll(db, "meeting_series", [
      {
        ...{ id: series, every: rule.every, weekday: rule.weekday, place: rule.place, starts_on: startsOn },
        ...columns,
        ...{ link: "https://meet.example.org/room", state: "live", planned_until: until },
        ...{ made_by: by, made_at: now },
      },
    ]);
    insertAll(db, "series_body", [{ series_id: series, body_id: body }]);
    openTo(db, { kind: "meeting-series", id: series }, audiencesOfMeeting([body]));
    for (const ruleDay of daysOfSeries(rule, startsOn, until))
      growOne(db, chance, { series, body, ruleDay, now });
  }
}

type One = { series: string; body: string; ruleDay: Day; now: number };

function growOne(db: Db, chance: Chance, { series, body, ruleDay, now }: One): void {
  const id = chance.id();
  const day = chance.happens(0.05) ? addDays(heldOn(ruleDay).day, 7) : heldOn(ruleDay).day;
  const { startsAt, endsAt } = instantsOf(day, slot);
  const changed = Math.min(now, startsAt - 86_400_000);
  insertAll(db, "meeting", [
    {
      ...{ id, series_id: series, rule_day: ruleDay, day, ...columns, starts_at: startsAt, ends_at: endsAt },
      ...{ state: "planned", changed_at: changed, made_at: changed },
    },
  ]);
  insertAll(db, "meeting_body", [{ meeting_id: id, body_id: body, starts_at: startsAt }]);
  openTo(db, { kind: "meeting", id }, [...audiencesOfMeeting([body]), standInsOf(id)]);
  if (chance.happens(0.04))
    db.$client
      .prepare(
        "update meeting set state = 'cancelled', cancelled_at = ?, cancelled_en = 'No quorum was expected.', sequence = 1 where id = ?",
      )
      .run(changed, id);
}
