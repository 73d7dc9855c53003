// npm run backup [-- ARCHIVE] [--keep N]: one archive of the workspace in DATA_DIR, while it is served; with --keep,
// the oldest beyond the newest N beside it are removed once it is good.
import { dirname, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { atConsole } from "../app/domain/backups/console";
import { BackupRefused } from "../app/domain/backups/manifest";
import { holdings, sizeOf } from "../app/domain/backups/report";
import { archiveIn, keepNewest, takeBackup } from "../app/domain/backups/take.server";
import { readEnvironment } from "../app/http/environment";

function howMany(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new BackupRefused("--keep takes how many archives stay, like 14.");
  return Number(text);
}

await atConsole(async () => {
  const began = performance.now();
  const { dataDir } = readEnvironment(process.env);
  const at = new Date();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: "string" } },
  });
  const [given] = positionals;
  const keep = values.keep === undefined ? null : howMany(values.keep);
  const { path, bytes, manifest } = await takeBackup(
    dataDir,
    given ? resolve(given) : archiveIn(dataDir, at),
    at,
  );
  console.log(holdings(manifest));
  console.log(`${path}, ${sizeOf(bytes)}, in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  for (const fault of manifest.faults) console.error(`Wrong already when the backup was taken: ${fault}`);
  const isGood = manifest.faults.length === 0;
  if (keep !== null && isGood) {
    const removed = await keepNewest(dirname(path), keep);
    for (const name of removed) console.log(`Removed ${name}.`);
  }
  return isGood;
});
