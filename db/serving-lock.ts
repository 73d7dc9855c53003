// Two servers on one folder would each send its mail and settle its clock: one serves at a time. Scripts that are run
// beside it (invite, import, backup, verify) take no lock; SQLite itself keeps their writes apart. Those that write are
// of the same version as the server: another would migrate the database under it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Sqlite } from "./connection";

/** Who serves a folder, as the next one who tries is told. */
export type Serving = {
  pid: number;
  host: string;
  address: string;
  since: string;
  /** Which program serves it; programs from before versions were written have none. */
  version?: string;
};

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

const lockIn = (dataDirectory: string, timeout: number) =>
  new Sqlite(join(dataDirectory, "serving.lock"), { timeout });

/** Who serves the folder at this moment, as far as it is known; null where nobody does. */
export function servedBy(dataDirectory: string): Partial<Serving> | null {
  if (!existsSync(join(dataDirectory, "serving.lock"))) return null;
  const file = lockIn(dataDirectory, 0);
  try {
    file.exec("begin exclusive");
    return null;
  } catch (fault) {
    if (!isTaken(fault)) throw fault;
    return ownerIn(dataDirectory) ?? {};
  } finally {
    file.close();
  }
}

/** Why a program of this version does not write beside whoever serves the folder; null where it may. */
export function whyNotBeside(dataDirectory: string, version: string): string | null {
  const serving = servedBy(dataDirectory);
  if (!serving || serving.version === version) return null;
  const at = serving.address ? ` at ${serving.address}` : "";
  return `${dataDirectory} is being served${at} by another version of this program (${serving.version ?? "an older one"}; this is ${version}). Stop that server, start this version once, and try again. Nothing was changed.`;
}

/** How long a look at the lock may take, which is no server. */
const glance = 500;

/**
 * An exclusive lock on a small file of its own, which the system itself gives back however the process ends. Answers
 * with the lock, or with who holds it.
 */
export function takeServingLock(
  dataDirectory: string,
  { address, version }: { address: string; version: string },
): Lock | { heldBy: Serving | null } {
  const file = lockIn(dataDirectory, glance);
  try {
    file.exec("begin exclusive");
  } catch (fault) {
    file.close();
    if (isTaken(fault)) return { heldBy: ownerIn(dataDirectory) };
    throw fault;
  }
  const since = new Date().toISOString();
  const owner: Serving = { pid: process.pid, host: hostname(), address, since, version };
  writeFileSync(ownerFile(dataDirectory), `${JSON.stringify(owner)}\n`, { mode: 0o600 });
  return { release: () => file.close() };
}
