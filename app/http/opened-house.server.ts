// The house as the listener serves it: opened, ready or not, told the time, closed.
import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { immediately } from "../../db/connection";
import { backUpBeforeMigrating } from "../domain/backups/before-migrating.server";
import { makeDemonstration } from "../domain/demonstration/make.server";
import type { House } from "../domain/house";
import { runWaitingJobs } from "../domain/jobs/jobs.server";
import { hasWorker, workInThread } from "../domain/jobs/thread.server";
import { sendOutbox } from "../domain/outbox/delivery.server";
import { workOnTerms } from "../domain/terms/import/work";
import { isNew, migrationsFolder, openWorkspace } from "../domain/workspace.server";
import { type Environment, EnvironmentRefused } from "./environment";
import type { ServedHouse } from "./listener.server";

const leastFree = 50 * 1024 * 1024;

export function openHouse(
  environment: Environment,
  { backupFirst }: { backupFirst: boolean },
): House & ServedHouse {
  const { dataDir: dataDirectory, publicUrl, smtpUrl = null, kind } = environment;
  if (backupFirst) backUpBeforeMigrating(dataDirectory, migrationsFolder());
  const house = openWorkspace({
    dataDirectory,
    publicUrl,
    smtpUrl,
    kind,
    migrations: migrationsFolder(),
    work: hasWorker() ? workInThread : workOnTerms,
  });
  refuseOtherKind(house, environment);
  if (house.kind === "demonstration" && isNew(house.db)) makeDemonstration(house);
  return { ...house, ...servedBy(house) };
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

function servedBy(house: House): ServedHouse {
  let busy = false;
  let closed = false;
  return {
    ready: () => {
      const reasons = [writable(house), enoughRoom(house)].filter((reason) => reason !== null);
      return { ok: reasons.length === 0, reasons };
    },
    settleClock: () => {
      if (busy || closed) return;
      busy = true;
      tick(house)
        .catch((fault: unknown) => console.error(fault))
        .finally(() => {
          busy = false;
        });
    },
    close: () => {
      closed = true;
      house.db.$client.close();
    },
  };
}

async function tick(house: House): Promise<void> {
  immediately(house.db, () => house.settle(house.db, house.now()));
  // Not awaited: a document that takes a minute must not hold up the clock. There is one loop of jobs a house.
  runWaitingJobs(house).catch((fault: unknown) => console.error(fault));
  await sendOutbox(house);
}

function writable({ db }: House): string | null {
  try {
    immediately(db, () => db.$client.prepare("select 1").get());
    return null;
  } catch (fault) {
    return `The database cannot be written: ${fault instanceof Error ? fault.message : "unknown"}`;
  }
}

function enoughRoom({ dataDirectory }: House): string | null {
  if (!existsSync(join(dataDirectory, "key"))) return "The data folder is missing.";
  const { bavail, bsize } = statfsSync(dataDirectory);
  return bavail * bsize < leastFree ? "The disk is almost full." : null;
}
