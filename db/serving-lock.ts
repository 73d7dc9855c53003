// Two servers on one folder would each send its mail and settle its clock: one serves at a time. Scripts that are run
// beside it (invite, import, backup, verify) take no lock; SQLite itself keeps their writes apart.
import { readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Sqlite } from "./connection";

/** Who serves a folder, as the next one who tries is told. */
export type Serving = { pid: number; host: string; address: string; since: string };

const ownerFile = (dataDirectory: string): string => join(dataDirectory, "served-by");

/** Only ever for a sentence: the lock is the truth, and what stands here may be of a server that was killed. */
function ownerIn(dataDirectory: string): Serving | null {
  try {
    return JSON.parse(readFileSync(ownerFile(dataDirectory), "utf8")) as Serving;
  } catch {
    return null;
  }
}

export type Lock = { release(): void };

const isTaken = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && String(fault.code).startsWith("SQLITE_BUSY");

/**
 * An exclusive lock on a small file of its own, which the system itself gives back however the process ends. Answers
 * with the lock, or with who holds it.
 */
export function takeServingLock(dataDirectory: string, address: string): Lock | { heldBy: Serving | null } {
  const file = new Sqlite(join(dataDirectory, "serving.lock"), { timeout: 0 });
  try {
    file.exec("begin exclusive");
  } catch (fault) {
    file.close();
    if (isTaken(fault)) return { heldBy: ownerIn(dataDirectory) };
    throw fault;
  }
  const owner: Serving = { pid: process.pid, host: hostname(), address, since: new Date().toISOString() };
  writeFileSync(ownerFile(dataDirectory), `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  return { release: () => file.close() };
}
