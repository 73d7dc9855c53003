// T-2: the file of a paper, for whoever reads that version.
import { readFileSync } from "node:fs";
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { House } from "../house";
import { pathOfFile } from "../papers/files.server";
import { typeOf } from "../papers/kinds";
import { NotFound } from "../refusals";
import type { At } from "./pages.server";
import { paperSeen } from "./paper.server";

const stored = prepared((db: Db) =>
  db.$client.prepare<[{ paper: Id; file: Id }], { name: string; storedAs: string }>(
    `select f.name, f.stored_as as storedAs from agenda_paper_file v join file f on f.id = v.file_id
     where v.id = :file and v.paper_id = :paper`,
  ),
);

/** T-2: the file, for whoever reads that version; never opened by the browser itself. */
export function paperFile(house: House, actor: Actor, { paper, file, ...at }: At & { paper: Id; file: Id }) {
  const found = paperSeen(house.db, actor, { id: paper, ...at });
  const row = found?.versions.some(({ id }) => id === file)
    ? stored(house.db).get({ paper, file })
    : undefined;
  if (!row) throw new NotFound();
  return {
    name: row.name,
    type: typeOf(row.name),
    content: readFileSync(pathOfFile(house.dataDirectory, row.storedAs)),
  };
}
