// N-5: one archive while the server writes. The database first, then the files its rows name.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Db, openDatabase } from "../../../db/connection";
import { pathOfFile } from "../papers/files.server";
import { databaseOf } from "../workspace.server";
import { digestOfFile, type Part, writeArchive } from "./archive.server";
import { factsOf, isStillNamed, namedFiles } from "./facts.server";
import { rememberBackup } from "./last.server";
import { BackupRefused, isNameOfEntry, type Manifest, nameOfManifest } from "./manifest";
import { checksOfDatabase, faultOfFile, faultsIn } from "./verify.server";

export type Taken = { path: string; bytes: number; manifest: Manifest };

/** Told apart by the instant they were made; a name that sorts by time. */
export const archiveIn = (dataDirectory: string, at: Date): string =>
  join(dataDirectory, "backups", `workspace-${at.toISOString().replace(/[:.]/g, "-")}.tar.gz`);

/** The whole database as it was at one instant: every page in one step, so that no writer makes it begin again. */
async function copyDatabase(db: Db, copy: string): Promise<void> {
  await rm(copy, { force: true });
  await db.$client.backup(copy, { progress: () => 0x7fffffff });
}

/** The files that the copy names, and what is wrong with them; null when one was taken away meanwhile. */
async function filesOf(db: Db, copy: Db, dataDirectory: string) {
  const parts: Part[] = [];
  const entries: Manifest["entries"] = [];
  const faults: string[] = [];
  const absent: string[] = [];
  for (const named of namedFiles(copy)) {
    const name = `files/${named.storedAs}`;
    const fault = isNameOfEntry(name)
      ? await faultOfFile(dataDirectory, named)
      : `${name} is no name of a stored file.`;
    if (fault && !isStillNamed(db, named.storedAs)) return null;
    if (fault) {
      faults.push(fault);
      absent.push(named.storedAs);
      continue;
    }
    parts.push({ name, bytes: named.bytes, content: { path: pathOfFile(dataDirectory, named.storedAs) } });
    entries.push({ name, bytes: named.bytes, sha256: named.digest });
  }
  return { parts, entries, faults, absent };
}

async function gather(db: Db, dataDirectory: string, copyPath: string) {
  for (let round = 1; round <= 5; round += 1) {
    await copyDatabase(db, copyPath);
    const copy = openDatabase(copyPath);
    try {
      const files = await filesOf(db, copy, dataDirectory);
      if (files) {
        const faults = [...faultsIn(checksOfDatabase(copy)), ...files.faults];
        return { facts: { ...factsOf(copy), faults, absent: files.absent }, files };
      }
    } finally {
      copy.$client.close();
    }
  }
  throw new BackupRefused("Files were taken away five times while they were copied. Try again.");
}

const entryOf = async (name: string, path: string) => ({
  name,
  bytes: (await stat(path)).size,
  sha256: await digestOfFile(path),
});

const oneHour = 60 * 60 * 1000;
/** What a killed backup leaves: no backup takes an hour to write its next byte. */
const isRemains = (name: string): boolean => /^\.backup-|^\.?workspace-.*\.part$|\.tar\.gz\.part$/.test(name);

async function clearRemains(folder: string, at: Date): Promise<void> {
  for (const name of (await readdir(folder)).filter(isRemains)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (at.getTime() - mtimeMs > oneHour) await rm(path, { recursive: true, force: true });
  }
}

/** Removes the oldest archives of this folder beyond so many; only those that a backup named by itself. */
export async function keepNewest(folder: string, howMany: number): Promise<string[]> {
  const archives = (await readdir(folder))
    .filter((name) => /^workspace-\d{4}-\d\d-\d\dT[\d-]+Z\.tar\.gz$/.test(name))
    .sort();
  const old = archives.slice(0, Math.max(0, archives.length - howMany));
  for (const name of old) await rm(join(folder, name));
  return old;
}

export async function takeBackup(dataDirectory: string, to: string, at: Date): Promise<Taken> {
  const [source, key] = [databaseOf(dataDirectory), join(dataDirectory, "key")];
  if (!existsSync(source)) throw new BackupRefused(`There is no workspace in ${dataDirectory}.`);
  if (existsSync(to)) throw new BackupRefused(`${to} is there already. An archive is never written over.`);
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await clearRemains(dirname(to), at);
  const folder = await mkdtemp(join(dirname(to), ".backup-"));
  const db = openDatabase(source);
  try {
    const copy = join(folder, "workspace.db");
    const { facts, files } = await gather(db, dataDirectory, copy);
    const [database, keyEntry] = [await entryOf("workspace.db", copy), await entryOf("key", key)];
    const entries = [database, keyEntry, ...files.entries];
    const manifest: Manifest = { format: 1, madeAt: at.toISOString(), ...facts, entries };
    const written = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
    const bytes = await writeArchive(to, [
      { name: nameOfManifest, bytes: written.length, content: written },
      { ...database, content: { path: copy } },
      { ...keyEntry, content: { path: key } },
      ...files.parts,
    ]);
    rememberBackup(dataDirectory, at);
    return { path: to, bytes, manifest };
  } finally {
    db.$client.close();
    await rm(folder, { recursive: true, force: true });
  }
}
