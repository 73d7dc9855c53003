// Files of the workspace: random names under files/ab/, written and fsynced before their row exists.
import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Db } from "../../../db/connection";
import { file } from "../../../db/schema";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import { newId } from "../id";
import { fileName } from "./file-name";

export type Stored = { storedAs: string; name: string; bytes: number; digest: string };

export const pathOfFile = (dataDirectory: string, storedAs: string): string =>
  join(dataDirectory, "files", storedAs);

function syncFolder(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}

/** All of the bytes, on the disk; or none, and what was begun is taken away (N-4). */
function writeForGood(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, "wx", 0o600);
  try {
    // One write may take only a part of what it is given.
    for (let at = 0; at < bytes.byteLength; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
    syncFolder(dirname(path));
  } catch (fault) {
    rmSync(path, { force: true });
    throw fault;
  } finally {
    closeSync(handle);
  }
}

/** Writes the bytes for good, before any transaction; the row follows in the command. */
export function storeFile(dataDirectory: string, given: { name: string; bytes: Uint8Array }): Stored {
  const id = newId();
  const storedAs = join(id.slice(0, 2), id.slice(2));
  const path = pathOfFile(dataDirectory, storedAs);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeForGood(path, given.bytes);
  const digest = createHash("sha256").update(given.bytes).digest("hex");
  return { storedAs, name: fileName(given.name), bytes: given.bytes.byteLength, digest };
}

/** A file that no row names any more. */
export const removeFile = (dataDirectory: string, storedAs: string): void =>
  rmSync(pathOfFile(dataDirectory, storedAs), { force: true });

export function insertFile(tx: Db, stored: Stored, by: { person: Id | null; at: Instant }): Id {
  const id = newId();
  tx.insert(file)
    .values({ id, ...stored, uploadedBy: by.person, at: by.at })
    .run();
  return id;
}
