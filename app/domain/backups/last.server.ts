// When the last backup was taken, wherever its archive was put.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../dates";

const fileOf = (dataDirectory: string): string => join(dataDirectory, "last-backup");

/** The instant of the last one; null where none was taken. */
export function lastBackup(dataDirectory: string): Instant | null {
  try {
    const at = Date.parse(readFileSync(fileOf(dataDirectory), "utf8").trim());
    return Number.isNaN(at) ? null : (at as Instant);
  } catch {
    return null;
  }
}

export const rememberBackup = (dataDirectory: string, at: Date): void =>
  writeFileSync(fileOf(dataDirectory), `${at.toISOString()}\n`, { mode: 0o600 });
