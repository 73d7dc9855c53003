// N-3 a kill between a file and its row leaves a file that nothing names: it is said, and in time taken away.
import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "../../../app/domain/backups/report";
import { faultsIn, verify } from "../../../app/domain/backups/verify.server";
import { instantFrom } from "../../../app/domain/dates";
import { pathOfFile, storeFile } from "../../../app/domain/papers/files.server";
import { leftOver, sweeperOf } from "../../../app/domain/papers/left-over.server";
import { parkedFile } from "../../../app/domain/parked.server";
import { testNow } from "../../support/test-parts";
import { aWorkspaceFolder } from "../../support/workspace-folder";

const anHour = 60 * 60 * 1000;

/** A workspace whose clock and whose running time are set by hand. */
function swept() {
  const workspace = aWorkspaceFolder();
  const { dataDirectory } = workspace;
  const hands = { at: testNow as number, running: 0 };
  const house = { ...workspace.house, now: () => instantFrom(hands.at) };
  const write = (text: string): string => {
    const { storedAs } = storeFile(dataDirectory, { name: "paper.txt", bytes: Buffer.from(text) });
    utimesSync(pathOfFile(dataDirectory, storedAs), hands.at / 1000, hands.at / 1000);
    return storedAs;
  };
  const isThere = (storedAs: string) => existsSync(pathOfFile(dataDirectory, storedAs));
  const sweeper = () => sweeperOf(house, () => hands.running);
  const pass = (hours: number) => {
    hands.at += hours * anHour;
    hands.running += hours * anHour;
  };
  return { ...workspace, hands, write, isThere, sweeper, pass };
}

test("N-3 verify names what is left over, and it is no fault", async () => {
  const { dataDirectory, stored, write } = swept();
  const left = write("killed before its row");
  const checks = await verify(dataDirectory);
  expect(faultsIn(checks)).toEqual([]);
  expect(tableOf(checks)).toContain(`Left over: files/${left}, which no row names.`);
  expect(tableOf(checks)).not.toContain(stored.storedAs);
});

test("N-3 what no row names is taken away after a day, what a row names never; what is not ours stays", () => {
  const { dataDirectory, house, stored, write, isThere, sweeper, pass } = swept();
  const left = write("killed before its row");
  utimesSync(pathOfFile(dataDirectory, stored.storedAs), 1, 1);
  const theirs = join(dataDirectory, "files", "ab", "Notes of the operator.txt");
  mkdirSync(join(dataDirectory, "files", "ab"), { recursive: true });
  writeFileSync(theirs, "mine");
  utimesSync(theirs, 1, 1);
  const sweep = sweeper();
  for (let hour = 0; hour < 24; hour += 1) {
    expect(sweep()).toEqual([]);
    pass(1);
  }
  pass(1);
  expect(sweep()).toEqual([]);
  pass(1);
  expect(sweep()).toEqual([left]);
  expect([isThere(left), isThere(stored.storedAs), existsSync(theirs)]).toEqual([false, true, true]);
  expect(leftOver(dataDirectory, house.db).map(({ storedAs }) => storedAs)).toEqual([
    "ab/Notes of the operator.txt",
  ]);
});

test("N-5 a parked workspace takes nothing away", () => {
  const { dataDirectory, write, isThere, sweeper, pass } = swept();
  const left = write("of the archive");
  writeFileSync(parkedFile(dataDirectory), "x\n");
  const sweep = sweeper();
  for (let day = 0; day < 4; day += 1) {
    pass(26);
    expect(sweep()).toEqual([]);
  }
  expect(isThere(left)).toBe(true);
});

/** What happens to a server: time passes, its clock is moved, it is started again, it is ticked. */
const step = fc.oneof(
  fc.record({ pass: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ jump: fc.integer({ min: -900, max: 900 }) }),
  fc.constant({ restart: true }),
  fc.constant({ tick: true }),
);

test("T-8 a file under an open upload is never taken, however the clock jumps and whenever the server starts", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.array(step, { maxLength: 6 }), (before, during) => {
      const { hands, write, isThere, sweeper, pass } = swept();
      let sweep = sweeper();
      const play = (steps: typeof before) => {
        for (const one of steps) {
          if ("pass" in one) pass(one.pass);
          else if ("jump" in one) hands.at += one.jump * anHour;
          else if ("restart" in one) sweep = sweeper();
          else sweep();
        }
      };
      play(before);
      const uploading = write("an upload under way");
      // No upload lasts an hour: its time runs by minutes, whatever the clock of the machine says.
      play(during.map((one) => ("pass" in one ? { pass: one.pass / 300 } : one)));
      expect(isThere(uploading)).toBe(true);
    }),
    { numRuns: Number(process.env.MODEL_RUNS ?? 10) },
  );
});
