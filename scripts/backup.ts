// npm run backup [-- ARCHIVE]: one archive of the workspace in DATA_DIR, while it is served.
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { atConsole } from "../app/domain/backups/console";
import { holdings, sizeOf } from "../app/domain/backups/report";
import { archiveIn, takeBackup } from "../app/domain/backups/take.server";
import { readEnvironment } from "../app/http/environment";

await atConsole(async () => {
  const began = performance.now();
  const { dataDir } = readEnvironment(process.env);
  const at = new Date();
  const [given] = process.argv.slice(2);
  const { path, bytes, manifest } = await takeBackup(
    dataDir,
    given ? resolve(given) : archiveIn(dataDir, at),
    at,
  );
  console.log(holdings(manifest));
  console.log(`${path}, ${sizeOf(bytes)}, in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  for (const fault of manifest.faults) console.error(`Wrong already when the backup was taken: ${fault}`);
  return manifest.faults.length === 0;
});
