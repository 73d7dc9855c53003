// A disk that is really full: a small one of memory, with the whole workspace on it, filled to its last byte.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Act, endOf, type Kind, prepareAct, subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import type { Chance } from "./chance";
import { aCount } from "./drill";
import { runScript } from "./scripts-run";
import { fetchReady, freePort, readyAgain, serveReady } from "./served";
import { visitorOf } from "./visitor";
import { acknowledged, sendAgain } from "./writers";

/** A small disk of memory, filled to the last byte; null where mounting is not permitted. */
function smallDisk(folder: string): { fill(): void; clear(): void; remove(): void } | null {
  mkdirSync(folder, { recursive: true });
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=72m", "tmpfs", folder]).status !== 0) return null;
  const ballast = join(folder, "ballast");
  return {
    fill: () => {
      for (const size of [1 << 20, 1 << 12, 1])
        for (let full = false; !full; ) {
          try {
            writeFileSync(ballast, Buffer.alloc(size), { flag: "a" });
          } catch {
            full = true;
          }
        }
    },
    clear: () => rmSync(ballast),
    remove: () => void spawnSync("umount", [folder]),
  };
}

const mostOften = 400;

export async function onFullDisk(world: string, folder: string, chance: Chance) {
  const count = aCount();
  const disk = smallDisk(folder);
  if (!disk)
    return { ...count, notes: ["a disk that is really full was not tried: mounting is not permitted here"] };
  try {
    const dataDirectory = join(folder, "data");
    cpSync(world, dataDirectory, { recursive: true });
    const server = await serveReady({ dataDirectory, port: await freePort() });
    const subjects = subjectsIn(dataDirectory);
    const visitor = visitorOf(server.origin);
    await visitor.enterAs("secretariat-analyst");
    const upload = await prepareAct(visitor, "upload", { subjects, chance });
    const acts: Act[] = [];
    disk.fill();
    count.faults += 1;
    await pause(2_100);
    if ((await fetchReady(server.origin))?.ok) count.lost.push("On a full disk it says that it is ready.");
    const written: Kind[] = ["add", "card", "section", "nominate"];
    // The room that the log has already is written first; then there is none.
    for (let tries = 0; tries < mostOften && acts.at(-1)?.status !== 503; tries += 1) {
      const act = await prepareAct(visitor, chance.one(written), { subjects, chance });
      if (!act) continue;
      acts.push(act);
      const answer = await visitor.send(act);
      act.ended = endOf(answer);
      act.status = answer.status;
      if (act.ended === "failed")
        count.lost.push(`On a full disk, ${act.kind} was answered ${answer.status}.`);
    }
    if (acts.at(-1)?.status !== 503) count.lost.push("A full disk was never noticed.");
    if (upload) {
      const answer = await visitor.send(upload);
      upload.ended = endOf(answer);
      acts.push(upload);
      if (answer.status !== 503) count.lost.push(`On a full disk, an upload was answered ${answer.status}.`);
    }
    const archive = join(folder, "archive.tar.gz");
    const backup = await runScript("backup", [archive], { DATA_DIR: dataDirectory });
    const left = readdirSync(folder).filter((name) => !["data", "ballast"].includes(name));
    if (backup.code === 0 || left.length > 0)
      count.lost.push(`A backup on a full disk ended with ${backup.code}, and left ${left}.`);
    disk.clear();
    if (!(await readyAgain(server))) count.lost.push("With room again, it is not ready without a restart.");
    for (const act of acts.filter(({ status }) => status === 503)) {
      const status = await sendAgain(act);
      if (status !== 302 && status !== 409)
        count.lost.push(`With room again, ${act.kind} was answered ${status}.`);
    }
    await server.kill();
    await (await serveReady({ dataDirectory, port: server.port })).stop();
    count.lost.push(...disagreements(dataDirectory, acts));
    return { ...count, acknowledged: acknowledged(acts).length, rounds: 1 };
  } finally {
    disk.remove();
  }
}
