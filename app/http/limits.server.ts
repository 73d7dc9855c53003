// T-d: limits on posts, uploads and searches: generous to people, tight for programs. Each person has their own, and
// each address while nobody is signed in, so that nobody uses up another's. They are kept in memory: after a restart
// everyone begins anew.
import type { Db } from "../../db/connection";
import { networkOf } from "../auth/throttle.server";
import type { Instant } from "../domain/dates";
import type { House } from "../domain/house";

export type Counted = "post" | "upload" | "search";

const minute = 60 * 1000;
/** So many at once, and one more after each pause. */
const allowances = {
  post: { most: 60, pause: minute / 60 },
  upload: { most: 20, pause: (10 * minute) / 20 },
  search: { most: 60, pause: minute / 60 },
} as const satisfies Record<Counted, { most: number; pause: number }>;
/** A whole office may stand behind one address. */
const behindAnAddress = 5;

type Bucket = { left: number; at: Instant };
const buckets = new WeakMap<Db, Map<string, Bucket>>();
const mostBuckets = 20_000;

function bucketsOf(db: Db): Map<string, Bucket> {
  const known = buckets.get(db) ?? new Map<string, Bucket>();
  buckets.set(db, known);
  return known;
}

/** Full ones say nothing and can go; were every one in use, the oldest goes. */
function makeRoom(known: Map<string, Bucket>, now: Instant): void {
  if (known.size < mostBuckets) return;
  for (const [name, { at }] of known) if (now - at > 10 * minute) known.delete(name);
  const [oldest] = known.keys();
  if (known.size >= mostBuckets && oldest !== undefined) known.delete(oldest);
}

type Counting = { person: string | null; remoteAddress: string; what: Counted };

/** Counts one; the seconds to wait when there were too many, or 0. What has to wait is not counted. */
export function countOne({ db, now: clock }: House, { person, remoteAddress, what }: Counting): number {
  const now = clock();
  const known = bucketsOf(db);
  const { most, pause } = allowances[what];
  const share = person ? 1 : behindAnAddress;
  const name = `${what} ${person ?? networkOf(remoteAddress)}`;
  const { left, at } = known.get(name) ?? { left: most * share, at: now };
  const filled = Math.min(most * share, left + (Math.max(0, now - at) * share) / pause);
  if (filled < 1) return Math.max(1, Math.ceil(((1 - filled) * pause) / share / 1000));
  makeRoom(known, now);
  known.delete(name);
  known.set(name, { left: filled - 1, at: now });
  return 0;
}

/** How the pages of the house name what is looked for. */
const sought = ["q", "words"];

/** What a request counts as, in the order in which it is asked. */
export function countedIn(request: Request, url: URL): Counted[] {
  if (request.method === "GET" || request.method === "HEAD")
    return sought.some((name) => url.searchParams.get(name)?.trim()) ? ["search"] : [];
  const isUpload = request.headers.get("Content-Type")?.toLowerCase().startsWith("multipart/") ?? false;
  return isUpload ? ["post", "upload"] : ["post"];
}
