// N-5: the small drill. The scripts run as they are built, beside a house that is written to all the while.
import { execFile } from "node:child_process";
import { closeSync, openSync, readdirSync, readSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { aTemporaryFolder, aWorkspaceFolder, valueIn } from "../support/workspace-folder";

const run = promisify(execFile);
const script = (name: string, ...words: string[]) =>
  run(process.execPath, [`build/scripts/${name}.js`, ...words]);

test("N-5 a backup taken while people write comes back elsewhere with every change acknowledged before it began", async () => {
  const { dataDirectory, write } = aWorkspaceFolder();
  for (let change = 1; change <= 20; change += 1) write();
  let last = 20;
  let isTaken = false;
  const env = { ...process.env, DATA_DIR: dataDirectory };
  const taking = run(process.execPath, ["build/scripts/backup.js"], { env }).finally(() => {
    isTaken = true;
  });
  while (!isTaken) {
    last = write();
    await setImmediate();
  }
  const { stdout } = await taking;
  expect(last).toBeGreaterThan(25);
  expect(stdout).toMatch(/A demonstration as of .*1 stored files/s);
  const [name = ""] = readdirSync(join(dataDirectory, "backups"));
  const archive = join(dataDirectory, "backups", name);

  expect((await script("verify", archive)).stdout).not.toContain("wrong");
  const to = join(aTemporaryFolder(), "data");
  expect((await script("restore", archive, "--to", to)).stdout).toContain("All sessions are ended.");
  expect((await script("verify", to)).stdout).not.toContain("wrong");

  const numbers =
    "select group_concat(email) from (select email from person where email like 'writer-%' order by rowid)";
  const kept = String(valueIn(to, numbers)).split(",");
  expect(kept.length).toBeGreaterThanOrEqual(20);
  expect(kept).toEqual(kept.map((_, index) => `writer-${index + 1}@example.org`));
  // Nothing half done: each change stands with its line in the ledger and its mail.
  expect(valueIn(to, "select count(*) from outbox where address like 'writer-%'")).toBe(kept.length);
  expect(
    valueIn(
      to,
      "select count(*) from ledger l join ledger_detail d on d.number = l.number where l.act = 'people.add' and d.detail like '%writer-%'",
    ),
  ).toBe(kept.length);
  expect((await script("restore", "--release", to)).stdout).toMatch(/Released. \d+ mails wait/);

  const handle = openSync(archive, "r+");
  const place = Math.floor(statSync(archive).size / 3);
  const byte = Buffer.alloc(1);
  readSync(handle, byte, 0, 1, place);
  writeSync(handle, Buffer.from([(byte[0] ?? 0) ^ 1]), 0, 1, place);
  closeSync(handle);
  const refused = { code: 1, stderr: expect.stringContaining("cut short or altered") };
  await expect(script("verify", archive)).rejects.toMatchObject(refused);
  await expect(script("restore", archive, "--to", `${to}-2`)).rejects.toMatchObject(refused);
  await expect(script("restore", archive, "--to", to)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("is not empty"),
  });
});
