// Long work: staged by a worker under a lease, taken up by one short command. Not on the record.
import { and, asc, eq, gt, isNull, lt, or } from "drizzle-orm";
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
    const leaseUntil = (now + lease) as Instant;
    // A lease that seems longer than a lease is from before the clock was set back (T-8).
    const over = or(lt(job.leaseUntil, now), gt(job.leaseUntil, leaseUntil));
    const abandoned = and(eq(job.state, "running"), over);
    const next = db
      .select()
      .from(job)
      .where(or(eq(job.state, "waiting"), abandoned))
      .orderBy(asc(job.createdAt))
      .limit(1)
      .get();
    if (!next) return undefined;
    db.update(job)
      .set({ state: follow(jobMoves.start, next.state), leaseUntil, progress: 5 })
      .where(eq(job.id, next.id))
      .run();
    return next;
  });
}

/** How far it is, for whoever looks: where it cannot be written, the work goes on all the same (N-4). */
function noteProgress(db: Db, id: Id, percent: number): void {
  const progress = Math.min(99, Math.max(5, Math.round(percent)));
  try {
    immediately(db, () => db.update(job).set({ progress }).where(eq(job.id, id)).run());
  } catch (fault) {
    console.error("The progress of a job could not be noted:", fault);
  }
}

async function perform(house: House, claimed: Job): Promise<void> {
  const { db } = house;
  const stored = db
    .select()
    .from(file)
    .where(eq(file.id, claimed.fileId ?? ""))
    .get();
  const progress = (percent: number) => noteProgress(db, claimed.id, percent);
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

/** The loop that runs in each house; it is found by its database, which every copy of a house shares. */
const loops = new WeakMap<Db, Promise<number>>();

async function loop(house: House): Promise<number> {
  let done = 0;
  try {
    for (let next = claim(house); next; next = claim(house)) {
      await perform(house, next);
      done += 1;
    }
    return done;
  } finally {
    // Forgotten in the same breath as nothing was left to claim: what is asked for after that begins a new loop.
    loops.delete(house.db);
  }
}

/** Works through what waits, one after the other, in one loop a house; says how many jobs that loop did. */
export function runWaitingJobs(house: House): Promise<number> {
  const running = loops.get(house.db);
  if (running) return running;
  // It begins a moment later, so that it is known before it can end.
  const begun = Promise.resolve().then(() => loop(house));
  loops.set(house.db, begun);
  return begun;
}

/** Says, in the transaction that used its result, what was made of a job; false where it was taken up already. */
export const takeUpJob = (tx: Db, id: Id, made: Id): boolean =>
  tx
    .update(job)
    .set({ takenUp: made })
    .where(and(eq(job.id, id), isNull(job.takenUp)))
    .run().changes === 1;

/** What was made of it is no more: it can be taken up again. */
export const releaseJobsOf = (tx: Db, made: Id): void => {
  tx.update(job).set({ takenUp: null }).where(eq(job.takenUp, made)).run();
};

/** A job of one's own. */
export const jobOf = (db: Db, person: Id, id: Id): Job | undefined =>
  db
    .select()
    .from(job)
    .where(and(eq(job.id, id), eq(job.personId, person)))
    .get();
