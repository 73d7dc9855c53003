// Opening a workspace: migrate, decide once whether it is a demonstration, and hold what every request needs.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Db, immediately, openDatabase } from "../../db/connection";
import { bringUpToDate, newestIn } from "../../db/migrate";
import { whyNotBeside } from "../../db/serving-lock";
import { forgetOldLinks } from "../auth/links.server";
import { forgetOldResets } from "../auth/resets.server";
import { forgetOldSessions } from "../auth/sessions.server";
import { forgetOldTries } from "../auth/throttle.server";
import type { Instant } from "./dates";
import { forgetOldForms } from "./form-keys.server";
import type { House, Work, WorkspaceKind } from "./house";
import { slices } from "./house.server";
import { tellWith } from "./ledger/changes.server";
import { isParked } from "./parked.server";
import { openIndex } from "./search/anew.server";
import { keepUp } from "./search/index.server";
import { watch } from "./search/watch.server";
import { steadyClock } from "./steady-clock";

export type Opening = {
  dataDirectory: string;
  publicUrl: string;
  smtpUrl: string | null;
  mailPause?: number;
  /** What an empty database becomes; one that is not empty stays what it is. */
  kind: WorkspaceKind;
  migrations: string;
  work: Work;
  scanCommand?: readonly string[];
};

/** The clock of the machine, never behind the newest line on record by a little. */
const clockOf = (db: Db): (() => Instant) =>
  steadyClock(
    Date.now,
    db.$client.prepare<[], number>("select at from ledger order by number desc limit 1").pluck().get() ?? 0,
  );

/** The key of this DATA_DIR, made once, readable by its owner only. */
function keyIn(dataDirectory: string): Buffer {
  const path = join(dataDirectory, "key");
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString("base64"), { mode: 0o600, flag: "wx" });
  return Buffer.from(readFileSync(path, "utf8").trim(), "base64");
}

/** Decided once, when an empty database is made; stored; never changed (a trigger refuses it). */
function kindOf(db: Db, wanted: WorkspaceKind, now: Instant): WorkspaceKind {
  return immediately(db, () => {
    const kept = db.$client
      .prepare<[], WorkspaceKind>("select kind from workspace where id = 1")
      .pluck()
      .get();
    if (kept) return kept;
    db.$client.prepare("insert into workspace (id, kind, made_at) values (1, ?, ?)").run(wanted, now);
    return wanted;
  });
}

export function houseOf(db: Db, parts: Omit<House, "db" | "slices" | "finds" | "settle">): House {
  const finds = slices.flatMap((slice) => slice.finds ?? []);
  watch(db, finds);
  tellWith(
    db,
    slices.map(({ tells }) => tells),
  );
  return {
    ...parts,
    db,
    slices,
    finds,
    settle: (tx, now) => {
      forgetOldForms(tx, now);
      forgetOldLinks(tx, now);
      forgetOldResets(tx, now);
      forgetOldSessions(tx, now);
      forgetOldTries(tx, now);
      if (isParked(parts.dataDirectory)) return;
      for (const slice of slices) slice.settle?.(tx, now, { publicUrl: parts.publicUrl, slices });
      keepUp(tx, finds);
    },
  };
}

const addressFile = (dataDirectory: string): string => join(dataDirectory, "address");

/** Where the workspace of this folder is served, for scripts that are run beside it. */
export function rememberAddress(dataDirectory: string, address: string): void {
  writeFileSync(addressFile(dataDirectory), `${address}\n`);
}
export function addressIn(dataDirectory: string): string | null {
  const path = addressFile(dataDirectory);
  return existsSync(path) ? readFileSync(path, "utf8").trim() : null;
}

export const databaseOf = (dataDirectory: string): string => join(dataDirectory, "workspace.db");

export function openWorkspace(opening: Opening): House {
  const { dataDirectory, publicUrl, smtpUrl } = opening;
  for (const folder of ["", "files", "mail", "jobs", "backups"]) {
    mkdirSync(join(dataDirectory, folder), { recursive: true, mode: 0o700 });
  }
  const db = openDatabase(databaseOf(dataDirectory));
  bringUpToDate(db, opening.migrations);
  const now = clockOf(db);
  const house = houseOf(db, {
    kind: kindOf(db, opening.kind, now()),
    now,
    key: keyIn(dataDirectory),
    dataDirectory,
    publicUrl,
    smtpUrl,
    mailPause: opening.mailPause ?? 0,
    work: opening.work,
    scanCommand: opening.scanCommand ?? [],
  });
  openIndex(db, house.finds);
  return house;
}

/** Whether nothing was entered yet: no person, no body. */
export const isNew = (db: Db): boolean =>
  db.$client
    .prepare("select not exists (select 1 from person) and not exists (select 1 from body)")
    .pluck()
    .get() === 1;

/** The workspace is started from its own folder. */
export const migrationsFolder = (): string => join(process.cwd(), "db", "migrations");

/** This program and the schema it makes: who serves a folder and who writes beside it must be the same. */
export function versionHere(): string {
  const { version } = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8")) as {
    version: string;
  };
  return `${version}, ${newestIn(migrationsFolder())}`;
}

/** Why a script does not write beside whoever serves the folder, in a sentence for the operator; null where it may. */
export const refusedBeside = (dataDirectory: string): string | null =>
  whyNotBeside(dataDirectory, versionHere());
