// The house as the listener serves it: opened, ready or not, told the time, closed.
import { existsSync, mkdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { immediately } from "../../db/connection";
import { type Lock, takeServingLock } from "../../db/serving-lock";
import { keepLastSeen } from "../auth/last-seen.server";
import { backUpBeforeMigrating } from "../domain/backups/before-migrating.server";
import { makeDemonstration } from "../domain/demonstration/make.server";
import type { House } from "../domain/house";
import { runWaitingJobs } from "../domain/jobs/jobs.server";
import { hasWorker, workInThread } from "../domain/jobs/thread.server";
import { sendOutbox } from "../domain/outbox/delivery.server";
import { work } from "../domain/work";
import { isNew, migrationsFolder, openWorkspace } from "../domain/workspace.server";
import { type Environment, EnvironmentRefused } from "./environment";
import type { ServedHouse } from "./listener.server";

const leastFree = 50 * 1024 * 1024;
/** How long a mail under way is waited for when the house closes. */
const farewell = 1_500;

export function openHouse(
  environment: Environment,
  { backupFirst }: { backupFirst: boolean },
): House & ServedHouse {
  const { dataDir: dataDirectory, publicUrl, smtpUrl = null, kind } = environment;
  const lock = lockedFor(environment);
  if (backupFirst) backUpBeforeMigrating(dataDirectory, migrationsFolder());
  const house = openWorkspace({
    dataDirectory,
    publicUrl,
    smtpUrl,
    kind,
    migrations: migrationsFolder(),
    work: hasWorker() ? workInThread : work,
    scanCommand: environment.scanCommand,
  });
  refuseOtherKind(house, environment);
  if (house.kind === "demonstration" && isNew(house.db)) makeDemonstration(house);
  return { ...house, ...servedBy(house, lock) };
}

/** One server a folder, for as long as its process lives. */
function lockedFor({ dataDir, publicUrl }: Environment): Lock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const taken = takeServingLock(dataDir, publicUrl);
  if ("release" in taken) return taken;
  const { heldBy } = taken;
  const who = heldBy
    ? `process ${heldBy.pid} on ${heldBy.host}, at ${heldBy.address}, since ${heldBy.since}`
    : "another process";
  throw new EnvironmentRefused(
    `${dataDir} is being served already, by ${who}. Stop that one first, or choose another DATA_DIR.`,
  );
}

/** A demonstration is never served where others could reach it, and a real workspace never becomes one. */
function refuseOtherKind(house: House, environment: Environment): void {
  if (house.kind === "demonstration" && environment.kind === "real") {
    house.db.$client.close();
    throw new EnvironmentRefused(
      "DATA_DIR holds a demonstration, which is never served at a public address nor turned into a real workspace. Delete that folder, or choose another DATA_DIR.",
    );
  }
}

function servedBy(house: House, lock: Lock): ServedHouse {
  const writing = probeOf(house);
  let sending: Promise<void> | undefined;
  let closed = false;
  const settleClock = () => {
    if (closed) return;
    immediately(house.db, () => {
      house.settle(house.db, house.now());
      keepLastSeen(house.db, house.now());
    });
    // Not awaited: neither a document that takes a minute nor a mail server that hangs holds up the clock.
    runWaitingJobs(house).catch(report);
    sending ??= sendOutbox(house, () => !closed)
      .then(() => {}, report)
      .finally(() => {
        sending = undefined;
      });
  };
  return {
    ready: () => {
      const reasons = [writing(), enoughRoom(house)].filter((reason) => reason !== null);
      return { ok: reasons.length === 0, reasons };
    },
    settleClock,
    close: async () => {
      closed = true;
      // The mail under way is marked as sent where that takes but a moment; else it is sent again, with the same number.
      await Promise.race([sending, pause(farewell, undefined, { ref: false })]);
      keepLastSeen(house.db, house.now(), true);
      house.db.$client.close();
      lock.release();
    },
  };
}

const report = (fault: unknown) => console.error(fault);

/**
 * Whether the database can be written: the same number is put in its head again, which goes all the way to the disk.
 * Asked over and over, it answers as it did a moment ago.
 */
function probeOf({ db }: House): () => string | null {
  let known: { at: number; says: string | null } | undefined;
  const probe = (): string | null => {
    try {
      immediately(db, () =>
        db.$client.pragma(`user_version = ${db.$client.pragma("user_version", { simple: true })}`),
      );
      return null;
    } catch (fault) {
      return `The database cannot be written: ${fault instanceof Error ? fault.message : "unknown"}`;
    }
  };
  return () => {
    const now = performance.now();
    if (!known || now - known.at > 2_000) known = { at: now, says: probe() };
    return known.says;
  };
}

function enoughRoom({ dataDirectory }: House): string | null {
  if (!existsSync(join(dataDirectory, "key"))) return "The data folder is missing.";
  const { bavail, bsize } = statfsSync(dataDirectory);
  return bavail * bsize < leastFree ? "The disk is almost full." : null;
}
