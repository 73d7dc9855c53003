// N-7: npm is asked to stop while people write. What is under way is finished; nothing of it goes on alone.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { kinds, subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import { oneOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { type Child, fetchReady, freePort, serveReady, startChild } from "./served";
import { acknowledged, writersAt } from "./writers";

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Asked over and over until it is gone: ready, then not, and never ready again. */
async function whetherReady(origin: string, pid: number): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (let tries = 0; tries < 1000 && isAlive(pid); tries += 1) {
    answers.push((await fetchReady(origin))?.ok === true);
    await pause(10);
  }
  return [...answers, false];
}

async function serveByNpm(dataDirectory: string, port: number): Promise<{ npm: Child; pid: number }> {
  const origin = `http://127.0.0.1:${port}`;
  const npm = startChild("npm", ["run", "serve"], {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDirectory,
    PUBLIC_URL: origin,
  });
  for (let tries = 0; tries < 1200 && !(await fetchReady(origin))?.ok; tries += 1) await pause(25);
  const { pid } = JSON.parse(readFileSync(join(dataDirectory, "served-by"), "utf8"));
  return { npm, pid: Number(pid) };
}

const wasDone = (dataDirectory: string, key: string): boolean =>
  within(dataDirectory, (db) =>
    oneOf<number>(
      db,
      "select count(*) from form_key where digest = ?",
      createHash("sha256").update(key).digest("hex"),
    ),
  ) > 0;

export const sigterm: Drill = {
  name: "sigterm",
  rules: "N-7",
  does: "SIGTERM to `npm run serve` under load",
  async run({ quick, chance, world }) {
    const count = aCount();
    const dataDirectory = world("sigterm");
    const port = await freePort();
    const subjects = subjectsIn(dataDirectory);
    let slowest = 0;
    let all = 0;
    for (let round = 1; round <= (quick ? 1 : 6); round += 1) {
      const { npm, pid } = await serveByNpm(dataDirectory, port);
      const origin = `http://127.0.0.1:${port}`;
      const writers = await writersAt({ origin, howMany: 6, kinds, subjects, chance });
      const writing = writers.begin();
      await pause(chance.between(300, 1200));
      const asked = performance.now();
      npm.process.kill("SIGTERM");
      const watching = whetherReady(origin, pid);
      const ended = await Promise.race([npm.ended, pause(12_000, null, { ref: false })]);
      for (let tries = 0; tries < 400 && isAlive(pid); tries += 1) await pause(25);
      const seconds = (performance.now() - asked) / 1000;
      await writing.stop();
      slowest = Math.max(slowest, seconds);
      const answers = await watching;
      if (answers.lastIndexOf(true) > answers.indexOf(false))
        count.lost.push("It said that it was ready again after it had begun to stop.");
      if (ended?.code !== 0)
        count.lost.push(`It ended with ${JSON.stringify(ended)}: ${npm.said().slice(-200)}`);
      if (seconds > 10) count.lost.push(`It took ${seconds.toFixed(1)} s to end.`);
      if (isAlive(pid)) {
        count.lost.push(`Process ${pid} goes on without npm.`);
        process.kill(pid, "SIGKILL");
      }
      const cut = writers.acts.filter(({ ended, key }) => ended === "unknown" && wasDone(dataDirectory, key));
      count.lost.push(...cut.map(({ kind, token }) => `${kind} ${token} was done and its answer cut.`));
      count.lost.push(...writers.troubles, ...disagreements(dataDirectory, writers.acts));
      all += acknowledged(writers.acts).length;
      count.faults += 1;
      count.rounds += 1;
    }
    await (await serveReady({ dataDirectory, port })).stop();
    return { ...count, acknowledged: all, notes: [`the slowest end took ${slowest.toFixed(1)} s`] };
  },
};
