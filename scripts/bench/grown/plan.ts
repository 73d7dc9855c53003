// How much grows (P-1). One line a kind; a new kind is a line here and a file beside it, named in world.ts.
import type { Instant } from "../../../app/domain/dates";

/** What is added to the demonstration world: together they make 60 bodies and 1,500 people. */
export const tenYears = {
  people: 1_407,
  bodies: 53,
  /** Versions of terms that did not come into force, or not yet: drafts, consultations, refusals. */
  versionsUnderWay: 110,
  recommendations: 3_000,
  earlierDecisions: 400,
  meetings: 6_000,
  agendas: 4_000,
  actions: 4_000,
  fundingRequests: 2_000,
  offices: 18,
  contacts: 700,
  observers: 150,
  readers: 120,
  nominationRequests: 400,
  accounts: 1_300,
  sessions: 900,
  mails: 60_000,
  refusedAttempts: 8_000,
  formKeys: 15_000,
  files: 400,
  jobs: 400,
  lists: 40,
  messages: 2_000,
  letters: 600,
  /** Statements of jurisdictions on how they take part. */
  parts: 60,
  secondFactors: 150,
  witnesses: 12,
  holds: 6,
  /** Of each kind, in each state that may stand more than once. */
  proposals: 30,
  ledgerLines: 1_000_000,
};

export type Counts = typeof tenYears;

export type Plan = {
  seed: string;
  now: Instant;
  counts: Counts;
  /** Where stored files are written; null in a test, whose world is in memory. */
  dataDirectory: string | null;
};

/** The same world, smaller: at least two of everything. */
export function scaled(counts: Counts, scale: number): Counts {
  const smaller = { ...counts };
  for (const kind of Object.keys(smaller) as (keyof Counts)[])
    smaller[kind] = Math.max(2, Math.round(smaller[kind] * scale));
  return smaller;
}
