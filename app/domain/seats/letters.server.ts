// S-1: the letters of a holding, for those who may read them; asked again whenever one is collected (T-2, T-3).
import { readFileSync } from "node:fs";
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import { bodyHead } from "../bodies/queries.server";
import type { House } from "../house";
import { pathOfFile } from "../papers/files.server";
import { typeOf } from "../papers/kinds";
import { NotFound } from "../refusals";

export type LetterLine = { id: Id; name: string };

/** The letters of a holding as a JSON list, in a statement that takes `:keys`. */
export const lettersSql = (holding: string): string =>
  `(select json_group_array(json_object('id', f.id, 'name', f.name) order by l.place)
    from holding_letter l join file f on f.id = l.file_id where l.holding_id = ${holding} and ${visibleSql("file", "f.id")})`;

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ holding: Id; keys: string }], string>(`select ${lettersSql(":holding")}`).pluck(),
);

export const lettersSeen = (db: Db, actor: Actor, holding: Id): LetterLine[] =>
  JSON.parse(seen(db).get({ holding, keys: keysOfActor(actor) }) ?? "[]") as LetterLine[];

const one = prepared((db: Db) =>
  db.$client.prepare<
    [{ holding: Id; letter: Id; keys: string }],
    { name: string; storedAs: string; body: Id }
  >(
    `select f.name, f.stored_as as storedAs, s.body_id as body
     from holding_letter l join file f on f.id = l.file_id join holding h on h.id = l.holding_id join seat s on s.id = h.seat_id
     where l.holding_id = :holding and l.file_id = :letter and ${visibleSql("file", "f.id")}`,
  ),
);

/** A letter as a file to save; not found for whoever may not read it. */
export function letterOf(
  house: House,
  actor: Actor,
  at: { holding: Id; letter: Id },
): { name: string; type: string; content: Uint8Array } {
  const found = one(house.db).get({ ...at, keys: keysOfActor(actor) });
  if (!found || !bodyHead(house.db, actor, found.body)) throw new NotFound();
  const content = readFileSync(pathOfFile(house.dataDirectory, found.storedAs));
  return { name: found.name, type: typeOf(found.name), content };
}
