// P-5 and P-6: starting on a full database, backing up, verifying and restoring it, reading a document.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workOnTerms } from "../../app/domain/terms/import/work";
import { frenchTerms } from "../../tests/domain/terms-import/documents";
import { median } from "./load";
import type { Options } from "./options";
import { startWorkspace } from "./servers";
import type { World } from "./worlds";

export type Operation = { name: string; seconds: number; note: string };

/** From the start of the process to ready, the one in the middle of three, in milliseconds. */
export async function readyAfter(world: World): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const server = await startWorkspace(world.dataDirectory);
    times.push(server.readyAfter);
    await server.stop();
  }
  return median(times);
}

function run(name: string, words: string[], dataDirectory: string): Operation {
  const began = performance.now();
  const env = { ...process.env, DATA_DIR: dataDirectory };
  const { status, stderr } = spawnSync(process.execPath, words, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return { name, seconds: (performance.now() - began) / 1000, note: "" };
}

export function keepSafe({ dataDirectory }: World, { folder }: Options): Operation[] {
  const archive = join(folder, "run", "backup.tar.gz");
  const back = join(folder, "run", "restored");
  for (const path of [archive, back]) rmSync(path, { recursive: true, force: true });
  const backup = run("backup", ["build/scripts/backup.js", archive], dataDirectory);
  const size = `${(statSync(archive).size / 1_000_000).toFixed(0)} MB`;
  const verify = run("verify", ["build/scripts/verify.js"], dataDirectory);
  const restore = run("restore", ["build/scripts/restore.js", archive, "--to", back], dataDirectory);
  for (const path of [archive, back]) rmSync(path, { recursive: true, force: true });
  return [{ ...backup, note: size }, verify, restore];
}

const realTerms = "../shared/sources/terms-of-reference.fr.txt";

/** The real terms of reference where they stand beside the house, else a document of the tests. */
export async function importTerms({ folder }: Options): Promise<Operation> {
  const own = join(folder, "run", "terms.txt");
  mkdirSync(join(folder, "run"), { recursive: true });
  const isThere = existsSync(realTerms);
  if (!isThere) writeFileSync(own, frenchTerms);
  const began = performance.now();
  const outcome = await workOnTerms(
    { kind: "import-terms", path: isThere ? realTerms : own, name: "terms.txt" },
    () => {},
  );
  if ("problem" in outcome) throw new Error(`The document was not read: ${outcome.problem}`);
  const note = isThere ? "the real terms of reference" : "a document of the tests";
  return { name: "import", seconds: (performance.now() - began) / 1000, note };
}
