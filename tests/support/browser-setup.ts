import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/chromium.mjs";
import { freePort } from "./free-port";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the workspace under test is served; empty when there is no browser to open it with. */
    workspace: string;
    /** Where the browser listens for the tests; empty when there is none. */
    browser: string;
    /** A folder of this run, for what one file of tests makes and another needs as well. */
    betweenFiles: string;
  }
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Serves the production build with a demonstration world of its own, and opens one browser for all tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (!executablePath) {
    project.provide("workspace", "");
    project.provide("browser", "");
    project.provide("betweenFiles", "");
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  const port = await freePort();
  const server = spawn(process.execPath, ["build/scripts/serve.js"], {
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: join(folder, "data"),
      WORKSPACE_DEMO: "1",
      // Many tests act at once as the same person; the limits have tests of their own.
      LIMITS: "off",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const workspace = `http://127.0.0.1:${port}`;
  await readiness(workspace, server);
  const browser = await chromium.launchServer({ executablePath, args: quiet });
  project.provide("workspace", workspace);
  project.provide("browser", browser.wsEndpoint());
  project.provide("betweenFiles", folder);
  return async () => {
    await browser.close();
    await end(server);
    rmSync(folder, { recursive: true, force: true });
  };
}

async function readiness(workspace: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null) throw new Error("The workspace did not start: its lines above say why.");
    const answer = await fetch(`${workspace}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await end(server);
  throw new Error("The workspace was not ready within 30 seconds.");
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
}
