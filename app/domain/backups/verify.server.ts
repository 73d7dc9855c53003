// N-5, T-h: whether a data folder is whole. It names every fault it finds.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { atOnce, type Db, openDatabase } from "../../../db/connection";
import { type Carried, carries, faultsOf, type Head } from "../ledger/ledger.server";
import { pathOfFile } from "../papers/files.server";
import { leftOver } from "../papers/left-over.server";
import { notedHeads } from "../witnesses/heads.server";
import { databaseOf } from "../workspace.server";
import { digestOfFile } from "./archive.server";
import { factsOf, isStillNamed, type NamedFile, namedFiles } from "./facts.server";
import type { Manifest } from "./manifest";
import { schemaFound } from "./schema.server";

export type Check = {
  name: string;
  found: string;
  faults: string[];
  /** What the operator should know, and which is no fault. */
  notes?: string[];
};

export const faultsIn = (checks: readonly Check[]): string[] => checks.flatMap(({ faults }) => faults);

export const isMissing = (storedAs: string): string => `files/${storedAs} is missing.`;

/** Why a stored file is not what its row says; null when it is. */
export async function faultOfFile(dataDirectory: string, named: NamedFile): Promise<string | null> {
  const path = pathOfFile(dataDirectory, named.storedAs);
  if (!existsSync(path)) return isMissing(named.storedAs);
  return (await digestOfFile(path)) === named.digest
    ? null
    : `files/${named.storedAs} is not what was stored.`;
}

function checkOfKey(dataDirectory: string): Check {
  const path = join(dataDirectory, "key");
  if (!existsSync(path)) return { name: "key", found: "none", faults: ["The key is missing."] };
  const bytes = Buffer.from(readFileSync(path, "utf8").trim(), "base64").length;
  return { name: "key", found: `${bytes} bytes`, faults: bytes === 32 ? [] : ["The key is damaged."] };
}

/** T-h: every head that was mailed; an archive from before there were any has none. */
function checkOfHeads(db: Db): Check[] {
  const table = db.$client.prepare("select 1 from sqlite_schema where name = 'ledger_head'").get();
  if (!table) return [];
  const heads = notedHeads(db, -1);
  const faults = heads.flatMap((head) => faultOfHead(head, head.stands) ?? []);
  return [{ name: "heads mailed to witnesses", found: `${heads.length}`, faults }];
}

function faultOfHead({ number }: Head, stands: Carried): string | null {
  if (stands === "carried") return null;
  return stands === "cut"
    ? `The ledger ends before line ${number}, of which witnesses were told: its end was cut, or this is an older copy.`
    : `The ledger has another line ${number} than the one that witnesses were told of.`;
}

/** T-h: what a witness kept, against the ledger of this folder. */
export function checkOfWitness(dataDirectory: string, head: Head): Check {
  const db = openDatabase(databaseOf(dataDirectory));
  try {
    const fault = faultOfHead(head, carries(db, head));
    return {
      name: `line ${head.number}, as a witness kept it`,
      found: head.hash.slice(0, 16),
      faults: fault ? [fault] : [],
    };
  } finally {
    db.$client.close();
  }
}

const rowsOf = (db: Db, pragma: string) => db.$client.pragma(pragma) as Record<string, unknown>[];

export function checksOfDatabase(db: Db, manifest?: Manifest): Check[] {
  const pages = rowsOf(db, "integrity_check")
    .map((row) => String(row.integrity_check))
    .filter((text) => text !== "ok");
  const orphans = rowsOf(db, "foreign_key_check").map(
    ({ table, parent, rowid }) => `Row ${rowid} of ${table} names a ${parent} that is not there.`,
  );
  const facts = factsOf(db);
  const { number, hash } = facts.ledger;
  const lines = faultsOf(db).map((one) => `Ledger line ${one.number}: its ${one.fault} is wrong.`);
  const isOther =
    manifest && (manifest.ledger.number !== number || manifest.ledger.hash !== hash)
      ? [`The ledger ends at line ${number}, the manifest's at line ${manifest.ledger.number}.`]
      : [];
  const rows = Object.values(facts.counts).reduce((sum, count) => sum + count, 0);
  const wrong = manifest
    ? [...new Set([...Object.keys(facts.counts), ...Object.keys(manifest.counts)])]
        .filter((table) => facts.counts[table] !== manifest.counts[table])
        .map((table) => `${table} holds ${facts.counts[table]} rows, not ${manifest.counts[table]}.`)
    : [];
  return [
    { name: "pages of the database", found: "read", faults: pages },
    { name: "tables and what guards them", ...schemaFound(db) },
    { name: "rows without what they name", found: `${orphans.length}`, faults: orphans },
    {
      name: "ledger",
      found: `${number} lines, head ${hash.slice(0, 16) || "none"}`,
      faults: [...lines, ...isOther],
    },
    ...checkOfHeads(db),
    {
      name: manifest ? "rows, against the manifest" : "rows",
      found: `${rows} in ${Object.keys(facts.counts).length} tables, ${facts.kind}`,
      faults: wrong,
    },
  ];
}

async function checkOfFiles(dataDirectory: string, db: Db): Promise<Check> {
  const files = namedFiles(db);
  const faults: string[] = [];
  for (const named of files) {
    const fault = await faultOfFile(dataDirectory, named);
    // A refused document is taken away, row first, by a server that goes on.
    if (fault && isStillNamed(db, named.storedAs)) faults.push(fault);
  }
  return { name: "stored files", found: `${files.length}`, faults };
}

/** A process killed between a file and its row leaves one; so does an upload under way. */
function checkOfLeftOver(dataDirectory: string, db: Db): Check {
  const left = leftOver(dataDirectory, db);
  const notes = left.map(
    ({ storedAs }) =>
      `Left over: files/${storedAs}, which no row names. The server takes it away when it is more than a day old.`,
  );
  return { name: "files that no row names", found: `${left.length}`, faults: [], notes };
}

const damaged = (fault: unknown): Check => ({
  name: "database",
  found: "not readable",
  faults: [`The database cannot be read: ${fault instanceof Error ? fault.message : String(fault)}.`],
});

export async function verify(dataDirectory: string, manifest?: Manifest): Promise<Check[]> {
  const key = checkOfKey(dataDirectory);
  const path = databaseOf(dataDirectory);
  if (!existsSync(path))
    return [{ name: "database", found: "none", faults: ["workspace.db is missing."] }, key];
  let db: Db | undefined;
  try {
    const opened = openDatabase(path);
    db = opened;
    const checks = atOnce(opened, () => checksOfDatabase(opened, manifest));
    return [
      ...checks,
      await checkOfFiles(dataDirectory, opened),
      checkOfLeftOver(dataDirectory, opened),
      key,
    ];
  } catch (fault) {
    return [damaged(fault), key];
  } finally {
    db?.$client.close();
  }
}
