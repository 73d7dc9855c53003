// N-5: an archive taken while people write, restored elsewhere, served, and released.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Act, kinds, subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import { oneOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { runScript } from "./scripts-run";
import { freePort, serveReady } from "./served";
import { acknowledged, writersAt } from "./writers";

/** What was acknowledged before the backup began must be in it; what came after may be, whole. */
const asBefore = (acts: readonly Act[], instant: number): Act[] =>
  acts.map((act) => ({
    ...act,
    ended:
      act.ended === "acknowledged" && act.at < instant && act.answeredAt < instant ? act.ended : "unknown",
  }));

/** Whatever opened a door before the restore opens none after it. */
const openDoors = (folder: string): number =>
  within(folder, (db) =>
    oneOf<number>(
      db,
      "select (select count(*) from session) + (select count(*) from entry_link) + (select count(*) from invitation where used_at is null)",
    ),
  );

const waitingMails = (folder: string): number =>
  within(folder, (db) => oneOf<number>(db, "select count(*) from outbox where outcome = 'waiting'"));

async function faultsOfParked(folder: string, cookie: string): Promise<string[]> {
  const server = await serveReady({ dataDirectory: folder, port: await freePort() });
  const faults: string[] = [];
  const before = waitingMails(folder);
  const old = await fetch(`${server.origin}/en/my-seats`, {
    headers: { Cookie: cookie },
    redirect: "manual",
  });
  if (old.status !== 302) faults.push(`A session from before the restore was answered ${old.status}.`);
  await pause(25_000);
  if (
    waitingMails(folder) !== before ||
    (existsSync(join(folder, "mail")) && readdirSync(join(folder, "mail")).length > 0)
  )
    faults.push("A parked workspace sent mail.");
  const released = await runScript("restore", ["--release", folder], {});
  if (released.code !== 0) faults.push(`The release ended with ${released.code}: ${released.said}`);
  await pause(25_000);
  if (waitingMails(folder) !== 0) faults.push(`${waitingMails(folder)} mails still wait after the release.`);
  await server.stop();
  return faults;
}

export const backup: Drill = {
  name: "backup",
  rules: "N-5",
  does: "an archive in the middle of writers, verified, restored elsewhere, parked, released",
  async run({ quick, chance, world, folder }) {
    const taken = aCount();
    const restored = aCount();
    const dataDirectory = world("backup");
    const archives = folder("archives");
    const server = await serveReady({ dataDirectory, port: await freePort() });
    const subjects = subjectsIn(dataDirectory);
    const writers = await writersAt({ origin: server.origin, howMany: 6, kinds, subjects, chance });
    const times: number[] = [];
    for (let round = 1; round <= (quick ? 1 : 5); round += 1) {
      const writing = writers.begin();
      await pause(chance.between(500, 1500));
      const archive = join(archives, `${round}.tar.gz`);
      const instant = Date.now();
      const ran = await runScript("backup", [archive], { DATA_DIR: dataDirectory });
      await writing.stop();
      taken.rounds += 1;
      taken.faults += 1;
      taken.acknowledged = acknowledged(asBefore(writers.acts, instant)).length;
      if (ran.code !== 0) taken.lost.push(`The backup ended with ${ran.code}: ${ran.said.slice(-300)}`);

      const to = join(archives, `restored-${round}`);
      const back = await runScript("restore", [archive, "--to", to], {});
      times.push(back.seconds);
      restored.rounds += 1;
      restored.acknowledged = taken.acknowledged;
      if (back.code !== 0) {
        restored.lost.push(`The restore ended with ${back.code}: ${back.said.slice(-300)}`);
        continue;
      }
      const verified = await runScript("verify", [to], {});
      if (verified.code !== 0) restored.lost.push(`verify: ${verified.said.slice(-300)}`);
      if (openDoors(to) > 0)
        restored.lost.push(`${openDoors(to)} sessions, links or invitations survived the restore.`);
      restored.lost.push(...disagreements(to, asBefore(writers.acts, instant)));
      const over = await runScript("restore", [archive, "--to", to], {});
      restored.faults += 1;
      if (over.code !== 1 || !over.said.includes("is not empty"))
        restored.lost.push(`A restore over a full folder ended with ${over.code}: ${over.said}`);
    }
    const cookie = writers.visitors[0]?.session() ?? "";
    restored.lost.push(...(await faultsOfParked(join(archives, "restored-1"), cookie)));
    taken.lost.push(...writers.troubles, ...disagreements(dataDirectory, writers.acts));
    await server.stop();
    const slowest = Math.max(...times).toFixed(1);
    return [
      taken,
      {
        ...restored,
        drill: "restore",
        notes: [
          `the slowest restore, its checks included, took ${slowest} s; two ticks of the clock passed parked, and two released`,
        ],
      },
    ];
  },
};
