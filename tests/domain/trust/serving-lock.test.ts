// One server a folder: the next is told who serves it; however the first ends, even killed, the folder is free again.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { takeServingLock } from "../../../db/serving-lock";
import { freePort } from "../../support/free-port";
import { aTemporaryFolder } from "../../support/workspace-folder";

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
  for (let tries = 0; tries < 300; tries += 1) {
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
  const taken = takeServingLock(dataDirectory, "http://127.0.0.1:1");
  if (!("release" in taken)) throw new Error("The folder is not free.");
  expect(takeServingLock(dataDirectory, "http://127.0.0.1:2")).toMatchObject({
    heldBy: { pid: process.pid, address: "http://127.0.0.1:1" },
  });
  taken.release();
  expect(takeServingLock(dataDirectory, "http://127.0.0.1:2")).toHaveProperty("release");
  expect(existsSync(join(dataDirectory, "workspace.db"))).toBe(false);
});
