// npm run drill: what happens to the record when machines, disks, clocks and mail servers fail. See --help.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { backup } from "./drill/backup";
import { chanceFrom } from "./drill/chance";
import { clock } from "./drill/clock";
import { disk } from "./drill/disk";
import { aCount, type Bench, type Drill, type Row } from "./drill/drill";
import { eightWriters } from "./drill/eight-writers";
import { fuzz } from "./drill/fuzz";
import { kill } from "./drill/kill";
import { mail } from "./drill/mail";
import { sigterm } from "./drill/sigterm";
import { streams } from "./drill/streams";
import { endOf, tableOf } from "./drill/table";
import { tamper } from "./drill/tamper";
import { twoServers } from "./drill/two-servers";
import { upgrade } from "./drill/upgrade";
import { makeWorld } from "./drill/world";

/** In the order of the table. A further drill is a file in scripts/drill and its name here. */
const drills: readonly Drill[] = [
  kill,
  disk,
  clock,
  twoServers,
  eightWriters,
  streams,
  sigterm,
  backup,
  upgrade,
  tamper,
  mail,
  fuzz,
];

const help = `npm run drill [-- --only=NAME,NAME] [--quick] [--seed=NUMBER] [--json=FILE] [--keep]

Starts the production build on loopback, in folders of its own, and makes it fail in every way below while clients
write to it by its own forms. Prints one table; exits 1 when anything that was acknowledged is lost, done twice or half
done, or when none of it could be run. The whole takes about twenty minutes on two quiet cores.

  --only   some of the drills, with commas
  --quick  each of them in a few rounds
  --seed   the same choices as an earlier run
  --json   where the table is written as JSON beside the text (build/drill.json)
  --keep   leaves the data folders, and says where

${drills.map(({ name, rules, does }) => `  ${name.padEnd(10)} ${does} (${rules})`).join("\n")}
`;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    quick: { type: "boolean", default: false },
    seed: { type: "string" },
    json: { type: "string", default: "build/drill.json" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

function wanted(): readonly Drill[] {
  const names = values.only?.split(",").map((name) => name.trim());
  const unknown = names?.find((name) => !drills.some((drill) => drill.name === name));
  if (unknown !== undefined) {
    console.error(`There is no drill named “${unknown}”: ${drills.map(({ name }) => name).join(", ")}.`);
    process.exit(2);
  }
  return names ? drills.filter(({ name }) => names.includes(name)) : drills;
}

const isThere = (program: string): boolean => spawnSync("which", [program]).status === 0;

async function rowsOf(drill: Drill, bench: Bench): Promise<Row[]> {
  const empty: Row = { drill: drill.name, rules: drill.rules, ...aCount() };
  const absent = drill.needs?.find((program) => !isThere(program));
  if (absent) return [{ ...empty, notRun: `${absent} is absent; apt install ${absent}` }];
  try {
    const found = await drill.run(bench);
    return (Array.isArray(found) ? found : [found]).map((row) => ({ ...empty, ...row }));
  } catch (fault) {
    const said = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    return [{ ...empty, lost: [`The drill itself failed: ${said}`] }];
  }
}

async function drillAll(): Promise<void> {
  const began = performance.now();
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const root = mkdtempSync(join(tmpdir(), "drill-"));
  const world = await makeWorld(root);
  const rows: Row[] = [];
  try {
    for (const drill of wanted()) {
      const from = performance.now();
      const bench: Bench = {
        quick: values.quick,
        // Each drill has a chance of its own, so that it chooses the same when it is run alone.
        chance: chanceFrom(seed + drills.indexOf(drill)),
        folder: (name) => {
          const folder = join(root, name);
          mkdirSync(folder, { recursive: true });
          return folder;
        },
        world,
        say: (sentence) => console.error(`${drill.name}: ${sentence}`),
      };
      rows.push(...(await rowsOf(drill, bench)));
      bench.say(`${((performance.now() - from) / 1000).toFixed(0)} s`);
    }
  } finally {
    if (values.keep) console.error(`The data folders stay in ${root}.`);
    else rmSync(root, { recursive: true, force: true });
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  const { code, says } = endOf(rows);
  console.log(`${tableOf(rows)}\n\n${seconds} s, seed ${seed}, Node ${process.versions.node}.\n${says}`);
  writeFileSync(
    resolve(values.json),
    `${JSON.stringify({ at: new Date().toISOString(), seconds, seed, node: process.versions.node, quick: values.quick, rows }, null, 1)}\n`,
  );
  process.exitCode = code;
}

if (values.help) console.log(help);
else await drillAll();
