// Times as people read them, with their zone named: a time without its zone misleads across six of them.
import type { Language } from "../bilingual";
import { type Day, easternTime, type Instant, type Minutes, wallTimeAt } from "../dates";
import { isoDate, longDate } from "./days";
import { noBreak } from "./numbers";

const zoneNames = {
  "America/St_Johns": { en: "Newfoundland Time", fr: "heure de Terre-Neuve" },
  "America/Halifax": { en: "Atlantic Time", fr: "heure de l’Atlantique" },
  "America/Toronto": { en: "Eastern Time", fr: "heure de l’Est" },
  "America/Winnipeg": { en: "Central Time", fr: "heure du Centre" },
  "America/Regina": { en: "Saskatchewan Time", fr: "heure de la Saskatchewan" },
  "America/Edmonton": { en: "Mountain Time", fr: "heure des Rocheuses" },
  "America/Vancouver": { en: "Pacific Time", fr: "heure du Pacifique" },
  "America/Whitehorse": { en: "Yukon Time", fr: "heure du Yukon" },
} as const;

type Zone = keyof typeof zoneNames;

/** Other IANA names that browsers give for places in Canada, and the zone whose name they share. */
const sharedNames: Record<string, Zone> = {
  "America/Goose_Bay": "America/Halifax",
  "America/Glace_Bay": "America/Halifax",
  "America/Moncton": "America/Halifax",
  "America/Montreal": "America/Toronto",
  "America/Nipigon": "America/Toronto",
  "America/Thunder_Bay": "America/Toronto",
  "America/Iqaluit": "America/Toronto",
  "America/Pangnirtung": "America/Toronto",
  "America/Rainy_River": "America/Winnipeg",
  "America/Rankin_Inlet": "America/Winnipeg",
  "America/Resolute": "America/Winnipeg",
  "America/Swift_Current": "America/Regina",
  "America/Yellowknife": "America/Edmonton",
  "America/Inuvik": "America/Edmonton",
  "America/Cambridge_Bay": "America/Edmonton",
  "America/Dawson": "America/Whitehorse",
};

/** The zones a person chooses among, from east to west. */
export const zones: readonly string[] = Object.keys(zoneNames);

const isNamed = (zone: string): zone is Zone => Object.hasOwn(zoneNames, zone);

/** Eastern Time / heure de l’Est; a zone from elsewhere keeps its own name. */
export function zoneName(language: Language, zone: string): string {
  const named = Object.hasOwn(sharedNames, zone) ? sharedNames[zone] : zone;
  if (named && isNamed(named)) return zoneNames[named][language];
  return zone.replaceAll("_", " ");
}

/** 4:30 pm / 16 h 30, and 4:00 pm / 16 h, from minutes after midnight. */
export function time(language: Language, minutes: Minutes): string {
  const hours = Math.floor(minutes / 60) % 24;
  const past = String(minutes % 60).padStart(2, "0");
  if (language === "fr") return `${hours}${noBreak}h${past === "00" ? "" : `${noBreak}${past}`}`;
  return `${hours % 12 || 12}:${past}${noBreak}${hours < 12 ? "am" : "pm"}`;
}

/** 1:00 pm to 2:30 pm / de 13 h à 14 h 30. */
export function timeRange(language: Language, from: Minutes, until: Minutes): string {
  const [opening, closing] = [time(language, from), time(language, until)];
  return language === "en" ? `${opening} to ${closing}` : `de ${opening} à ${closing}`;
}

/** 90 → 1 h 30 min, in both languages; 45 → 45 min. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    hours > 0 ? `${hours}${noBreak}h` : "",
    rest > 0 || hours === 0 ? `${rest}${noBreak}min` : "",
  ];
  return parts.filter(Boolean).join(noBreak);
}

const joined = (language: Language, day: Day, hours: string): string =>
  `${longDate(language, day)}${language === "en" ? " at" : " à"} ${hours}`;

/** June 9, 2026 at 4:30 pm, Eastern Time / 9 juin 2026 à 16 h 30, heure de l’Est. */
export function dateTime(language: Language, instant: Instant, zone: string): string {
  const { day, minutes } = wallTimeAt(instant, zone);
  return `${joined(language, day, time(language, minutes))}, ${zoneName(language, zone)}`;
}

/** The same in a cell: 2026-06-09, 4:30 pm, Eastern Time / 2026-06-09, 16 h 30, heure de l’Est. */
export function isoDateTime(language: Language, instant: Instant, zone: string): string {
  const { day, minutes } = wallTimeAt(instant, zone);
  return `${isoDate(day)}, ${time(language, minutes)}, ${zoneName(language, zone)}`;
}

/** Two instants that begin and end something, with the zone of the person who reads. */
export type Span = { start: Instant; end: Instant };

function hoursOf(language: Language, { start, end }: Span, zone: string): string {
  const [opening, closing] = [wallTimeAt(start, zone).minutes, wallTimeAt(end, zone).minutes];
  return start === end ? time(language, opening) : timeRange(language, opening, closing);
}

/** Eastern Time in brackets, with its day where that is another; nothing where both clocks show the same. */
function easternBeside(language: Language, span: Span, zone: string): string {
  const [own, eastern] = [wallTimeAt(span.start, zone), wallTimeAt(span.start, easternTime)];
  if (own.day === eastern.day && own.minutes === eastern.minutes) return "";
  const hours = hoursOf(language, span, easternTime);
  const day = own.day === eastern.day ? "" : `${longDate(language, eastern.day)}, `;
  return ` (${day}${hours}, ${zoneName(language, easternTime)})`;
}

/** June 9, 2026 at 2:30 pm, Mountain Time (4:30 pm, Eastern Time). */
export function inZoneAndEastern(language: Language, instant: Instant, zone: string): string {
  return dateTime(language, instant, zone) + easternBeside(language, { start: instant, end: instant }, zone);
}

/** Hours only: 11:00 am to 12:30 pm, Mountain Time (1:00 pm to 2:30 pm, Eastern Time). */
export function hoursInZoneAndEastern(language: Language, span: Span, zone: string): string {
  const own = `${hoursOf(language, span, zone)}, ${zoneName(language, zone)}`;
  return own + easternBeside(language, span, zone);
}
