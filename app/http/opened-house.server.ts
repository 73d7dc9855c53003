// The house as the listener serves it: opened, ready or not, told the time, closed.
import { mkdirSync } from "node:fs";
import { basename } from "node:path";
import { performance } from "node:perf_hooks";
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
import { sweeperOf } from "../domain/papers/left-over.server";
import { makeAnew } from "../domain/search/anew.server";
import { work } from "../domain/work";
import { isNew, migrationsFolder, openWorkspace, versionHere } from "../domain/workspace.server";
import type { Environment } from "./environment";
import { EnvironmentRefused } from "./environment-refused";
import { figuresOf } from "./house-figures.server";
import { type LogFormat, noteEvent, reportFault } from "./journal";
import type { ServedHouse } from "./listener.server";
import { readinessOf } from "./readiness.server";

/** How long a mail under way is waited for when the house closes. */
const farewell = 1_500;

export function openHouse(
  environment: Environment,
  { backupFirst }: { backupFirst: boolean },
): House & ServedHouse {
  const { dataDir: dataDirectory, publicUrl, smtpUrl = null, mailPause, kind } = environment;
  const lock = lockedFor(environment);
  const kept = backupFirst ? backUpBeforeMigrating(dataDirectory, migrationsFolder()) : null;
  if (kept) noteEvent("migration", { kept: basename(kept) }, environment.logFormat);
  const house = openWorkspace({
    dataDirectory,
    publicUrl,
    smtpUrl,
    mailPause,
    kind,
    migrations: migrationsFolder(),
    work: hasWorker() ? workInThread : work,
    scanCommand: environment.scanCommand,
  });
  refuseOtherKind(house, environment);
  if (house.kind === "demonstration" && isNew(house.db)) makeDemonstration(house, { matters: true });
  return { ...house, ...servedBy(house, lock, environment.logFormat) };
}

/** One server a folder, for as long as its process lives. */
function lockedFor({ dataDir, publicUrl }: Environment): Lock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const taken = takeServingLock(dataDir, { address: publicUrl, version: versionHere() });
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

function servedBy(house: House, lock: Lock, format: LogFormat): ServedHouse {
  let sending: Promise<void> | undefined;
  let more = false;
  let settled: number | null = null;
  let closed = false;
  const send = () =>
    sendOutbox(house, {
      goesOn: () => !closed,
      failed: ({ attempts, code }) => noteEvent("mail-failed", { attempts, code }, format),
    });
  /** One sending at a time; what came into the outbox meanwhile is sent after it. */
  const sendMail = () => {
    if (closed) return;
    more = sending !== undefined;
    sending ??= send()
      .then(() => {})
      .catch((fault: unknown) => reportFault("outbox", fault))
      .finally(() => {
        sending = undefined;
        if (more) sendMail();
      });
  };
  const sweep = sweeperOf(house, () => performance.now());
  const settleClock = () => {
    if (closed) return;
    const began = performance.now();
    immediately(house.db, () => {
      house.settle(house.db, house.now());
      keepLastSeen(house.db, house.now());
    });
    settled = (performance.now() - began) / 1000;
    const swept = sweep().length;
    if (swept > 0) noteEvent("left-over-files", { removed: swept }, format);
    // Not awaited: neither a document that takes a minute nor a mail server that hangs holds up the clock.
    runWaitingJobs(house).catch((fault: unknown) => reportFault("jobs", fault));
    sendMail();
  };
  void makeAnew(house, {
    goesOn: () => !closed,
    failed: (fault) => reportFault("search index", fault),
  });
  return {
    ready: readinessOf(house),
    figures: () => figuresOf(house, settled),
    settleClock,
    sendMail,
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
