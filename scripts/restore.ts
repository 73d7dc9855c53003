// npm run restore -- ARCHIVE --to FOLDER: brings a workspace back elsewhere, parked.
// npm run restore -- --release FOLDER: its mail is sent and its dates take effect again.
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { atConsole } from "../app/domain/backups/console";
import { BackupRefused } from "../app/domain/backups/manifest";
import { holdings, mailsSaid, tableOf } from "../app/domain/backups/report";
import { release, restore } from "../app/domain/backups/restore.server";
import type { Instant } from "../app/domain/dates";
import { migrationsFolder } from "../app/domain/workspace.server";
import { migrationsIn } from "../db/migrate";

const now = () => Date.now() as Instant;

await atConsole(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: "string" }, release: { type: "string" } },
  });
  if (values.release) {
    const waiting = await release(resolve(values.release), now);
    console.log(`Released. ${mailsSaid(waiting)} to be sent when it is served.`);
    return true;
  }
  const [archive] = positionals;
  if (!archive || !values.to)
    throw new BackupRefused("Say what and where: npm run restore -- ARCHIVE --to FOLDER");
  const began = performance.now();
  const to = resolve(values.to);
  const migrations = migrationsIn(migrationsFolder());
  const { manifest, checks, waiting } = await restore({ archive: resolve(archive), to, migrations, now });
  console.log(`${holdings(manifest)}\n${tableOf(checks)}`);
  console.log(
    `Restored in ${to} in ${((performance.now() - began) / 1000).toFixed(1)} s. All sessions are ended.`,
  );
  console.log(
    "Second factors are those of the backup: reset again what was reset since. Recovery codes are ended: people make new ones.",
  );
  console.log(
    `It is parked: ${mailsSaid(waiting)}, and no date takes effect, until npm run restore -- --release ${to}`,
  );
  return true;
});
