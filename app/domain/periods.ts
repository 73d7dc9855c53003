// T-6: how long what goes by itself is kept: the code that forgets it and the pages that promise it read the same numbers.
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const periods = {
  session: 30 * day,
  /** One use, then nothing. */
  link: 10 * minute,
  /** To choose another password. */
  reset: 30 * minute,
  invitation: 7 * day,
  formMark: 7 * day,
  typed: day,
  /** One failure is forgotten in this time, of at most so many. */
  failure: 10 * minute,
  mostFailures: 24,
  /** Someone who signs in four times a year is still known at the same desk. */
  knownPlace: 400 * day,
  /** A witness from outside who left: as long as somebody may still ask what became of them. */
  formerWitness: 90 * day,
  /** T-d: who moved the address of a co-chair or an officer does not also reset the factor, nor the other way round. */
  twoPeople: 30 * day,
} as const;

/** So many marks of forms stay whatever the clock says: one that ran ahead must make no form act twice (T-8). */
export const formMarksKept = 10_000;

export const inMinutes = (milliseconds: number): number => milliseconds / minute;
export const inHours = (milliseconds: number): number => milliseconds / hour;
export const inDays = (milliseconds: number): number => milliseconds / day;
