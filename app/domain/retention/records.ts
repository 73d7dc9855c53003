// T-6: the kinds of record that exist today, what may be decided of each, and what holds until the councils decide.
import type { Disposition } from "./lifecycle";

export type Rule = { disposition: Disposition; years: number | null };
type Kept = { allowed: readonly Disposition[]; otherwise: Rule };

/** Kinds whose period the councils set. */
export const records = {
  terms: { allowed: ["keep", "transfer"], otherwise: { disposition: "keep", years: null } },
  members: { allowed: ["keep", "dispose"], otherwise: { disposition: "dispose", years: 7 } },
  others: { allowed: ["keep", "dispose"], otherwise: { disposition: "dispose", years: 2 } },
  imports: { allowed: ["keep", "dispose"], otherwise: { disposition: "dispose", years: 1 } },
  mail: { allowed: ["keep", "dispose"], otherwise: { disposition: "dispose", years: 2 } },
  refused: { allowed: ["keep", "dispose"], otherwise: { disposition: "dispose", years: 2 } },
} as const satisfies Record<string, Kept>;

export type RecordKind = keyof typeof records;
export const recordKinds = Object.keys(records) as RecordKind[];
export const forEachKind = <Value>(value: (kind: RecordKind) => Value) =>
  Object.fromEntries(recordKinds.map((kind) => [kind, value(kind)])) as Record<RecordKind, Value>;
export const isRecordKind = (text: string): text is RecordKind => text in records;

/** Their disposal is the erasing of one person's details, one at a time. */
export const ofPersons: readonly RecordKind[] = ["members", "others"];

/** Kept for good, whatever is decided: the councils' own record. */
export const keptForGood = ["ledger", "seats", "files", "letters", "messages"] as const;

/** What goes by itself, at the latest after so long; no decision changes it. */
export const fixedPeriods = [
  "sessions",
  "links",
  "invitations",
  "forms",
  "typed",
  "tries",
  "witnesses",
  "texts",
] as const;

/** Where a count of what is due stops: beyond, pages say "more than". */
export const mostDue = 100;
