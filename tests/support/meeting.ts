// Meetings as tests plan them.
import type { Id } from "../../app/domain/actor";
import { dayFrom } from "../../app/domain/dates";
import { callMeeting } from "../../app/domain/meetings/commands/calling.server";
import { planSeries } from "../../app/domain/meetings/commands/planning.server";
import { openPoll } from "../../app/domain/meetings/commands/polls.server";
import type { CallTyped, SeriesTyped, SlotTyped } from "../../app/domain/meetings/forms";
import { type Meeting, meetingSeen } from "../../app/domain/meetings/meeting.server";
import type { PollTyped } from "../../app/domain/meetings/poll-forms";
import { meetingsToCome, type Series, seriesSeen } from "../../app/domain/meetings/series.server";
import type { Part, TestHouse } from "./house";

/** 13:00 to 14:30, Eastern Time, by telephone. */
export const slot: SlotTyped = {
  ...{ startMinutes: 13 * 60, lengthMinutes: 90, zone: "America/Toronto", format: "teleconference" },
  ...{
    venueEn: "",
    venueFr: "",
    link: "https://meet.example.org/room",
    phone: "1 855 555 0134",
    passcode: "4071",
  },
};

export const secondTuesday: SeriesTyped = {
  ...{ every: "month", place: "second", weekday: 2, startsOn: dayFrom("2026-06-04"), endsOn: null, ...slot },
};

export const called = (day: string, more: Partial<CallTyped> = {}): CallTyped => ({
  ...{ titleEn: "", titleFr: "", day: dayFrom(day), ...slot, also: [], ...more },
});

type Of = { part?: Part; body?: string };

export const aSeries = (
  house: TestHouse,
  typed: Partial<SeriesTyped> = {},
  { part = "chair", body = "CCSWG" }: Of = {},
): Id =>
  planSeries(house.as(part), house.body(body), {
    ...{ ...secondTuesday, startsOn: house.ahead(secondTuesday.startsOn) },
    ...typed,
  });

export const aMeeting = (
  house: TestHouse,
  day: string = house.ahead("2026-07-14"),
  typed: Partial<CallTyped> = {},
  { part = "chair", body = "CCSWG" }: Of = {},
): Id => callMeeting(house.as(part), house.body(body), called(day, typed));

export const meetingOf = (house: TestHouse, id: Id, part: Part = "secretary"): Meeting =>
  meetingSeen(house.db, house.actor(part), id) as Meeting;
export const seriesOf = (house: TestHouse, id: Id): Series =>
  seriesSeen(house.db, house.actor("secretary"), id) as Series;

/** The days on which a series is still to be held, each with its state where it is not planned. */
export const daysToCome = (house: TestHouse, id: Id): string[] =>
  meetingsToCome(house.db, id, house.now()).map(({ day, state }) =>
    state === "planned" ? day : `${day} ${state}`,
  );

const asked = (row: number, day: string) => ({ row, day: dayFrom(day), startMinutes: 9 * 60 });
const { startMinutes: _, ...place } = slot;
export const pollTyped: PollTyped = {
  ...{ titleEn: "", titleFr: "", ...place, answerBy: dayFrom("2026-06-19"), also: [] },
  dates: [asked(1, "2026-09-22"), asked(2, "2026-09-23"), asked(3, "2026-09-29")],
};

export const aPoll = (
  house: TestHouse,
  typed: Partial<PollTyped> = {},
  { part = "chair", body = "CCSWG" }: Of = {},
): Id =>
  openPoll(house.as(part), house.body(body), {
    ...{ ...pollTyped, answerBy: house.ahead("2026-06-19") },
    dates: pollTyped.dates.map((date) => ({ ...date, day: house.ahead(date.day) })),
    ...typed,
  });
