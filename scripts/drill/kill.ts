// N-3, T-5: the server is killed at a random moment while people write; then everything acknowledged must stand.
import { setTimeout as pause } from "node:timers/promises";
import { leftOver } from "../../app/domain/papers/left-over.server";
import { kinds, subjectsIn } from "./acts";
import { disagreements } from "./agreement";
import { within } from "./database";
import { aCount, type Drill } from "./drill";
import { freePort, serveReady } from "./served";
import { acknowledged, saidByKind, sendAgain, writersAt } from "./writers";

/** Waits for so many changes, so that a slow machine is drilled as a quick one is; not for ever. */
async function someWritten(howMany: () => number, wanted: number): Promise<void> {
  for (let tries = 0; tries < 500 && howMany() < wanted; tries += 1) await pause(20);
}

export const kill: Drill = {
  name: "kill",
  rules: "N-3, T-5, N-2",
  does: "kill -9 at random moments under writing clients; every form in flight is sent again",
  async run({ quick, chance, world, say }) {
    const count = aCount();
    const dataDirectory = world("kill");
    const port = await freePort();
    const subjects = subjectsIn(dataDirectory);
    let server = await serveReady({ dataDirectory, port });
    const writers = await writersAt({ origin: server.origin, howMany: 6, kinds, subjects, chance });
    const rounds = quick ? 5 : 50;
    let again = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const first = writers.acts.length;
      const writing = writers.begin();
      await someWritten(() => acknowledged(writers.acts.slice(first)).length, chance.between(2, 9));
      await pause(chance.between(0, 150));
      await server.kill();
      await writing.stop();
      count.faults += 1;

      server = await serveReady({ dataDirectory, port });
      const ofThisRound = writers.acts.slice(first);
      const whole = round % 10 === 0 || round === rounds;
      count.lost.push(...disagreements(dataDirectory, whole ? writers.acts : ofThisRound));

      const open = ofThisRound.filter(({ ended }) => ended === "unknown");
      for (const act of [...open, ...acknowledged(ofThisRound).slice(-3)]) {
        const wasAcknowledged = act.ended === "acknowledged";
        const status = await sendAgain(act);
        if (status >= 500 || (wasAcknowledged && status !== 302))
          count.lost.push(`${act.kind} ${act.token} sent again was answered ${status}.`);
        again += 1;
      }
      count.lost.push(...disagreements(dataDirectory, ofThisRound));
      count.rounds += 1;
      if (round % 10 === 0) say(`${round} kills, ${acknowledged(writers.acts).length} changes acknowledged`);
    }
    await server.stop();
    count.lost.push(...writers.troubles);
    const left = within(dataDirectory, (db) => leftOver(dataDirectory, db)).length;
    return {
      ...count,
      acknowledged: acknowledged(writers.acts).length,
      notes: [
        `acknowledged: ${saidByKind(writers.acts)}`,
        `${writers.acts.length} forms sent by 6 clients, ${again} of them sent again after a kill`,
        `${left} files were left without a row by a kill: verify names them, and the clock takes them away after a day`,
        "a kill ends the process, not the machine: what a loss of power does to the disk's own cache is not tried",
      ],
    };
  },
};
