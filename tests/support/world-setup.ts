// Makes the demonstration world once a run, at a fixed clock; each test works on a copy of its bytes in memory.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { makeDemonstration } from "../../app/domain/demonstration/make.server";
import { houseOf } from "../../app/domain/workspace.server";
import { openDatabase } from "../../db/connection";
import { bringUpToDate } from "../../db/migrate";
import { testNow, testParts } from "./test-parts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder with `empty.db` and `world.db`. */
    worlds: string;
  }
}

export default function setUp(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "worlds-"));
  const db = openDatabase(":memory:");
  bringUpToDate(db, "db/migrations");
  writeFileSync(join(folder, "empty.db"), db.$client.serialize());
  db.$client.prepare("insert into workspace (id, kind, made_at) values (1, 'demonstration', ?)").run(testNow);
  makeDemonstration(houseOf(db, { ...testParts, now: () => testNow }), { matters: false });
  writeFileSync(join(folder, "world.db"), db.$client.serialize());
  db.$client.close();
  project.provide("worlds", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
