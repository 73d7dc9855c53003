// Two processes on one file: a second server is refused by name; scripts beside the first lose nothing and lock nobody.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { kinds, subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import { oneOf, within } from "./database";
import { aCount, type Drill } from "./drill";
import { runScript } from "./scripts-run";
import { freePort, serveReady, startServer } from "./served";
import { acknowledged, writersAt } from "./writers";

/** A name of letters only, as bodies have. */
const nameOf = (token: string) =>
  `Zq${token.slice(2).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;

const document = (token: string) =>
  `Terms of Reference of the Working Group on ${nameOf(token)}\n\n1. Purpose\nThe Working Group on ${nameOf(token)} advises the councils on this matter.\n\n2. Membership\nTwo federal members and two provincial members.\n\n3. Meetings\nThe team meets every month.\n`;

const locked = /database is locked|SQLITE_BUSY/;

export const twoServers: Drill = {
  name: "two",
  rules: "N-1, N-2",
  does: "a second server on the same folder, and scripts that write beside the first",
  async run({ quick, chance, world, folder }) {
    const count = aCount();
    const dataDirectory = world("two");
    const papers = folder("two-papers");
    const [port, other] = [await freePort(), await freePort()];
    let server = await serveReady({ dataDirectory, port });
    const variables = { DATA_DIR: dataDirectory };
    const subjects = subjectsIn(dataDirectory);
    const writers = await writersAt({ origin: server.origin, howMany: 4, kinds, subjects, chance });
    let imported = 0;
    for (let round = 1; round <= (quick ? 1 : 5); round += 1) {
      const writing = writers.begin();
      const second = startServer({ dataDirectory, port: other });
      const scripts = Array.from({ length: 3 }, () => {
        const token = chance.token();
        const path = join(papers, `${token}.txt`);
        writeFileSync(path, document(token));
        return runScript("import-terms", [path], variables);
      });
      const beside = [...scripts, runScript("backup", [join(papers, `${round}.tar.gz`)], variables)];
      const { code } = await second.ended;
      if (code !== 1 || !second.said().includes(`is being served already, by process ${server.pid} `))
        count.lost.push(`A second server ended with ${code}: ${second.said().slice(-300)}`);
      for (const ran of await Promise.all(beside)) {
        if (ran.code !== 0 || locked.test(ran.said))
          count.lost.push(`A script beside the server ended with ${ran.code}: ${ran.said.slice(-300)}`);
      }
      imported += scripts.length;
      await writing.stop();
      count.faults += 1 + beside.length;
      count.rounds += 1;
      if (locked.test(server.said())) count.lost.push("The server said “locked”.");
      // Killed, the first leaves the folder to whoever comes next, at once.
      await server.kill();
      server = await serveReady({ dataDirectory, port });
      await pause(50);
    }
    const drafts = within(dataDirectory, (db) =>
      oneOf<number>(db, "select count(*) from body where name_en like '%on Zq%'"),
    );
    if (drafts !== imported) count.lost.push(`${imported} documents were imported, ${drafts} stand.`);
    count.lost.push(...writers.troubles, ...disagreements(dataDirectory, writers.acts));
    await server.stop();
    return { ...count, acknowledged: acknowledged(writers.acts).length + imported };
  },
};
