// When each session was last used: kept in memory, since reading a page writes nothing (T-8), and written by the tick.
// A process that is killed forgets at most what the tick had not written: the session then counts as unused for those
// minutes, so that it ends a little early and never late. A house that closes in good order writes everything.
import { type Db, prepared } from "../../db/connection";
import type { Instant } from "../domain/dates";

const grain = 10 * 60 * 1000;

const uses = new WeakMap<Db, Map<string, Instant>>();

const write = prepared((db: Db) =>
  db.$client.prepare("update session set seen_at = :at where digest = :digest and seen_at <= :at - :grain"),
);

function usesOf(db: Db): Map<string, Instant> {
  const known = uses.get(db) ?? new Map<string, Instant>();
  uses.set(db, known);
  return known;
}

export function seeSession(db: Db, digest: string, now: Instant): void {
  usesOf(db).set(digest, now);
}

/** The later of what is stored and what is remembered. */
export const lastSeen = (db: Db, digest: string, stored: Instant): Instant =>
  Math.max(stored, uses.get(db)?.get(digest) ?? 0) as Instant;

/** Writes what is newer than what stands by the grain; all of it when the house closes. */
export function keepLastSeen(db: Db, now: Instant, all = false): void {
  for (const [digest, at] of usesOf(db)) {
    write(db).run({ digest, at, grain: all ? 1 : grain });
    if (now - at > grain) usesOf(db).delete(digest);
  }
}
