// One server a folder: the next is told who serves it; however the first ends, even killed, the folder is free again.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { versionHere } from "../../../app/domain/workspace.server";
import { servedBy, takeServingLock, whyNotBeside } from "../../../db/serving-lock";
import { freePort } from "../../support/free-port";
import { aTemporaryFolder, valueIn } from "../../support/workspace-folder";

async function aServer(dataDirectory: string) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDirectory, PUBLIC_URL: "" };
  const child = spawn(process.execPath, ["build/scripts/serve.js"], { env, stdio: "pipe" });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = once(child, "close");
  return { child, ended, address: `http://127.0.0.1:${port}`, said: () => said };
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const answer = await fetch(`${address}/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`${address} never became ready.`);
}

test("N-3 a second server on the same folder is refused by name; killed, the first leaves the folder free", async () => {
  const dataDirectory = aTemporaryFolder();
  const first = await aServer(dataDirectory);
  await ready(first.address);

  const second = await aServer(dataDirectory);
  expect((await second.ended)[0]).toBe(1);
  expect(second.said()).toMatch(
    new RegExp(`is being served already, by process ${first.child.pid} on .*, at ${first.address}, since 20`),
  );
  expect(second.said()).not.toContain("    at ");

  first.child.kill("SIGKILL");
  await first.ended;
  const third = await aServer(dataDirectory);
  await ready(third.address);
  third.child.kill("SIGTERM");
  expect((await third.ended)[0]).toBe(0);
});

test("a lock is given back, and one that is held says by whom", () => {
  const dataDirectory = aTemporaryFolder();
  const taken = takeServingLock(dataDirectory, { address: "http://127.0.0.1:1", version: "1" });
  if (!("release" in taken)) throw new Error("The folder is not free.");
  expect(takeServingLock(dataDirectory, { address: "http://127.0.0.1:2", version: "1" })).toMatchObject({
    heldBy: { pid: process.pid, address: "http://127.0.0.1:1" },
  });
  taken.release();
  expect(takeServingLock(dataDirectory, { address: "http://127.0.0.1:2", version: "1" })).toHaveProperty(
    "release",
  );
  expect(existsSync(join(dataDirectory, "workspace.db"))).toBe(false);
});

test("N-1 whoever writes beside a server is of its version; an older server, which names none, is another", () => {
  const dataDirectory = aTemporaryFolder();
  expect(servedBy(dataDirectory)).toBeNull();
  expect(existsSync(join(dataDirectory, "serving.lock"))).toBe(false);
  const taken = takeServingLock(dataDirectory, { address: "http://127.0.0.1:1", version: "1" });
  if (!("release" in taken)) throw new Error("The folder is not free.");
  expect(whyNotBeside(dataDirectory, "1")).toBeNull();
  expect(whyNotBeside(dataDirectory, "2")).toContain("at http://127.0.0.1:1 by another version");
  const owner = JSON.parse(readFileSync(join(dataDirectory, "served-by"), "utf8"));
  writeFileSync(join(dataDirectory, "served-by"), JSON.stringify({ ...owner, version: undefined }));
  expect(whyNotBeside(dataDirectory, "2")).toContain("(an older one; this is 2)");
  taken.release();
  expect(whyNotBeside(dataDirectory, "2")).toBeNull();
});

test("N-1 beside a server of another version, what the operator runs is refused in a sentence and migrates nothing", async () => {
  const dataDirectory = aTemporaryFolder();
  const server = await aServer(dataDirectory);
  await ready(server.address);
  const owner = JSON.parse(readFileSync(join(dataDirectory, "served-by"), "utf8"));
  expect(owner.version).toBe(versionHere());
  writeFileSync(
    join(dataDirectory, "served-by"),
    JSON.stringify({ ...owner, version: "0.0.1, 0001_truths" }),
  );
  const before = valueIn(dataDirectory, "select max(number) from ledger");
  writeFileSync(join(dataDirectory, "terms.txt"), "Terms of Reference\n");
  const scripts = [
    ["invite", "someone@example.org"],
    ["import-terms", join(dataDirectory, "terms.txt")],
    ["second-factor", "reset", "someone@example.org"],
  ];
  for (const [name, ...words] of scripts) {
    const env = { ...process.env, DATA_DIR: dataDirectory };
    const ran = spawnSync(process.execPath, [`build/scripts/${name}.js`, ...words], {
      env,
      encoding: "utf8",
    });
    expect([name, ran.status]).toEqual([name, 1]);
    expect(ran.stderr).toContain(
      `by another version of this program (0.0.1, 0001_truths; this is ${versionHere()})`,
    );
    expect(ran.stderr).not.toContain("    at ");
  }
  expect(valueIn(dataDirectory, "select max(number) from ledger")).toBe(before);
});
