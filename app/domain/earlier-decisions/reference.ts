// How an earlier decision is named, and found by its name, whatever the letters, dashes and spaces it is typed with.
import { type Day, fiscalYearOf } from "../dates";

export const longestReference = 60;

export const referenceKey = (typed: string): string =>
  typed
    .normalize("NFC")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toUpperCase();

/** D-10: of the form and of a year in which this workspace gives its own numbers. */
export function isNumberOfWorkspace(reference: string, since: Day): boolean {
  const [, year] = /^[RG]D-.+-(\d{4})-\d\d-\d{3,}$/.exec(referenceKey(reference)) ?? [];
  return year !== undefined && Number(year) >= fiscalYearOf(since);
}
