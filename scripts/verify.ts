// npm run verify [-- ARCHIVE or FOLDER]: whether an archive, or the workspace in a folder (DATA_DIR), is whole.
// npm run verify -- --witness NUMBER:HASH [FOLDER or ARCHIVE]: whether its ledger still carries what a witness kept.
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { atConsole } from "../app/domain/backups/console";
import { BackupRefused } from "../app/domain/backups/manifest";
import { holdings, tableOf } from "../app/domain/backups/report";
import { unpack } from "../app/domain/backups/restore.server";
import { checkOfWitness, faultsIn, verify } from "../app/domain/backups/verify.server";
import type { Head } from "../app/domain/ledger/ledger.server";
import { readEnvironment } from "../app/http/environment";

const witnessed = (kept: Head | null, folder: string) => (kept ? [checkOfWitness(folder, kept)] : []);

async function checksOfArchive(archive: string, kept: Head | null) {
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  try {
    const manifest = await unpack(archive, folder);
    console.log(holdings(manifest));
    return [...(await verify(folder, manifest)), ...witnessed(kept, folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** "1042:9f86d0…", as the mail to witnesses writes it. */
function headOf(text: string): Head {
  const [, number, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? [];
  if (!number || !hash)
    throw new BackupRefused("--witness takes the number and the whole hash of a mail: NUMBER:HASH.");
  return { number: Number(number), hash };
}

await atConsole(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { witness: { type: "string" } },
  });
  const kept = values.witness === undefined ? null : headOf(values.witness);
  const path = resolve(positionals[0] ?? readEnvironment(process.env).dataDir);
  if (!existsSync(path)) throw new BackupRefused(`There is nothing at ${path}.`);
  const checks = statSync(path).isDirectory()
    ? [...(await verify(path)), ...witnessed(kept, path)]
    : await checksOfArchive(path, kept);
  console.log(tableOf(checks));
  return faultsIn(checks).length === 0;
});
