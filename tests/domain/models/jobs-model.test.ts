// N-9 N-3: long work under any interleaving of asking, progress, ends, kills of the process and jumps of the clock.
import { existsSync } from "node:fs";
import { setImmediate as breath } from "node:timers/promises";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { instantFrom } from "../../../app/domain/dates";
import type { House } from "../../../app/domain/house";
import { releaseJobsOf, runWaitingJobs, takeUpJob } from "../../../app/domain/jobs/jobs.server";
import { type JobState, jobMoves } from "../../../app/domain/jobs/lifecycle";
import { faultsOf } from "../../../app/domain/ledger/ledger.server";
import { pathOfFile, storeFile } from "../../../app/domain/papers/files.server";
import { askToRead } from "../../../app/domain/terms/commands/importing.server";
import { openWorkspace } from "../../../app/domain/workspace.server";
import { immediately } from "../../../db/connection";
import { testNow, testParts } from "../../support/test-parts";
import { aWorkspaceFolder } from "../../support/workspace-folder";
import { expectListed, runsOf } from "./attempts";

const verbs = [
  "ask",
  "tick",
  "progress",
  "finish",
  "fail",
  "crash",
  "takeUp",
  "release",
  "wait",
  "jump",
] as const;
type Verb = (typeof verbs)[number];
type Job = {
  id: string;
  state: JobState;
  progress: number;
  result: string | null;
  problem: string | null;
  takenUp: string | null;
  storedAs: string | null;
};
type Outcome = { result: unknown } | { problem: string };
type UnderWay = { name: string; progress: (percent: number) => void; end: (outcome: Outcome) => void };

const twoMinutes = 2 * 60 * 1000;

function aWorld() {
  const { dataDirectory, house: first, asker } = aWorkspaceFolder();
  const clock = { at: testNow as number };
  const person = asker.person;
  first.db.$client.close();
  let underWay: UnderWay[] = [];
  /** By the names of their documents: how the work ended that ended it. */
  const ends = new Map<string, Outcome>();
  let asked = 0;

  /** A process of its own: what another was doing when it was killed is forgotten with it. */
  function start(): House {
    const mine: UnderWay[] = [];
    underWay = mine;
    const opened = openWorkspace({
      ...{ ...testParts, dataDirectory, migrations: "db/migrations" },
      work: ({ name }, progress) =>
        new Promise<Outcome>((end) => {
          mine.push({ name, progress, end });
        }),
    });
    return { ...opened, now: () => instantFrom(clock.at) };
  }
  let house = start();
  onTestFinished(() => void house.db.$client.close());

  const jobs = () =>
    house.db.$client
      .prepare<[], Job & { name: string }>(
        "select j.id, j.name, j.state, j.progress, j.result, j.problem, j.taken_up as takenUp, f.stored_as as storedAs from job j left join file f on f.id = j.file_id order by j.rowid",
      )
      .all();
  let before = jobs();

  async function end(outcome: Outcome): Promise<boolean> {
    const [work] = underWay.splice(0, 1);
    if (!work) return false;
    ends.set(work.name, outcome);
    work.end(outcome);
    for (let turns = 0; turns < 4; turns += 1) await breath();
    return true;
  }

  const acts: Record<Verb, (choice: number) => boolean | Promise<boolean>> = {
    ask: () => {
      asked += 1;
      const stored = storeFile(dataDirectory, { name: `terms-${asked}.txt`, bytes: Buffer.from(`${asked}`) });
      askToRead({ house, person }, stored);
      return true;
    },
    tick: async () => {
      const waited = underWay.length;
      void runWaitingJobs(house);
      for (let turns = 0; turns < 4; turns += 1) await breath();
      return underWay.length > waited;
    },
    progress: (choice) => {
      const [work] = underWay;
      work?.progress(choice * 25 - 30);
      return work !== undefined;
    },
    finish: (choice) => end({ result: { read: choice } }),
    fail: () => end({ problem: "damaged" }),
    crash: () => {
      house.db.$client.close();
      house = start();
      return true;
    },
    takeUp: (choice) => {
      const job = before[choice % Math.max(1, before.length)];
      if (job?.state !== "done") return false;
      const take = () => immediately(house.db, () => takeUpJob(house.db, job.id, "0000000000000001"));
      const took = take();
      expect(took, "taken up once").toBe(job.takenUp === null);
      expect(take()).toBe(false);
      return took;
    },
    release: () => {
      immediately(house.db, () => releaseJobsOf(house.db, "0000000000000001"));
      return before.some(({ takenUp }) => takenUp !== null);
    },
    wait: (choice) => {
      clock.at += choice * 40_000;
      return true;
    },
    jump: (choice) => {
      clock.at += (choice - 2) * 26 * 60 * 60 * 1000;
      return true;
    },
  };

  function look(): void {
    const after = jobs();
    expectListed<JobState>(
      { moves: jobMoves, begins: ["waiting"] },
      new Map(before.map(({ id, state }) => [id, state])),
      new Map(after.map(({ id, state }) => [id, state])),
    );
    expect(after.length).toBe(asked);
    expect(underWay.length, "one at a time").toBeLessThanOrEqual(1);
    for (const job of after) {
      const was = before.find(({ id }) => id === job.id);
      if (was?.state === "done" || was?.state === "failed")
        expect({ ...job, takenUp: null }, "what has ended stays").toEqual({ ...was, takenUp: null });
      const isThere = job.storedAs !== null && existsSync(pathOfFile(dataDirectory, job.storedAs));
      expect(isThere, "a refused document leaves nothing, any other stays").toBe(job.state !== "failed");
      const ended = ends.get(job.name);
      if (job.state === "done") expect({ result: JSON.parse(job.result ?? "") }).toEqual(ended);
      if (job.state === "failed") expect({ problem: job.problem }).toEqual(ended);
      expect([job.progress === 100, job.progress >= 5 || job.state === "waiting"]).toEqual([
        job.state === "done" || job.state === "failed",
        true,
      ]);
    }
    before = after;
  }

  /** Whatever happened, everything that was asked for comes to an end once leases have run out. */
  async function comeToAnEnd(): Promise<void> {
    clock.at += twoMinutes + 1;
    for (let turns = 0; turns <= asked; turns += 1) {
      await acts.tick(0);
      look();
      await acts.finish(7);
      look();
    }
    expect(before.filter(({ state }) => state !== "done" && state !== "failed")).toEqual([]);
    expect(faultsOf(house.db)).toEqual([]);
  }
  return { acts, look, comeToAnEnd };
}

test("N-9 N-3 whatever is asked, killed and moved in time: each job ends once, with what its work said, and none is lost", async () => {
  const done = new Set<Verb>();
  const steps = fc.array(fc.record({ verb: fc.constantFrom(...verbs), choice: fc.nat(5) }), {
    maxLength: 40,
    size: "max",
  });
  await fc.assert(
    fc.asyncProperty(steps, async (played) => {
      const world = aWorld();
      for (const { verb, choice } of played) {
        if (await world.acts[verb](choice)) done.add(verb);
        world.look();
      }
      await world.comeToAnEnd();
    }),
    { numRuns: runsOf(20), ...(process.env.MODEL_RUNS ? {} : { seed: 4307 }) },
  );
  expect(verbs.filter((verb) => !done.has(verb))).toEqual([]);
}, 600_000);
