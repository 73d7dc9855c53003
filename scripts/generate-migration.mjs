// Makes the next migration from db/schema, then adds what drizzle-kit cannot say: STRICT tables.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "db/migrations";
const before = new Set(readdirSync(folder, { withFileTypes: true }).map((entry) => entry.name));
const made = spawnSync(
  "npx",
  ["drizzle-kit", "generate", "--config", "db/drizzle.config.ts", ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
if (made.status !== 0) process.exit(made.status ?? 1);

for (const name of readdirSync(folder)) {
  if (!name.endsWith(".sql") || before.has(name)) continue;
  const path = join(folder, name);
  const strict = readFileSync(path, "utf8").replace(/(CREATE TABLE [^;]*?\n\));/g, "$1 STRICT;");
  writeFileSync(path, strict);
  console.log(`${name}: tables made STRICT. Add by hand the triggers that a rebuilt table lost.`);
}
