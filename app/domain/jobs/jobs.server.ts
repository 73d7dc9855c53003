// Long work: staged by a worker under a lease, taken up by one short command. Not on the record.
import { and, asc, eq, lt, or } from "drizzle-orm";
import { type Db, immediately } from "../../../db/connection";
import { file, job } from "../../../db/schema";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { House } from "../house";
import { newId } from "../id";
import { follow } from "../lifecycle";
import { pathOfFile, removeFile } from "../papers/files.server";
import { jobMoves } from "./lifecycle";

const lease = 2 * 60 * 1000;
type Job = typeof job.$inferSelect;

export function enqueue(
  tx: Db,
  wanted: { kind: Job["kind"]; person: Id; file: Id; name: string; at: Instant },
): Id {
  const id = newId();
  tx.insert(job)
    .values({
      id,
      kind: wanted.kind,
      personId: wanted.person,
      fileId: wanted.file,
      name: wanted.name,
      state: "waiting",
      createdAt: wanted.at,
    })
    .run();
  return id;
}

/** Takes the oldest job that waits, or one whose worker died and let its lease run out. */
function claim(house: House): Job | undefined {
  const { db } = house;
  return immediately(db, () => {
    const now = house.now();
    const abandoned = and(eq(job.state, "running"), lt(job.leaseUntil, now));
    const next = db
      .select()
      .from(job)
      .where(or(eq(job.state, "waiting"), abandoned))
      .orderBy(asc(job.createdAt))
      .limit(1)
      .get();
    if (!next) return undefined;
    const leaseUntil = (now + lease) as Instant;
    db.update(job)
      .set({ state: follow(jobMoves.start, next.state), leaseUntil, progress: 5 })
      .where(eq(job.id, next.id))
      .run();
    return next;
  });
}

async function perform(house: House, claimed: Job): Promise<void> {
  const { db } = house;
  const stored = db
    .select()
    .from(file)
    .where(eq(file.id, claimed.fileId ?? ""))
    .get();
  const progress = (percent: number) =>
    immediately(db, () =>
      db
        .update(job)
        .set({ progress: Math.min(99, Math.max(5, Math.round(percent))) })
        .where(eq(job.id, claimed.id))
        .run(),
    );
  const done = stored
    ? await house.work(
        { kind: claimed.kind, path: pathOfFile(house.dataDirectory, stored.storedAs), name: stored.name },
        progress,
      )
    : { problem: "damaged" };
  immediately(db, () => {
    const endedAt = house.now();
    const end =
      "result" in done
        ? { state: follow(jobMoves.finish, "running"), result: done.result, progress: 100 }
        : { state: follow(jobMoves.fail, "running"), problem: done.problem, progress: 100 };
    const refused = "problem" in done ? { fileId: null } : {};
    db.update(job)
      .set({ ...end, ...refused, endedAt, leaseUntil: null })
      .where(eq(job.id, claimed.id))
      .run();
    if ("problem" in done && stored) db.delete(file).where(eq(file.id, stored.id)).run();
  });
  if ("problem" in done && stored) removeFile(house.dataDirectory, stored.storedAs);
}

/** Works through what waits, one after the other. */
export async function runWaitingJobs(house: House): Promise<number> {
  let done = 0;
  for (let next = claim(house); next; next = claim(house)) {
    await perform(house, next);
    done += 1;
  }
  return done;
}

/** A job of one's own. */
export const jobOf = (db: Db, person: Id, id: Id): Job | undefined =>
  db
    .select()
    .from(job)
    .where(and(eq(job.id, id), eq(job.personId, person)))
    .get();
