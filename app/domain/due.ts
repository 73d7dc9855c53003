// M-4: what each slice says is due, for the agenda of a meeting. Types only.
import type { Id } from "./actor";
import type { Bilingual } from "./bilingual";
import type { Day, Instant } from "./dates";
import type { Purpose } from "./purposes";
import type { MatterBefore } from "./slice";
import type { Rules } from "./terms/queries/rules.server";

/** M-4: one thing that an agenda proposes, with its reason. `kind` and `id` are its key, from one agenda to the next. */
export type Due = {
  kind: string;
  id: Id;
  title: Bilingual;
  reason: Bilingual;
  /** What it concerns, among the kinds that have a page. */
  concerns: { kind: string; id: Id } | null;
  purpose: Purpose;
  /** For list A, adopted without debate. */
  forConsent: boolean;
  /** The day by which it is due, where there is one. */
  dueOn: Day | null;
  /** M-4: a decision, or a condition that is overdue: it is not left for another time without a reason. */
  needsReason: boolean;
  /** M-17: it stands among the items in camera. */
  inCamera?: boolean;
  /** Done once it has stood on the agenda of a meeting: an announcement. */
  once: boolean;
};

/** For which meeting something is due, and for whom it is read. */
export type DueAt = {
  bodies: readonly Id[];
  meeting: Id;
  day: Day;
  now: Instant;
  keys: string;
  /** What was decided by then was announced in a meeting whose agenda was kept elsewhere. */
  announcedBefore: ReadonlyMap<Id, Instant>;
  /** What stands before these bodies. */
  standing: readonly MatterBefore[];
  rules: ReadonlyMap<Id, Rules>;
};
