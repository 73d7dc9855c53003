// A test in a browser, on a workspace of the file's own: what other files do meanwhile makes nothing due here.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { browserTestAt } from "./browser-at";
import { serveWorkspace } from "./served";

const demonstration = inject("demonstration");
const folder = demonstration ? mkdtempSync(join(tmpdir(), "workspace-")) : "";
/** The data folder of the workspace under test. */
export const dataFolder = join(folder, "data");
if (demonstration) cpSync(demonstration, dataFolder, { recursive: true });
const served = demonstration ? await serveWorkspace(dataFolder) : undefined;

/** Where the workspace under test is served. */
export const workspace = served?.address ?? "";
export const browserTest = browserTestAt(workspace);

afterAll(async () => {
  await served?.end();
  if (folder) rmSync(folder, { recursive: true, force: true });
});
