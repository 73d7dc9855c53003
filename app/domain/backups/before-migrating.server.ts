// Before a migration changes a database that has rows, its bytes are kept beside it.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../../../db/connection";
import { pendingMigrations } from "../../../db/migrate";

export function backUpBeforeMigrating(dataDirectory: string, migrations: string): string | null {
  const path = join(dataDirectory, "workspace.db");
  if (!existsSync(path)) return null;
  const db = openDatabase(path);
  try {
    if (pendingMigrations(db, migrations) === 0) return null;
    const folder = join(dataDirectory, "backups");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const copy = join(folder, `before-migration-${new Date().toISOString().replace(/[:.]/g, "-")}.db`);
    db.$client.prepare("vacuum into ?").run(copy);
    return copy;
  } finally {
    db.$client.close();
  }
}
