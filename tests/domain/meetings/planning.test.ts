import { describe, expect, test } from "vitest";
import { dayFrom, dayOf } from "../../../app/domain/dates";
import { cancelMeeting, changeMeeting } from "../../../app/domain/meetings/commands/changing.server";
import { endSeries } from "../../../app/domain/meetings/commands/ending.server";
import { changeSeries } from "../../../app/domain/meetings/commands/following.server";
import type { SeriesTyped } from "../../../app/domain/meetings/forms";
import { seriesPage } from "../../../app/domain/meetings/pages.server";
import { meetingsToCome } from "../../../app/domain/meetings/series.server";
import { Denied, Invalid, NotFound, NotPossible } from "../../../app/domain/refusals";
import { openHouse, type Part, type TestHouse } from "../../support/house";
import { aSeries, daysToCome, meetingOf, secondTuesday, seriesOf, slot } from "../../support/meeting";

const fieldsOf = (act: () => unknown): string[] => {
  try {
    act();
  } catch (refusal) {
    if (refusal instanceof Invalid) return refusal.problems.map(({ field, text }) => `${field}: ${text.en}`);
    throw refusal;
  }
  return [];
};
const actsOf = (house: TestHouse) => house.ledger().filter((act) => act.startsWith("meetings."));
const change = (house: TestHouse, id: string, typed: Partial<SeriesTyped>, part: Part = "chair") =>
  changeSeries(house.as(part), id, {
    ...{ ...secondTuesday, startsOn: dayFrom("2026-07-01"), ...typed, edition: seriesOf(house, id).edition },
  });
const end = (house: TestHouse, id: string, reasonEn = "The work is done.") =>
  endSeries(house.as("chair"), id, { reasonEn, reasonFr: "", edition: seriesOf(house, id).edition });
const uidsOf = (house: TestHouse, id: string) =>
  new Map(meetingsToCome(house.db, id, house.now()).map((one) => [one.day.slice(0, 7), one]));

describe("M-2 a series is planned", () => {
  test("M-2 the second Tuesday of each month stands for eighteen months, put off by federal holidays alone", () => {
    const house = openHouse();
    const days = daysToCome(house, aSeries(house, { weekday: 5, place: "last" }));
    expect(days.slice(0, 7)).toEqual([
      ...["2026-06-26", "2026-07-31", "2026-08-28", "2026-09-25", "2026-10-30", "2026-11-27"],
      // Christmas Day and its morrow, observed on Monday.
      "2026-12-29",
    ]);
    expect(days.at(-1)).toBe("2027-11-26");
    expect(house.ledger()).toEqual(["meetings.planSeries"]);
  });

  test.each<Part>(["chair", "otherChair", "secretary"])("M-2 the %s plans it", (part) => {
    const house = openHouse();
    expect(daysToCome(house, aSeries(house, {}, { part }))).toHaveLength(18);
  });

  test.each<Part>(["member", "contact", "councilChair", "observer", "administrator"])(
    "M-2 the %s does not, and nothing is planned",
    (part) => {
      const house = openHouse();
      expect(() => aSeries(house, {}, { part })).toThrow(part === "administrator" ? NotFound : Denied);
      expect(house.one("select count(*) from meeting")).toBe(0);
      expect(house.ledger()).toEqual([]);
    },
  );

  test("M-2 whoever plans amiss is told what to do, field by field, and nothing is planned", () => {
    const house = openHouse();
    const refused = (typed: Partial<SeriesTyped>) => fieldsOf(() => aSeries(house, typed));
    expect(refused({ place: "" })).toEqual(["place: Say which one of the month: the first, the second …"]);
    expect(refused({ startsOn: dayFrom("2026-06-03") })).toEqual([
      "startsOn: This time is over. Give a day and a time to come.",
    ]);
    expect(refused({ startsOn: dayFrom("2036-06-03") })).toEqual([
      "startsOn: Give a day within the next five years.",
    ]);
    expect(refused({ endsOn: dayFrom("2026-06-01") })).toEqual([
      "endsOn: The last day comes before the first.",
    ]);
    expect(refused({ endsOn: dayFrom("2026-06-08") })).toEqual([
      "endsOn: No day of this rule lies between these days. Change the rule or the last day.",
    ]);
    expect(refused({ format: "in-person" })).toEqual([
      "venueEn: Say where, in one language at least: the people who come need the address.",
    ]);
    expect(refused({ link: "meet.example.org" })).toEqual([
      "link: Write the address of the link, beginning with https://",
    ]);
    expect(house.one("select count(*) from meeting_series")).toBe(0);
  });

  test("M-2 its members and their contacts get one mail, in their language, with all its meetings", () => {
    const house = openHouse();
    aSeries(house, { endsOn: dayFrom("2026-09-30") });
    const mails = house.mails();
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
    expect(mails.map(({ to }) => to)).toContain("ab-contact@example.org");
    expect(mails.map(({ to }) => to)).not.toContain("bc-partnerships@example.org");
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(
      new Set(["CCSWG: meetings are planned", "GTSAC\u00a0: des réunions sont prévues"]),
    );
    const files = house.db.$client
      .prepare("select calendar from outbox where outcome = 'waiting'")
      .pluck()
      .all();
    expect(files.every((file) => String(file).match(/BEGIN:VEVENT/g)?.length === 4)).toBe(true);
  });

  test("T-8 M-2 the clock keeps a year planned ahead, once, whoever acts next", () => {
    const house = openHouse();
    const id = aSeries(house);
    house.setClock("2027-01-04T10:00:00-05:00");
    house.settle(house.db, house.now());
    expect(daysToCome(house, id).at(-1)).toBe("2028-06-13");
    const before = house.one<number>("select count(*) from meeting");
    house.settle(house.db, house.now());
    expect(house.one("select count(*) from meeting")).toBe(before);
    expect(actsOf(house)).toEqual(["meetings.planSeries", "meetings.planOn"]);
  });

  test("T-8 M-2 a series with a last day is not planned beyond it", () => {
    const house = openHouse();
    const id = aSeries(house, { endsOn: dayFrom("2026-12-31") });
    house.setClock("2026-12-01T10:00:00-05:00");
    house.settle(house.db, house.now());
    expect(daysToCome(house, id)).toEqual(["2026-12-08"]);
    expect(actsOf(house)).toEqual(["meetings.planSeries"]);
  });
});

describe("M-2 all following", () => {
  test("M-2 each meeting to come takes the new rule, and keeps its entry with the next number", () => {
    const house = openHouse();
    const id = aSeries(house);
    const before = uidsOf(house, id);
    change(house, id, { weekday: 4, place: "third", startMinutes: 10 * 60 });
    const after = uidsOf(house, id);
    expect(after.get("2026-06")).toMatchObject({ day: "2026-06-09", sequence: 0, startMinutes: 780 });
    expect(after.get("2026-07")).toMatchObject({ day: "2026-07-16", sequence: 1, startMinutes: 600 });
    for (const [month, one] of before) expect(after.get(month)?.id).toBe(one.id);
  });

  test("M-2 what was moved or cancelled alone stays; months the new rule leaves out are cancelled, and may come back", () => {
    const house = openHouse();
    const id = aSeries(house);
    const [july, august, september] = ["2026-07", "2026-08", "2026-09"].map((month) =>
      uidsOf(house, id).get(month),
    );
    const of = (one: typeof july) => meetingOf(house, one?.id ?? "");
    changeMeeting(house.as("chair"), of(august).id, {
      ...{ ...slot, titleEn: "", titleFr: "", day: dayFrom("2026-08-27"), edition: 1 },
    });
    cancelMeeting(house.as("chair"), of(september).id, { reasonEn: "Away", reasonFr: "", edition: 1 });
    change(house, id, { every: "two-months", startsOn: dayFrom("2026-07-01") });
    expect(daysToCome(house, id).slice(0, 5)).toEqual([
      "2026-06-09",
      "2026-07-14",
      "2026-09-08 cancelled",
      "2026-11-10",
      "2027-01-12",
    ]);
    expect(of(july).sequence).toBe(1);
    expect(of(august)).toMatchObject({
      state: "cancelled",
      cancelled: { en: "The days of the series have changed." },
    });
    change(house, id, { every: "month", startsOn: dayFrom("2026-07-01") });
    expect(daysToCome(house, id).slice(0, 6)).toEqual([
      "2026-06-09",
      "2026-07-14",
      "2026-08-11",
      "2026-09-08 cancelled",
      "2026-10-13",
      "2026-11-10",
    ]);
  });

  test("M-2 one that was moved alone keeps its day where its month goes on", () => {
    const house = openHouse();
    const id = aSeries(house);
    const august = uidsOf(house, id).get("2026-08");
    changeMeeting(house.as("chair"), august?.id ?? "", {
      ...{ ...slot, titleEn: "", titleFr: "", day: dayFrom("2026-08-27"), edition: 1 },
    });
    change(house, id, { weekday: 3 });
    expect(daysToCome(house, id).slice(0, 4)).toEqual([
      "2026-06-09",
      "2026-07-08",
      "2026-08-27",
      "2026-09-09",
    ]);
  });

  test("M-2 one whose hour alone was changed keeps it", () => {
    const house = openHouse();
    const id = aSeries(house);
    const august = uidsOf(house, id).get("2026-08");
    changeMeeting(house.as("chair"), august?.id ?? "", {
      ...{ ...slot, startMinutes: 15 * 60, titleEn: "", titleFr: "", day: dayFrom("2026-08-11"), edition: 1 },
    });
    change(house, id, { startMinutes: 10 * 60 });
    const hours = [...uidsOf(house, id).values()].slice(0, 4).map(({ startMinutes }) => startMinutes / 60);
    expect(hours).toEqual([13, 10, 15, 10]);
  });

  test("T-4 a series that was changed meanwhile is not overwritten", () => {
    const house = openHouse();
    const id = aSeries(house);
    change(house, id, { weekday: 3 });
    expect(() => changeSeries(house.as("otherChair"), id, { ...secondTuesday, edition: 1 })).toThrow(
      NotPossible,
    );
    expect(seriesOf(house, id).weekday).toBe(3);
  });

  test("M-2 by weeks too: each week keeps its meeting", () => {
    const house = openHouse();
    const id = aSeries(house, { every: "week", place: "", endsOn: dayFrom("2026-07-31") });
    const before = meetingsToCome(house.db, id, house.now()).map((one) => one.id);
    change(house, id, {
      every: "week",
      place: "",
      weekday: 4,
      startsOn: dayFrom("2026-06-08"),
      endsOn: dayFrom("2026-07-31"),
    });
    expect(daysToCome(house, id).slice(0, 3)).toEqual(["2026-06-11", "2026-06-18", "2026-06-25"]);
    expect(
      meetingsToCome(house.db, id, house.now())
        .map((one) => one.id)
        .slice(0, 8),
    ).toEqual(before.slice(0, 8));
  });
});

describe("M-2 a series ends", () => {
  test("M-2 its meetings to come are cancelled with the reason; those that were held stay", () => {
    const house = openHouse();
    const id = aSeries(house);
    house.setClock("2026-06-09T13:30:00-04:00");
    end(house, id);
    expect(house.one("select count(*) from meeting where state = 'planned'")).toBe(1);
    expect(seriesOf(house, id).state).toBe("ended");
    expect(() => change(house, id, {})).toThrow(NotPossible);
    expect(() => end(house, id)).toThrow(NotPossible);
  });

  test("M-2 without a reason it does not", () => {
    const house = openHouse();
    const id = aSeries(house);
    expect(fieldsOf(() => end(house, id, ""))).toEqual(["reasonEn: Say why, in one language at least."]);
  });
});

test("M-2 the page of a series says who is closed on its days, of those who are seated", () => {
  const house = openHouse();
  const id = aSeries(house, { weekday: 1, place: "last", startsOn: dayFrom("2026-06-04") });
  const page = seriesPage(house.db, house.actor("member"), {
    id,
    now: house.now(),
    today: dayOf(house.now()),
  });
  const line = page.lines.find(({ day }) => day === "2027-04-26");
  expect(line?.closed.map(({ code, holiday }) => `${code}: ${holiday.en}`)).toEqual(["NL: St. George’s Day"]);
  expect(() =>
    seriesPage(house.db, house.actor("stranger"), { id, now: house.now(), today: dayOf(house.now()) }),
  ).toThrow(NotFound);
});
