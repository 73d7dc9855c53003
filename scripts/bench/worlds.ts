// The two worlds: the demonstration, and what ten years make of it. Grown once, kept, and copied for each run.
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { dayFrom, dayOf, type Instant, instantAt, instantFrom } from "../../app/domain/dates";
import { makeDemonstration } from "../../app/domain/demonstration/make.server";
import type { House } from "../../app/domain/house";
import { workOnTerms } from "../../app/domain/terms/import/work";
import { databaseOf, houseOf } from "../../app/domain/workspace.server";
import { openDatabase } from "../../db/connection";
import { bringUpToDate } from "../../db/migrate";
import { type Counts, scaled, tenYears } from "./grown/plan";
import { faultsOfWorld } from "./grown/proof";
import { growWorld } from "./grown/world";
import type { Options } from "./options";

export type WorldName = "demonstration" | "grown";
export type World = { name: WorldName; dataDirectory: string; megabytes: number; seconds: number | null };

/** What decides how a world comes out: the migrations, the demonstration, the growth, and the words of the field. */
function sourcesDigest(): string {
  const digest = createHash("sha256");
  for (const folder of ["db", "app/domain", "scripts/bench/grown"]) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || /\/(views|pages|overviews)\//.test(path)) continue;
      digest.update(path).update(readFileSync(path));
    }
  }
  return digest.digest("hex").slice(0, 16);
}

/** The worlds begin on the first of the month, so that they can be kept for a while. */
const beginning = (): Instant =>
  instantAt(
    { day: dayFrom(`${dayOf(instantFrom(Date.now())).slice(0, 7)}-01`), minutes: 9 * 60 },
    "America/Toronto",
  );

export const partsIn = (dataDirectory: string) => ({
  kind: "demonstration" as const,
  key: Buffer.from(readFileSync(join(dataDirectory, "key"), "utf8").trim(), "base64"),
  ...{
    dataDirectory,
    publicUrl: "http://127.0.0.1:3000",
    smtpUrl: null,
    mailPause: 0,
    work: workOnTerms,
    scanCommand: [],
  },
});

type Make = (house: House, dataDirectory: string) => void;

/** Made in a folder of its own and renamed when it is whole: a run that was broken off leaves nothing to trust. */
function kept(folder: string, make: Make): { made: boolean; seconds: number } {
  if (existsSync(folder)) return { made: false, seconds: 0 };
  const began = performance.now();
  const draft = `${folder}.part`;
  rmSync(draft, { recursive: true, force: true });
  for (const part of ["files", "mail", "jobs", "backups"]) mkdirSync(join(draft, part), { recursive: true });
  writeFileSync(join(draft, "key"), createHash("sha256").update(folder).digest("base64"), { mode: 0o600 });
  const db = openDatabase(databaseOf(draft));
  bringUpToDate(db, "db/migrations");
  const at = beginning();
  make(houseOf(db, { ...partsIn(draft), now: () => at }), draft);
  db.$client.pragma("wal_checkpoint(TRUNCATE)");
  db.$client.close();
  renameSync(draft, folder);
  return { made: true, seconds: (performance.now() - began) / 1000 };
}

function makeGrown(seed: string, counts: Counts): Make {
  return (house, dataDirectory) => {
    const plan = { seed, now: beginning(), counts, dataDirectory };
    const seconds = growWorld(house, plan);
    const said = Object.entries(seconds).map(([kind, took]) => `${kind} ${took.toFixed(1)} s`);
    console.log(`Grown: ${said.join(", ")}.`);
    const faults = faultsOfWorld(house.db);
    if (faults.length > 0) throw new Error(`The grown world is not whole. ${faults.slice(0, 5).join(" ")}`);
    console.log("Every constraint, the chain of the record and the audiences hold.");
  };
}

/** Both worlds in working copies of this run. */
export function worldsOf({ seed, quick, folder }: Options): Record<WorldName, World> {
  const key = `${sourcesDigest()}-${dayOf(beginning()).slice(0, 7)}`;
  const counts = quick ? scaled(tenYears, 1 / 20) : tenYears;
  const makers: Record<WorldName, [string, Make]> = {
    demonstration: [
      `demonstration-${key}`,
      (house) => {
        house.db.$client
          .prepare("insert into workspace (id, kind, made_at) values (1, 'demonstration', ?)")
          .run(house.now());
        makeDemonstration(house, { matters: true });
      },
    ],
    grown: [`grown${quick ? "-twentieth" : ""}-${seed}-${key}`, makeGrown(seed, counts)],
  };
  forgetOlder(folder, key);
  const copyOf = (name: WorldName): World => {
    const [place, make] = makers[name];
    const source = join(folder, place);
    const { made, seconds } = kept(source, make);
    const dataDirectory = join(folder, "run", name);
    rmSync(dataDirectory, { recursive: true, force: true });
    cpSync(source, dataDirectory, { recursive: true });
    const megabytes = statSync(databaseOf(dataDirectory)).size / 1_000_000;
    return { name, dataDirectory, megabytes, seconds: made ? seconds : null };
  };
  return { demonstration: copyOf("demonstration"), grown: copyOf("grown") };
}

/** Worlds of other sources are of no use any more, and large. */
function forgetOlder(folder: string, key: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (/^(demonstration|grown)-/.test(name) && !name.endsWith(key))
      rmSync(join(folder, name), { recursive: true });
}
