import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addBusinessDays,
  addDays,
  addMonths,
  dayFrom,
  dayOf,
  daysBetween,
  daysOfFiscalYear,
  deadlineOf,
  easternTime,
  fiscalYearOf,
  holds,
  instantAt,
  instantFrom,
  isBusinessDay,
  isDay,
  isZone,
  parseDay,
  parseTime,
  startOfDay,
  timeField,
  wallTimeAt,
  weekdayOf,
} from "../../../app/domain/dates";
import { holidays, namedHolidays } from "../../../app/domain/holidays/federal";

const at = (iso: string) => instantFrom(iso);
const iso = (instant: number) => new Date(instant).toISOString();
const someDay = fc.integer({ min: 0, max: 80_000 }).map((ahead) => addDays(dayFrom("1950-01-01"), ahead));

describe("what a day is", () => {
  test.each([
    ["2026-02-28", true],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-04-31", false],
    ["2026-4-1", false],
    ["0206-04-01", false],
    ["20260-04-01", false],
    ["2026-04-01T00:00", false],
    [" 2026-04-01", false],
    ["", false],
    [null, false],
  ])("%j is a day: %j", (text, expected) => expect(isDay(text)).toBe(expected));

  test.each([
    [{ day: "1", month: "4", year: "2026" }, "2026-04-01"],
    [{ day: " 09 ", month: "06", year: "2026" }, "2026-06-09"],
    [{ day: "31", month: "6", year: "2026" }, null],
    [{ day: "", month: "6", year: "2026" }, null],
    [{ day: "1", month: "6", year: "26" }, null],
    [{ day: "1e0", month: "6", year: "2026" }, null],
    [{ day: "-1", month: "6", year: "2026" }, null],
    [{ day: "٣", month: "6", year: "2026" }, null],
  ])("three fields %j make %j", (typed, expected) => expect(parseDay(typed)).toBe(expected));

  test("a literal that is no day is refused loudly", () => {
    expect(() => dayFrom("2026-02-30")).toThrow(RangeError);
    expect(() => instantFrom("2026-02-03T10:00")).toThrow(RangeError);
    expect(() => instantFrom(Number.NaN)).toThrow(RangeError);
  });

  test.each([
    ["16:30", 990],
    ["00:00", 0],
    ["23:59:00", 1439],
    ["24:00", null],
    ["9:30", null],
    ["", null],
  ])("a time field's %j is %j minutes", (text, expected) => expect(parseTime(text)).toBe(expected));
  test("a time field is filled as it is read", () =>
    expect(timeField(parseTime("09:05") ?? 0)).toBe("09:05"));

  test("zones are known by name", () => {
    expect(isZone("America/St_Johns")).toBe(true);
    for (const none of ["Mars/Olympus", "", "+05:00", "-3"]) expect(isZone(none)).toBe(false);
  });
});

describe("Eastern Time and the changes of the clocks", () => {
  test.each([
    ["2026-03-08", "2026-03-08T05:00:00.000Z", "2026-03-08T21:00:00.000Z", 23],
    ["2026-11-01", "2026-11-01T04:00:00.000Z", "2026-11-01T22:00:00.000Z", 25],
    ["2027-03-14", "2027-03-14T05:00:00.000Z", "2027-03-14T21:00:00.000Z", 23],
    ["2027-11-07", "2027-11-07T04:00:00.000Z", "2027-11-07T22:00:00.000Z", 25],
    ["2026-06-09", "2026-06-09T04:00:00.000Z", "2026-06-09T21:00:00.000Z", 24],
  ])("%s begins %s, its deadline ends %s, it lasts %i hours", (text, start, deadline, hours) => {
    const day = dayFrom(text);
    expect(iso(startOfDay(day))).toBe(start);
    expect(iso(deadlineOf(day))).toBe(deadline);
    expect((startOfDay(addDays(day, 1)) - startOfDay(day)) / 3_600_000).toBe(hours);
  });

  test.each([
    ["2026-03-08T06:59:59Z", "2026-03-08", 119],
    ["2026-03-08T07:00:00Z", "2026-03-08", 180],
    ["2026-11-01T05:59:00Z", "2026-11-01", 119],
    ["2026-11-01T06:00:00Z", "2026-11-01", 60],
    ["2027-03-14T06:59:00Z", "2027-03-14", 119],
    ["2027-03-14T07:00:00Z", "2027-03-14", 180],
    ["2027-11-07T05:59:00Z", "2027-11-07", 119],
    ["2027-11-07T06:00:00Z", "2027-11-07", 60],
    ["2026-04-01T03:59:59Z", "2026-03-31", 1439],
    ["2026-04-01T04:00:00Z", "2026-04-01", 0],
  ])("at %s an Eastern clock shows %s and %i minutes", (instant, day, minutes) => {
    expect(wallTimeAt(at(instant), easternTime)).toEqual({ day, minutes });
    expect(dayOf(at(instant))).toBe(day);
  });

  test("an hour shown twice is the first; one skipped is as much later", () => {
    const shown = (text: string, minutes: number) =>
      iso(instantAt({ day: dayFrom(text), minutes }, easternTime));
    expect(shown("2026-11-01", 90)).toBe("2026-11-01T05:30:00.000Z");
    expect(shown("2026-03-08", 150)).toBe("2026-03-08T07:30:00.000Z");
    expect(shown("2027-11-07", 90)).toBe("2027-11-07T05:30:00.000Z");
    expect(shown("2027-03-14", 150)).toBe("2027-03-14T07:30:00.000Z");
  });

  test("Newfoundland keeps its half hour on both sides of both changes", () => {
    const noon = (text: string) => iso(instantAt({ day: dayFrom(text), minutes: 720 }, "America/St_Johns"));
    expect(["2026-03-07", "2026-03-08", "2026-10-31", "2026-11-01"].map(noon)).toEqual([
      "2026-03-07T15:30:00.000Z",
      "2026-03-08T14:30:00.000Z",
      "2026-10-31T14:30:00.000Z",
      "2026-11-01T15:30:00.000Z",
    ]);
    expect(["2027-03-13", "2027-03-14", "2027-11-06", "2027-11-07"].map(noon)).toEqual([
      "2027-03-13T15:30:00.000Z",
      "2027-03-14T14:30:00.000Z",
      "2027-11-06T14:30:00.000Z",
      "2027-11-07T15:30:00.000Z",
    ]);
  });

  test.each([
    ["America/Vancouver", "2026-03-08T09:59:00Z", 119],
    ["America/Vancouver", "2026-03-08T10:00:00Z", 180],
    ["America/Vancouver", "2026-12-15T20:00:00Z", 780],
    ["America/Edmonton", "2026-01-15T20:00:00Z", 780],
    ["America/Edmonton", "2026-12-15T20:00:00Z", 840],
    ["America/Regina", "2026-12-15T20:00:00Z", 840],
    ["America/Whitehorse", "2026-12-15T20:00:00Z", 780],
  ])("%s shows at %s %i minutes, whatever tables the machine carries", (zone, instant, minutes) => {
    expect(wallTimeAt(at(instant), zone).minutes).toBe(minutes);
  });

  test("every day begins on itself, and the instant before belongs to the day before", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayOf(startOfDay(day))).toBe(day);
        expect(dayOf(instantFrom(startOfDay(day) - 1))).toBe(addDays(day, -1));
        expect(dayOf(deadlineOf(day))).toBe(day);
      }),
      { numRuns: 300 },
    );
  });
});

describe("counting days", () => {
  test("days added are days between", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2026-06-09", -18, "2024-12-09"],
  ])("%s and %i months is %s", (day, months, expected) =>
    expect(addMonths(dayFrom(day), months)).toBe(expected),
  );

  test("business days leave out week-ends and holidays", () => {
    const closed = new Set([...holidays(2026), ...holidays(2027)]);
    expect(weekdayOf(dayFrom("2026-06-09"))).toBe(2);
    expect(isBusinessDay(dayFrom("2026-07-01"), closed)).toBe(false);
    expect(isBusinessDay(dayFrom("2026-07-01"), new Set())).toBe(true);
    expect(isBusinessDay(dayFrom("2026-06-13"), new Set())).toBe(false);
    expect(addBusinessDays(dayFrom("2026-06-26"), 5, closed)).toBe("2026-07-06");
    expect(addBusinessDays(dayFrom("2026-12-24"), 3, closed)).toBe("2026-12-31");
    expect(addBusinessDays(dayFrom("2026-12-24"), 4, closed)).toBe("2027-01-04");
    expect(addBusinessDays(dayFrom("2026-07-06"), -5, closed)).toBe("2026-06-26");
    expect(addBusinessDays(dayFrom("2026-06-13"), 0, closed)).toBe("2026-06-13");
    expect(addBusinessDays(dayFrom("2026-06-13"), 1, closed)).toBe("2026-06-15");
  });

  test("a fiscal year runs from 1 April", () => {
    expect(fiscalYearOf(dayFrom("2026-03-31"))).toBe(2025);
    expect(fiscalYearOf(dayFrom("2026-04-01"))).toBe(2026);
    expect(daysOfFiscalYear(2026)).toEqual({ from: "2026-04-01", until: "2027-04-01" });
  });

  test("a range holds its first day and not its last", () => {
    const range = { from: dayFrom("2026-04-01"), until: dayFrom("2026-07-01") };
    const held = ["2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"].map((day) =>
      holds(range, dayFrom(day)),
    );
    expect(held).toEqual([false, true, true, false]);
    expect(holds({ ...range, until: null }, dayFrom("2199-12-31"))).toBe(true);
  });
});

describe("federal holidays as observed", () => {
  test.each([
    [2020, "01-01 04-10 04-13 05-18 07-01 08-03 09-07 10-12 11-11 12-25 12-28"],
    [2021, "01-01 04-02 04-05 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-27 12-28"],
    [2022, "01-03 04-15 04-18 05-23 07-01 08-01 09-05 09-30 10-10 11-11 12-26 12-27"],
    [2023, "01-02 04-07 04-10 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25 12-26"],
    [2024, "01-01 03-29 04-01 05-20 07-01 08-05 09-02 09-30 10-14 11-11 12-25 12-26"],
    [2025, "01-01 04-18 04-21 05-19 07-01 08-04 09-01 09-30 10-13 11-11 12-25 12-26"],
    [2026, "01-01 04-03 04-06 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25 12-28"],
    [2027, "01-01 03-26 03-29 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-27 12-28"],
    [2028, "01-03 04-14 04-17 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25 12-26"],
  ])("%i", (year, expected) => {
    expect(
      holidays(year)
        .map((day) => day.slice(5))
        .join(" "),
    ).toBe(expected);
  });

  test("each is a weekday of its own, named in both languages", () => {
    for (let year = 1998; year <= 2060; year++) {
      const named = namedHolidays(year);
      expect(new Set(named.map(({ day }) => day)).size).toBe(named.length);
      for (const { day, name } of named) {
        expect(weekdayOf(day) % 6).not.toBe(0);
        expect(name.en && name.fr).toBeTruthy();
      }
    }
  });
});
