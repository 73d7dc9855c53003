// T-d: how long a session lasts, and how far it opens: asked at each request, so that what changes counts at once.
import type { Instant } from "../domain/dates";
import { periods } from "../domain/periods";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

export const limits = { each: 12 * hour, ownDevice: periods.session, idle: 14 * day };

export type Held = {
  startedAt: Instant;
  seenAt: Instant;
  via: "password" | "link" | "button";
  ownDevice: boolean;
  /** Holds an office or a co-chair role today. */
  isTrusted: boolean;
  /** T-d: those of a real workspace must have a second factor. */
  isReal: boolean;
  hasFactor: boolean;
  factorAt: Instant | null;
};

/** The instant at which a session ends if nothing more is done with it. */
export function endOf({ startedAt, seenAt, ownDevice, isTrusted }: Held): Instant {
  if (isTrusted || !ownDevice) return (startedAt + limits.each) as Instant;
  return Math.min(startedAt + limits.ownDevice, Math.max(seenAt, startedAt) + limits.idle) as Instant;
}

export const mustHaveFactor = ({ isTrusted, isReal }: Pick<Held, "isTrusted" | "isReal">): boolean =>
  isTrusted && isReal;

/** `code` and `enrol` see one page each and the way out; only `open` sees the workspace. */
export type Stage = "over" | "code" | "enrol" | "open";

export function stageOf(held: Held, now: Instant): Stage {
  const { via, hasFactor, factorAt } = held;
  if (now >= endOf(held)) return "over";
  // A link alone never enters such an account, also when the person took office after it was used.
  if (mustHaveFactor(held) && via === "link" && factorAt === null) return "over";
  // The buttons of a demonstration ask for nothing.
  if (hasFactor && factorAt === null && via !== "button") return "code";
  return mustHaveFactor(held) && !hasFactor ? "enrol" : "open";
}
