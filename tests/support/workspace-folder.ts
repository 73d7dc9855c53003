// The demonstration world in a data folder of its own, for what is done with whole folders.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import type { Asker } from "../../app/domain/command.server";
import type { Instant } from "../../app/domain/dates";
import { insertFile, storeFile } from "../../app/domain/papers/files.server";
import { addPerson } from "../../app/domain/people/commands/accounts.server";
import { openWorkspace } from "../../app/domain/workspace.server";
import { openDatabase } from "../../db/connection";
import { cast } from "./house";
import { testNow, testParts } from "./test-parts";

export function aTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "workspace-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Reads one value of the database in a folder. */
export function valueIn(dataDirectory: string, query: string): unknown {
  const db = openDatabase(join(dataDirectory, "workspace.db"));
  try {
    return db.$client.prepare(query).pluck().get();
  } finally {
    db.$client.close();
  }
}

/** Served by nobody: one stored file, one session, and someone who writes. */
export function aWorkspaceFolder() {
  const dataDirectory = aTemporaryFolder();
  writeFileSync(join(dataDirectory, "workspace.db"), readFileSync(join(inject("worlds"), "world.db")));
  // On the day of the world: by the clock on the wall, much in it would have fallen due.
  const house = {
    ...openWorkspace({ ...testParts, dataDirectory, migrations: "db/migrations" }),
    now: () => testNow as Instant,
  };
  onTestFinished(() => {
    if (house.db.$client.open) house.db.$client.close();
  });
  const stored = storeFile(dataDirectory, { name: "terms.txt", bytes: Buffer.from("Terms of reference\n") });
  insertFile(house.db, stored, { person: null, at: house.now() });
  const person = house.db.$client
    .prepare<[string], string>("select id from person where email = ?")
    .pluck()
    .get(cast.secretary);
  const asker: Asker = { house, person: person ?? "" };
  house.db.$client
    .prepare(
      "insert into session (digest, person_id, created_at, expires_at) values ('digest', ?, 0, 9000000000000)",
    )
    .run(person);
  let written = 0;
  return {
    dataDirectory,
    house,
    asker,
    stored,
    archive: join(dataDirectory, "backups", "archive.tar.gz"),
    /** One more person through the real command; gives how many were acknowledged. */
    write: (): number => {
      const card = {
        name: "",
        titleEn: "Director",
        titleFr: "",
        language: "en",
        zone: "America/Toronto",
      } as const;
      const email = `writer-${written + 1}@example.org`;
      addPerson(asker, { ...card, email, jurisdiction: "", invite: true });
      written += 1;
      return written;
    },
  };
}
