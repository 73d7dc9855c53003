import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { TestProject } from "vitest/node";
import { findChromium } from "../../scripts/chromium.mjs";
import { serveWorkspace } from "./served";

declare module "vitest" {
  export interface ProvidedContext {
    /** The data folder of a demonstration as it was made, to be copied; empty when there is no browser to open it with. */
    demonstration: string;
    /** Where a workspace is served that several files share; empty when there is no browser. */
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

/** Makes a demonstration world that each file copies, serves one for those that share, and opens one browser for all. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium();
  if (!executablePath) {
    for (const what of ["demonstration", "workspace", "browser", "betweenFiles"] as const)
      project.provide(what, "");
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  const [demonstration, shared] = [join(folder, "demonstration"), join(folder, "shared")];
  await (await serveWorkspace(demonstration)).end();
  cpSync(demonstration, shared, { recursive: true });
  const served = await serveWorkspace(shared);
  const browser = await chromium.launchServer({ executablePath, args: quiet });
  project.provide("demonstration", demonstration);
  project.provide("workspace", served.address);
  project.provide("browser", browser.wsEndpoint());
  project.provide("betweenFiles", folder);
  return async () => {
    await browser.close();
    await served.end();
    rmSync(folder, { recursive: true, force: true });
  };
}
