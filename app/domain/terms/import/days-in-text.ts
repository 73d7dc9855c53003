// Dates as a text writes them, in either language. Patterns read folded text.
import { z } from "zod";

const months = [
  ["january", "janvier"],
  ["february", "fevrier"],
  ["march", "mars"],
  ["april", "avril"],
  ["may", "mai"],
  ["june", "juin"],
  ["july", "juillet"],
  ["august", "aout"],
  ["september", "septembre"],
  ["october", "octobre"],
  ["november", "novembre"],
  ["december", "decembre"],
];
const monthName = `(?<month>${months.flat().join("|")})`;
const yearPattern = "(?<year>(?:19|20)\\d\\d)";
const dayPatterns = [
  /(?<year>(?:19|20)\d\d)-(?<monthNumber>\d\d)-(?<day>\d\d)/,
  new RegExp(`\\b${monthName} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${yearPattern}`),
  new RegExp(`\\b(?<day>\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? ${monthName},? ${yearPattern}`),
];
const monthPattern = new RegExp(`\\b${monthName},?(?: of| de)? ${yearPattern}`);

const numberOf = (name: string): string =>
  String(months.findIndex((names) => names.includes(name)) + 1).padStart(2, "0");

/** The first day a folded text names, as `2027-03-31`; null where there is none on the calendar. */
export function dayIn(folded: string): string | null {
  const met = dayPatterns.flatMap((pattern) => {
    const found = pattern.exec(folded);
    const { year, month, monthNumber, day = "" } = found?.groups ?? {};
    const text = `${year}-${monthNumber ?? numberOf(month ?? "")}-${day.padStart(2, "0")}`;
    return found && z.iso.date().safeParse(text).success ? [{ text, at: found.index }] : [];
  });
  return met.sort((one, other) => one.at - other.at)[0]?.text ?? null;
}

/** The day or, where the text gives none, the month: `2018-02-14`, `2018-02`. */
export function dayOrMonthIn(folded: string): string | null {
  const found = monthPattern.exec(folded)?.groups;
  return dayIn(folded) ?? (found ? `${found.year}-${numberOf(found.month ?? "")}` : null);
}

/** A date a text gives, as a day: the first of the month where it names no day. */
export type Dated = { on: string; month: string | null };

export function datedIn(folded: string): Dated | null {
  const found = dayOrMonthIn(folded);
  if (!found) return null;
  return found.length === 7 ? { on: `${found}-01`, month: found } : { on: found, month: null };
}
