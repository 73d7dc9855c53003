// Whether the house can work, for /ready: reasons that close it, and warnings that an operator should know of.
import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { immediately } from "../../db/connection";
import { pendingMigrations } from "../../db/migrate";
import { lastBackup } from "../domain/backups/last.server";
import type { House } from "../domain/house";
import { migrationsFolder } from "../domain/workspace.server";
import { reportFault } from "./journal";

const leastFree = 50 * 1024 * 1024;
const oneDay = 24 * 60 * 60 * 1000;

export type Readiness = { ok: boolean; reasons: string[]; warnings?: string[] };

/** Asks anew each time, but for the disk: asked over and over, that one answers as it did a moment ago. */
export function readinessOf(house: House): () => Readiness {
  const writing = probeOf(house);
  return () => {
    const reasons = [writing(), upToDate(house), enoughRoom(house)].filter((reason) => reason !== null);
    const warnings = [backedUp(house)].filter((warning) => warning !== null);
    return { ok: reasons.length === 0, reasons, ...(warnings.length > 0 ? { warnings } : {}) };
  };
}

/** Whether the database can be written: the same number is put in its head again, which goes all the way to the disk. */
function probeOf({ db }: House): () => string | null {
  let known: { at: number; says: string | null } | undefined;
  const probe = (): string | null => {
    try {
      immediately(db, () =>
        db.$client.pragma(`user_version = ${db.$client.pragma("user_version", { simple: true })}`),
      );
      return null;
    } catch (fault) {
      reportFault("ready", fault);
      return "The database cannot be written.";
    }
  };
  return () => {
    const now = performance.now();
    if (!known || now - known.at > 2_000) known = { at: now, says: probe() };
    return known.says;
  };
}

const upToDate = ({ db }: House): string | null =>
  pendingMigrations(db, migrationsFolder()) === 0 ? null : "The database waits for a migration.";

/** It can serve without; but somebody should know. A demonstration holds nothing that would be missed. */
function backedUp({ dataDirectory, kind, now }: House): string | null {
  if (kind === "demonstration") return null;
  const last = lastBackup(dataDirectory);
  if (last === null) return "No backup has been taken.";
  const days = Math.floor((now() - last) / oneDay);
  return days < 2 ? null : `The last backup is ${days} days old.`;
}

function enoughRoom({ dataDirectory }: House): string | null {
  if (!existsSync(join(dataDirectory, "key"))) return "The data folder is missing.";
  const { bavail, bsize } = statfsSync(dataDirectory);
  return bavail * bsize < leastFree ? "The disk is almost full." : null;
}
