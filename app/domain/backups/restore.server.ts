// N-5: an archive becomes a data folder elsewhere, checked whole before anything is put in place, then parked.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Db, openDatabase } from "../../../db/connection";
import type { Asker } from "../command.server";
import type { Instant } from "../dates";
import { isParked, parkedFile } from "../parked.server";
import { databaseOf, houseOf } from "../workspace.server";
import { bytesOf, entriesOf, syncPath, writeEntry } from "./archive.server";
import { recordReleased, recordRestored } from "./commands.server";
import { factsOf } from "./facts.server";
import { BackupRefused, type Manifest, manifestOfArchive, nameOfManifest } from "./manifest";
import { type Check, faultsIn, isMissing, verify } from "./verify.server";

function manifestIn(bytes: Buffer): Manifest {
  const read = manifestOfArchive.safeParse(JSON.parse(bytes.toString("utf8")));
  if (read.success) return read.data;
  throw new BackupRefused("The archive's manifest is not one this program knows.");
}

/** Unpacks into an empty folder exactly what the manifest lists: its names, sizes and digests, each once. */
export async function unpack(archive: string, folder: string): Promise<Manifest> {
  if (!existsSync(archive)) throw new BackupRefused(`There is no archive at ${archive}.`);
  await mkdir(join(folder, "files"), { recursive: true, mode: 0o700 });
  let manifest: Manifest | undefined;
  const expected = new Map<string, Manifest["entries"][number]>();
  for await (const entry of entriesOf(archive)) {
    if (!manifest) {
      if (entry.name !== nameOfManifest)
        throw new BackupRefused("The archive does not begin with a manifest.");
      manifest = manifestIn(await bytesOf(entry.content));
      for (const listed of manifest.entries) expected.set(listed.name, listed);
      continue;
    }
    const listed = expected.get(entry.name);
    if (listed?.bytes !== entry.bytes)
      throw new BackupRefused(`The archive holds “${entry.name}”, which its manifest does not list so.`);
    expected.delete(entry.name);
    if ((await writeEntry(join(folder, entry.name), entry)) !== listed.sha256)
      throw new BackupRefused(`${entry.name} is not what the manifest says.`);
  }
  if (!manifest || expected.size > 0)
    throw new BackupRefused(`The archive lacks ${[...expected.keys()].join(", ") || "everything"}.`);
  return manifest;
}

const ownFolder = ".restoring";

/** The database last: without it the folder is no workspace. */
async function putInPlace(staging: string, to: string): Promise<void> {
  for (const name of ["files", "key", "parked", "workspace.db"]) {
    await rename(join(staging, name), join(to, name));
  }
  await rm(staging, { recursive: true });
  await syncPath(to);
}

function askerIn(dataDirectory: string, db: Db, now: () => Instant): Asker {
  const house = houseOf(db, {
    kind: factsOf(db).kind,
    now,
    key: Buffer.from(readFileSync(join(dataDirectory, "key"), "utf8").trim(), "base64"),
    dataDirectory,
    publicUrl: "http://127.0.0.1",
    smtpUrl: null,
    mailPause: 0,
    scanCommand: [],
    work: () => Promise.reject(new Error("Nothing else is done while a workspace is restored.")),
  });
  return { house, person: "operator" };
}

const waitingIn = (db: Db): number =>
  db.$client.prepare<[], number>("select count(*) from outbox where outcome = 'waiting'").pluck().get() ?? 0;

function withDatabase<Result>(dataDirectory: string, work: (db: Db) => Result): Result {
  const db = openDatabase(databaseOf(dataDirectory));
  try {
    return work(db);
  } finally {
    db.$client.close();
  }
}

export type Restored = { manifest: Manifest; checks: Check[]; waiting: number };
type Restoring = { archive: string; to: string; migrations: number; now: () => Instant };

export async function restore({ archive, to, migrations, now }: Restoring): Promise<Restored> {
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new BackupRefused(`${to} is not empty. Restore into a new folder; nothing is ever written over.`);
  const made = await mkdir(to, { recursive: true, mode: 0o700 });
  const staging = join(to, ownFolder);
  try {
    const manifest = await unpack(archive, staging);
    if (manifest.migrations > migrations)
      throw new BackupRefused("The archive was made by a newer program. Restore it with that one.");
    const checks = await verify(staging, manifest);
    const known = new Set([...manifest.faults, ...manifest.absent.map(isMissing)]);
    const news = faultsIn(checks).filter((fault) => !known.has(fault));
    if (news.length > 0) throw new BackupRefused(`The archive is not whole. ${news.join(" ")}`);
    await writeFile(parkedFile(staging), `${basename(archive)}\n`, { mode: 0o600, flush: true });
    const waiting = withDatabase(staging, (db) => {
      recordRestored(askerIn(staging, db, now), { name: basename(archive), madeAt: manifest.madeAt });
      return waitingIn(db);
    });
    await putInPlace(staging, to);
    return { manifest, checks, waiting };
  } catch (fault) {
    await rm(made ?? staging, { recursive: true, force: true });
    throw fault;
  }
}

/** Mail is sent and dates take effect again; a server that runs there notices at its next tick. */
export async function release(dataDirectory: string, now: () => Instant): Promise<number> {
  if (!isParked(dataDirectory)) throw new BackupRefused(`Nothing is parked in ${dataDirectory}.`);
  const waiting = withDatabase(dataDirectory, (db) => {
    recordReleased(askerIn(dataDirectory, db, now));
    return waitingIn(db);
  });
  await rm(parkedFile(dataDirectory));
  await syncPath(dataDirectory);
  return waiting;
}
