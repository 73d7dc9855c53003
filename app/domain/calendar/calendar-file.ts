// Calendars as other programs read them: RFC 5545, with the name and the refreshing of RFC 7986.
import type { Language } from "../bilingual";
import { type Instant, instantAt, instantFrom, type Minutes, type WallTime, wallTimeAt } from "../dates";
import { wallClock, zoneLines } from "./zones";

export type CalendarEvent = {
  /** The same for as long as the event exists, in every file. */
  uid: string;
  /** One more with each change that whoever holds an older copy must hear of. */
  sequence: number;
  changedAt: Instant;
  /** What the clock on the wall shows where it is held: a law that moves the clocks does not move the meeting. */
  start: WallTime;
  minutes: Minutes;
  zone: string;
  status: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  summary: string;
  description: string;
  location: string;
  url: string;
};

export type CalendarFile = {
  language: Language;
  name: string;
  events: readonly CalendarEvent[];
  /** A subscription says how it is called and how often to ask again. */
  subscribed?: boolean;
};

const aYear = 366 * 86_400_000;

/** RFC 5545, 3.3.11. Control characters have no place in a text. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

const octets = (text: string): number => Buffer.byteLength(text, "utf8");

/** RFC 5545, 3.1: no line is longer than 75 octets, and no letter is cut in two. */
export function foldedLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const letter of line) {
    const size = octets(letter);
    if (length + size > 75) {
      lines.push(current);
      current = " ";
      length = 1;
    }
    current += letter;
    length += size;
  }
  return [...lines, current].join("\r\n");
}

const inUtc = (instant: Instant): string => `${wallClock(wallTimeAt(instant, "UTC"))}Z`;

function eventLines(event: CalendarEvent, language: Language): string[] {
  const { uid, sequence, changedAt, minutes, zone, status, summary, description, location, url } = event;
  const text = (name: string, value: string): string[] =>
    value ? [`${name};LANGUAGE=${language}:${escaped(value)}`] : [];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${inUtc(changedAt)}`,
    `LAST-MODIFIED:${inUtc(changedAt)}`,
    `DTSTART;TZID=${zone}:${wallClock(event.start)}`,
    // Not its end: on the night the clocks go back, one hour on the wall is two.
    `DURATION:PT${minutes}M`,
    `STATUS:${status}`,
    `TRANSP:${status === "CANCELLED" ? "TRANSPARENT" : "OPAQUE"}`,
    ...text("SUMMARY", summary),
    ...text("DESCRIPTION", description),
    ...text("LOCATION", location),
    `URL:${url}`,
    "END:VEVENT",
  ];
}

/** What the clocks do in each zone from a year before its first event to a year after its last. */
function zonesOf(events: readonly CalendarEvent[]): string[] {
  const spans = new Map<string, { from: number; until: number }>();
  for (const { start, zone } of events) {
    const at = instantAt(start, zone);
    const known = spans.get(zone) ?? { from: at, until: at };
    spans.set(zone, { from: Math.min(known.from, at), until: Math.max(known.until, at) });
  }
  return [...spans].flatMap(([zone, { from, until }]) =>
    zoneLines(zone, instantFrom(from - aYear), instantFrom(until + aYear)),
  );
}

/** The whole file, each line ended as RFC 5545 asks. */
export function calendarFile({ language, name, events, subscribed }: CalendarFile): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Joint Councils Workspace//Meetings//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...(subscribed
      ? [
          `NAME:${escaped(name)}`,
          `X-WR-CALNAME:${escaped(name)}`,
          "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
          "X-PUBLISHED-TTL:PT1H",
        ]
      : ["METHOD:PUBLISH"]),
    ...zonesOf(events),
    ...events.flatMap((event) => eventLines(event, language)),
    "END:VCALENDAR",
  ];
  return `${lines.map(foldedLine).join("\r\n")}\r\n`;
}
