// What the server says of itself, one line each: never a name, an address, a token, a search or what was typed.
import { routeOf } from "./route-of-path";

export type JournalEntry = {
  method: string;
  path: string;
  status: number;
  milliseconds: number;
  bytes: number;
  /** The number a person was shown, to find the fault by. */
  incident?: string;
};
export type LogFormat = "text" | "json";
type Facts = Record<string, string | number | boolean>;

/** Something that happened: a start, a stop, a migration, a mail that failed. */
export function noteEvent(event: string, facts: Facts, format: LogFormat): void {
  const at = new Date().toISOString();
  const words = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  console.log(format === "json" ? JSON.stringify({ at, event, ...facts }) : [at, event, ...words].join(" "));
}

/** One line for each answer: the kind of page, and not its address, which may hold a token or a search. */
export function writeToJournal(entry: JournalEntry, format: LogFormat = "json"): void {
  const { method, path, status, milliseconds, bytes, incident } = entry;
  const facts = { method, route: routeOf(path), status, ms: milliseconds, bytes };
  noteEvent("request", incident ? { ...facts, incident } : facts, format);
}

/** What failed, beside the number that was shown for it; what could be a token or an address is left out. */
export function reportFault(incident: string, fault: unknown): void {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  console.error(`Incident ${incident}: ${withoutSecrets(text)}`);
}

/** Ids have 16 letters; whatever is longer may be the token of a one-time link. Paths of source files stay. */
const withoutSecrets = (text: string): string =>
  text
    .replace(/[^\s@<>"'(/]+@[^\s@<>"')/]+\.[a-z]{2,}/gi, "…@…")
    .replace(/(?<=\/)(?=[\w-]*\d)[\w-]{22,}(?=$|[\s/?"')])/g, "…")
    .replace(/\?[^\s"')]*/g, "?…");
