import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, dayFrom, daysBetween, weekdayOf } from "../../../app/domain/dates";
import {
  daysOfSeries,
  goesByWeeks,
  heldOn,
  meetingDays,
  places,
  rhythms,
  type SeriesRule,
} from "../../../app/domain/meetings/series-rule";

const monthly: SeriesRule = {
  ...{ every: "month", weekday: 2, place: "second", startsOn: dayFrom("2026-01-01"), endsOn: null },
};
const days = (rule: Partial<SeriesRule>, from: string, until: string) =>
  daysOfSeries({ ...monthly, ...rule }, dayFrom(from), dayFrom(until));

test("M-2 the second Tuesday of each month", () => {
  expect(days({}, "2026-01-01", "2026-06-30")).toEqual(
    ["2026-01-13", "2026-02-10", "2026-03-10", "2026-04-14", "2026-05-12", "2026-06-09"].map(dayFrom),
  );
});

test("M-2 the last Thursday, the first Monday, every second week, each quarter", () => {
  expect(days({ weekday: 4, place: "last" }, "2026-02-01", "2026-04-30")).toEqual(
    ["2026-02-26", "2026-03-26", "2026-04-30"].map(dayFrom),
  );
  expect(days({ weekday: 1, place: "first" }, "2026-06-01", "2026-07-31")).toEqual(
    ["2026-06-01", "2026-07-06"].map(dayFrom),
  );
  expect(days({ every: "two-weeks", weekday: 3, place: null }, "2026-01-01", "2026-02-10")).toEqual(
    ["2026-01-07", "2026-01-21", "2026-02-04"].map(dayFrom),
  );
  expect(days({ every: "quarter" }, "2026-01-01", "2026-12-31")).toEqual(
    ["2026-01-13", "2026-04-14", "2026-07-14", "2026-10-13"].map(dayFrom),
  );
});

test("M-2 a series that starts after its day of that month begins with the next month, and ends on its last day", () => {
  const late = { startsOn: dayFrom("2026-01-14"), endsOn: dayFrom("2026-04-14") };
  expect(days(late, "2026-01-01", "2026-12-31")).toEqual(
    ["2026-02-10", "2026-03-10", "2026-04-14"].map(dayFrom),
  );
});

test("M-2 a federal holiday puts a meeting off to the next business day, and says which", () => {
  const christmas = heldOn(dayFrom("2026-12-25"));
  expect(christmas.day).toBe("2026-12-29");
  expect(christmas.putOffBy?.name.fr).toBe("Noël");
  expect(heldOn(dayFrom("2026-09-30")).day).toBe("2026-10-01");
  expect(heldOn(dayFrom("2026-06-09"))).toEqual({ ruleDay: "2026-06-09", day: "2026-06-09", putOffBy: null });
});

const rules = fc
  .record({
    every: fc.constantFrom(...rhythms),
    weekday: fc.constantFrom(...meetingDays),
    place: fc.constantFrom(...places),
    startsOn: fc.integer({ min: 0, max: 3650 }).map((ahead) => addDays(dayFrom("2020-01-01"), ahead)),
  })
  .map((rule): SeriesRule => ({ ...rule, endsOn: null, place: goesByWeeks(rule.every) ? null : rule.place }));

/** Counted day by day, apart from the code. */
function isNamed(day: Day, { weekday, place }: SeriesRule): boolean {
  if (weekdayOf(day) !== weekday) return false;
  if (place === null) return true;
  const date = Number(day.slice(8, 10));
  const isLast = addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
  return place === "last" ? isLast : Math.ceil(date / 7) === places.indexOf(place) + 1;
}
const weeksApart = { week: 1, "two-weeks": 2 } as const;
const monthsApart = { month: 1, "two-months": 2, quarter: 3, "half-year": 6 } as const;
const monthsOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

test("M-2 whatever the rule: each day is the one it names, evenly apart, from whatever day one looks", () => {
  fc.assert(
    fc.property(rules, fc.nat(2000), (rule, ahead) => {
      const until = addDays(rule.startsOn, 4000);
      const all = daysOfSeries(rule, rule.startsOn, until);
      expect(all.length).toBeGreaterThan(20);
      expect(all.every((day) => isNamed(day, rule) && day >= rule.startsOn)).toBe(true);
      const gaps = new Set(
        all
          .slice(1)
          .map((day, at) =>
            goesByWeeks(rule.every)
              ? daysBetween(all[at] as Day, day) / 7
              : monthsOf(day) - monthsOf(all[at] as Day),
          ),
      );
      expect([...gaps]).toEqual([{ ...weeksApart, ...monthsApart }[rule.every]]);
      const from = addDays(rule.startsOn, ahead);
      expect(daysOfSeries(rule, from, until)).toEqual(all.filter((day) => day >= from));
    }),
    { numRuns: 300 },
  );
});
