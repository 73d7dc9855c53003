// Two years of meetings: the series of the councils and the groups, what was called in between, moved and cancelled.
import type { Asker } from "../command.server";
import { addBusinessDays, addDays, type Day, dayFrom, easternTime, fiscalYearOf } from "../dates";
import { holidays } from "../holidays/federal";
import { answerPoll } from "../meetings/commands/answering.server";
import { callMeeting } from "../meetings/commands/calling.server";
import { cancelMeeting, changeMeeting } from "../meetings/commands/changing.server";
import { planSeries } from "../meetings/commands/planning.server";
import { openPoll } from "../meetings/commands/polls.server";
import { meetingFields } from "../meetings/field-values";
import type { SeriesTyped, SlotTyped } from "../meetings/forms";
import type { Meeting } from "../meetings/meeting.server";
import type { PollAnswer } from "../meetings/polls";
import { meetingsToCome } from "../meetings/series.server";
import type { BodyKey } from "./bodies";
import { chairIn } from "./deciding.server";
import type { World } from "./make.server";

const hours = (hour: number, minute = 0): number => hour * 60 + minute;
const noPlace = { venueEn: "", venueFr: "" };
const joining = (room: string) => ({
  link: `https://meet.example.org/${room}`,
  phone: "1 855 555 0134",
  passcode: "4071 882",
});

type Planned = { body: BodyKey } & Omit<SeriesTyped, "startsOn" | "endsOn">;

const series: readonly Planned[] = [
  {
    ...{
      body: "CCSWG",
      every: "month",
      place: "second",
      weekday: 2,
      startMinutes: hours(13),
      lengthMinutes: 90,
    },
    ...{ zone: easternTime, format: "teleconference", ...noPlace, ...joining("client-centric") },
  },
  {
    ...{ body: "PSSDC", every: "two-months", place: "third", weekday: 4, startMinutes: hours(13) },
    ...{
      lengthMinutes: 120,
      zone: easternTime,
      format: "videoconference",
      ...noPlace,
      ...joining("delivery"),
    },
  },
  {
    ...{ body: "PSCIOC", every: "two-months", place: "first", weekday: 3, startMinutes: hours(12, 30) },
    ...{
      lengthMinutes: 120,
      zone: easternTime,
      format: "videoconference",
      ...noPlace,
      ...joining("information"),
    },
  },
  {
    ...{ body: "DITT", every: "month", place: "last", weekday: 4, startMinutes: hours(10) },
    ...{ lengthMinutes: 60, zone: "America/Vancouver", format: "videoconference", ...noPlace },
    ...joining("identity"),
  },
  {
    ...{ body: "ASSC", every: "quarter", place: "first", weekday: 2, startMinutes: hours(14, 30) },
    ...{ lengthMinutes: 90, zone: "America/St_Johns", format: "teleconference", ...noPlace },
    ...joining("accessible"),
  },
];

/** Two years before today, each series is planned; the clock keeps it a year ahead since. */
export function makeMeetings(world: World): void {
  const since = addDays(world.today, -2 * 365);
  for (const { body, ...planned } of series)
    world.on(since, () => {
      planSeries(chairIn(world, body), world.bodies.get(body) ?? "", {
        ...{ ...planned, startsOn: since, endsOn: null },
      });
    });
  for (const together of inPerson(world.today)) {
    const asked = addDays(together.day, -150);
    if (asked > since && asked <= world.today) world.on(asked, () => callTogether(world, together));
  }
  world.on(addDays(world.today, -200), () => changeOne(world));
  world.on(addDays(world.today, -80), () => cancelOne(world));
}

type Together = { day: Day; titleEn: string; titleFr: string; city: { en: string; fr: string } };

const cities = [
  { en: "Halifax, Nova Scotia", fr: "Halifax (Nouvelle-Écosse)" },
  { en: "Whitehorse, Yukon", fr: "Whitehorse (Yukon)" },
  { en: "Winnipeg, Manitoba", fr: "Winnipeg (Manitoba)" },
  { en: "Québec, Québec", fr: "Québec (Québec)" },
] as const;

/** The councils come together twice a year, in February and in September. */
function inPerson(today: Day): Together[] {
  const first = fiscalYearOf(today) - 2;
  return [0, 1, 2, 3].flatMap((ahead) => {
    const year = first + ahead;
    const [autumn, winter] = [cities[(ahead * 2) % 4], cities[(ahead * 2 + 1) % 4]];
    return [
      {
        ...{ day: dayFrom(`${year}-09-${22 + ahead}`), city: autumn ?? cities[0] },
        ...{ titleEn: "Autumn meeting in person", titleFr: "Réunion d’automne en personne" },
      },
      {
        ...{ day: dayFrom(`${year + 1}-02-${10 + ahead}`), city: winter ?? cities[1] },
        ...{ titleEn: "Winter meeting in person", titleFr: "Réunion d’hiver en personne" },
      },
    ];
  });
}

function callTogether(world: World, { day, titleEn, titleFr, city }: Together): void {
  const slot: SlotTyped = {
    ...{ startMinutes: hours(9), lengthMinutes: 420, zone: easternTime, format: "hybrid" },
    ...{ venueEn: `Conference centre, ${city.en}`, venueFr: `Centre des congrès, ${city.fr}` },
    ...joining("joint"),
  };
  callMeeting(chairIn(world, "PSSDC"), world.bodies.get("JC") ?? "", {
    ...{ titleEn, titleFr, day, ...slot, also: [] },
  });
}

/** M-20: a workshop looks for its date; some have answered. */
export function askForDate(world: World): void {
  const ahead = (days: number): Day => addDays(world.today, days);
  const year = Number(world.today.slice(0, 4));
  const off = new Set([...holidays(year), ...holidays(year + 1)]);
  const chair = chairIn(world, "CCSWG");
  const slot = { lengthMinutes: 180, zone: easternTime, format: "videoconference" } as const;
  const poll = openPoll(chair, world.bodies.get("CCSWG") ?? "", {
    ...{ titleEn: "Workshop on shared measures", titleFr: "Atelier sur les mesures communes" },
    ...{ ...slot, ...noPlace, ...joining("workshop"), also: [], answerBy: ahead(9) },
    dates: [20, 24, 26].map((days, at) => ({
      ...{ row: at + 1, day: addBusinessDays(world.today, days, off), startMinutes: hours(12 + at) },
    })),
  });
  const said: readonly (readonly [string, readonly PollAnswer[]])[] = [
    ["esdc-strategy", ["yes", "no", "if-need-be"]],
    ["ircc-experience", ["if-need-be", "yes", "no"]],
    ["ns-counters", ["yes", "yes", "no"]],
  ];
  const { db } = world.house;
  const dates = db.$client
    .prepare<[string], string>("select id from poll_date where poll_id = ? order by starts_at")
    .pluck()
    .all(poll);
  for (const [who, answers] of said) {
    if (!world.people.has(who)) continue;
    answerPoll(world.as(who), poll, {
      seats: [],
      answers: dates.map((date, at) => ({ date, answer: answers[at] ?? "no" })),
    });
  }
}

/** The meetings to come of the client-centric group, as its co-chair finds them. */
function toComeOf(world: World): { chair: Asker; meetings: Meeting[] } {
  const { house } = world;
  const chair = chairIn(world, "CCSWG");
  const of = house.db.$client
    .prepare<[string], string>("select series_id from series_body where body_id = ?")
    .pluck()
    .get(world.bodies.get("CCSWG") ?? "");
  return { chair, meetings: meetingsToCome(house.db, of ?? "", house.now()) };
}

function changeOne(world: World): void {
  const { chair, meetings } = toComeOf(world);
  const one = meetings[1];
  if (!one) return;
  const { startMinutes, lengthMinutes, ...fields } = meetingFields(one);
  changeMeeting(chair, one.id, {
    ...{ ...fields, startMinutes: hours(14), lengthMinutes: Number(lengthMinutes) },
    ...{ day: addDays(one.day, 7), edition: one.edition },
  });
}

function cancelOne(world: World): void {
  const { chair, meetings } = toComeOf(world);
  const one = meetings[1];
  if (!one) return;
  cancelMeeting(chair, one.id, {
    ...{
      reasonEn: "Most members are away that week.",
      reasonFr: "La plupart des membres sont absents cette semaine-là.",
    },
    edition: one.edition,
  });
}
