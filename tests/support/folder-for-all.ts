// A data folder that lasts as long as the process, for what is made once and used by many.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export function aFolderForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
