// npm run verify [-- ARCHIVE or FOLDER]: whether an archive, or the workspace in a folder (DATA_DIR), is whole.
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { atConsole } from "../app/domain/backups/console";
import { BackupRefused } from "../app/domain/backups/manifest";
import { holdings, tableOf } from "../app/domain/backups/report";
import { unpack } from "../app/domain/backups/restore.server";
import { faultsIn, verify } from "../app/domain/backups/verify.server";
import { readEnvironment } from "../app/http/environment";

async function checksOfArchive(archive: string) {
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  try {
    const manifest = await unpack(archive, folder);
    console.log(holdings(manifest));
    return await verify(folder, manifest);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await atConsole(async () => {
  const path = resolve(process.argv[2] ?? readEnvironment(process.env).dataDir);
  if (!existsSync(path)) throw new BackupRefused(`There is nothing at ${path}.`);
  const checks = statSync(path).isDirectory() ? await verify(path) : await checksOfArchive(path);
  console.log(tableOf(checks));
  return faultsIn(checks).length === 0;
});
