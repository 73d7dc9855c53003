// An independent parser reads the files back: times by the zones written in them, texts as they were.
import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type CalendarEvent, calendarFile, foldedLine } from "../../../app/domain/calendar/calendar-file";
import { clockChanges } from "../../../app/domain/calendar/zones";
import { addDays, dayFrom, instantAt, instantFrom } from "../../../app/domain/dates";
import { zones } from "../../../app/domain/format";

const event: CalendarEvent = {
  uid: "abc123@workspace.example.org",
  sequence: 3,
  changedAt: instantFrom("2026-05-04T13:00:00Z"),
  start: { day: dayFrom("2026-06-09"), minutes: 13 * 60 },
  minutes: 90,
  zone: "America/St_Johns",
  status: "CONFIRMED",
  summary: "Groupe de travail; réunion, à Saint-Jean",
  description: "Ordre du jour\\papiers :\nhttps://example.org/fr/reunions/1\n« point 1 »",
  location: "Salle 4, 2e étage",
  url: "https://example.org/fr/reunions/1",
};
const fileOf = (events: CalendarEvent[], subscribed = false) =>
  calendarFile({ language: "fr", name: "Réunions, CPSSP", events, subscribed });

/** What the parser says of the events, by the zones of the file and nothing else. */
function readBack(file: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const known = new Map(
    calendar.getAllSubcomponents("vtimezone").map((zone) => {
      const made = new ICAL.Timezone(zone);
      return [made.tzid, made] as const;
    }),
  );
  const instantOf = (entry: ICAL.Component, name: string): number => {
    const property = entry.getFirstProperty(name);
    const time = property?.getFirstValue() as ICAL.Time;
    const zone = known.get(String(property?.getParameter("tzid")));
    expect(zone, "the file holds the zone it names").toBeDefined();
    const placed = time.clone();
    placed.zone = zone as ICAL.Timezone;
    return placed.toUnixTime() * 1000;
  };
  return calendar.getAllSubcomponents("vevent").map((entry) => ({
    start: instantOf(entry, "dtstart"),
    end:
      instantOf(entry, "dtstart") +
      (entry.getFirstPropertyValue("duration") as ICAL.Duration).toSeconds() * 1000,
    read: new ICAL.Event(entry),
  }));
}

test("M-15 an independent parser reads the meeting back: its time in its zone, its words, its place in the row", () => {
  const [found] = readBack(fileOf([event]));
  expect(found?.start).toBe(instantFrom("2026-06-09T15:30:00Z"));
  expect(found?.end).toBe(instantFrom("2026-06-09T17:00:00Z"));
  const { read } = found as NonNullable<typeof found>;
  expect([read.uid, read.sequence, read.summary, read.description, read.location]).toEqual([
    ...[event.uid, 3, event.summary, event.description, event.location],
  ]);
});

test("M-15 the clocks are written change by change: where a law ended them, none is invented", () => {
  const changes = (zone: string) =>
    clockChanges(zone, instantFrom("2025-06-01T00:00:00Z"), instantFrom("2028-01-01T00:00:00Z")).map(
      ({ at }) => new Date(at).toISOString().slice(0, 16),
    );
  expect(changes("America/Toronto")).toEqual([
    ...["2025-11-02T06:00", "2026-03-08T07:00", "2026-11-01T06:00", "2027-03-14T07:00", "2027-11-07T06:00"],
  ]);
  expect(changes("America/Vancouver")).toEqual(["2025-11-02T09:00", "2026-03-08T10:00"]);
  expect(changes("America/St_Johns").at(0)).toBe("2025-11-02T04:30");
  expect(changes("America/Regina")).toEqual([]);
});

const anyText = fc.string({ unit: "grapheme", maxLength: 200 });
const anyEvent = fc
  .record({
    ahead: fc.nat(4000),
    minutes: fc.integer({ min: 6 * 60, max: 20 * 60 }),
    length: fc.integer({ min: 15, max: 600 }),
    zone: fc.constantFrom(...zones),
    summary: anyText,
    description: anyText,
  })
  .map(
    ({ ahead, minutes, length, ...rest }): CalendarEvent => ({
      ...{ ...event, ...rest, minutes: length },
      start: { day: addDays(dayFrom("2020-01-01"), ahead), minutes },
    }),
  );

/** Line ends are one, and what cannot be printed is a space: nothing else of a text is lost. */
const printed = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");

test("M-15 whatever the meeting, its zone and its words, the parser finds the same instants and texts", () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 6 }), fc.boolean(), (events, subscribed) => {
      const file = fileOf(events, subscribed);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(
        readBack(file).map(({ start, end, read }) => [
          start,
          end,
          read.summary ?? "",
          read.description ?? "",
        ]),
      ).toEqual(
        events.map(({ start, zone, minutes, summary, description }) => {
          const at = instantAt(start, zone);
          return [at, at + minutes * 60_000, printed(summary), printed(description)];
        }),
      );
    }),
    { numRuns: 200 },
  );
});

test("M-15 a meeting that ends in the hour the clocks show twice ends when it ends, first time round or second", () => {
  const late = (minutes: number) => ({
    ...event,
    start: { day: dayFrom("2020-10-31"), minutes: 18 * 60 },
    minutes,
  });
  const [first, second] = readBack(fileOf([late(7 * 60), late(8 * 60)]));
  expect(first?.end).toBe(instantFrom("2020-11-01T03:30:00Z"));
  expect(second?.end).toBe(instantFrom("2020-11-01T04:30:00Z"));
});

test("M-15 a line of 75 octets stays whole, one of 76 is folded between letters", () => {
  expect(foldedLine("x".repeat(75))).toBe("x".repeat(75));
  expect(foldedLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
  expect(foldedLine(`${"x".repeat(74)}é`)).toBe(`${"x".repeat(74)}\r\n é`);
});
