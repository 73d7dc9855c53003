// Documents that were uploaded and read, with their bytes where there is a folder for them.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pathOfFile } from "../../../app/domain/papers/files.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

const staff = "select person_id from office where kind <> 'administrator' order by rowid";

type Written = { dataDirectory: string | null; chance: Chance; by: string; at: number };

/** The row of a file, whose bytes are stored where there is a folder for them. */
export function writtenFile(
  { name, text }: { name: string; text: string },
  { dataDirectory, chance, by, at }: Written,
) {
  const bytes = Buffer.from(text.repeat(chance.between(50, 400)));
  const random = chance.id();
  const storedAs = `${random.slice(0, 2)}/${random.slice(2)}`;
  if (dataDirectory) {
    const path = pathOfFile(dataDirectory, storedAs);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, bytes, { mode: 0o600 });
  }
  return {
    ...{ id: chance.id(), stored_as: storedAs, name, bytes: bytes.length, uploaded_by: by, at },
    digest: createHash("sha256").update(bytes).digest("hex"),
  };
}

export function growFiles(db: Db, { counts, now, dataDirectory }: Plan, chance: Chance): void {
  const people = idsOf(db, staff);
  const rows = Array.from({ length: counts.files }, (_, number) => {
    const said = {
      name: `terms-${number + 1}.txt`,
      text: `Terms of reference, document ${number + 1}\n`,
    };
    const at = now - chance.between(1, 3_600) * 86_400_000;
    return writtenFile(said, { dataDirectory, chance, by: chance.pick(people), at });
  });
  insertAll(db, "file", rows);
}

export function growJobs(db: Db, { counts }: Plan, chance: Chance): void {
  const files = rowsOf<{ id: string; name: string; by: string; at: number }>(
    db,
    "select id, name, uploaded_by as by, at from file where uploaded_by is not null order by rowid",
  );
  const versions = idsOf(db, "select id from terms_version order by rowid");
  const rows = Array.from({ length: counts.jobs }, () => {
    const { id, name, by, at } = chance.pick(files);
    const common = { id: chance.id(), kind: "import-terms", person_id: by, file_id: id, name };
    const ends = { created_at: at, ended_at: at + 4_000, progress: 100 };
    return chance.happens(0.1)
      ? { ...common, ...ends, state: "failed", result: null, problem: "unreadable", taken_up: null }
      : { ...common, ...ends, state: "done", result: "{}", problem: null, taken_up: chance.pick(versions) };
  });
  insertAll(db, "job", rows);
}
