// What an actor finds: the newest hits among what they see, read by the index and asked again of the audiences (T-2).
//
// M-17: the marks of an entry are words of the index, so that what is hidden is passed over before it is counted,
// ranked or even read: neither numbers nor order nor time depend on it. The join on `audience` then decides.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import type { FindableKind } from "../slice";
import { bodyMark, kindMark, marksOfActor, openKinds } from "./marks";
import { expressionOf, type Query } from "./query";
import type { Candidate } from "./rank";

/** Among so many of the newest the best are looked for. */
export const newestRanked = 500;
/** Counts stop there. */
export const mostCounted = 100;

const shown = `e.row, e.kind, e.subject_id as id, e.changed_at as changedAt, e.title_en as titleEn, e.title_fr as titleFr, e.text_en as textEn,
  e.text_fr as textFr, e.where_en as whereEn, e.where_fr as whereFr, e.path_en as pathEn, e.path_fr as pathFr, e.names, e.title, e.words`;
const isSeen = `(e.open_kind in (select value from json_each(:open)) or exists (select 1 from audience a
  where a.kind = e.open_kind and a.subject_id = e.open_id and a.key in (select value from json_each(:keys))))`;
const newestOf = (match: string, limit: number) =>
  `select * from (select ${shown} from search_words join search_entry e on e.row = search_words.rowid
    where search_words match ${match} and ${isSeen} order by search_words.rowid desc limit ${limit})`;

type Seeing = { open: string; keys: string };

const newest = prepared((db: Db) =>
  db.$client.prepare<[Seeing & { match: string }], Candidate>(newestOf(":match", newestRanked)),
);
const newestInTitle = prepared((db: Db) =>
  db.$client.prepare<[Seeing & Record<string, string>], Candidate>(
    `${newestOf(":anywhere", newestRanked)} union ${newestOf(":title", newestRanked)}`,
  ),
);

/** One statement for all kinds: of each the newest, those whose title says it among them. */
const byNumberOfKinds = new Map<number, ReturnType<typeof perKindOf>>();
const perKindOf = (count: number) =>
  prepared((db: Db) => {
    const limit = mostCounted + 1;
    const parts = Array.from(
      { length: count },
      (_, place) => `${newestOf(`:k${place}`, limit)} union ${newestOf(`:t${place}`, limit)}`,
    );
    return db.$client.prepare<[Seeing & Record<string, string>], Candidate>(parts.join(" union "));
  });
function newestOfEachKind(db: Db, count: number) {
  const known = byNumberOfKinds.get(count) ?? perKindOf(count);
  byNumberOfKinds.set(count, known);
  return known(db);
}

export type Narrowed = { kind: string; body: Id | "" };
export type Looking = { kinds: readonly FindableKind[]; actor: Actor; query: Query; narrowed: Narrowed };

/** The hits of a query for which all of its parts count, or some. */
export function candidates(db: Db, looking: Looking, how: "all" | "some"): Candidate[] {
  const { kinds, actor, query, narrowed } = looking;
  const asked = kinds.filter(({ kind }) => narrowed.kind === "" || kind === narrowed.kind);
  const seen = marksOfActor(asked, actor);
  if (query.parts.length === 0 || asked.length === 0 || seen === "") return [];
  const seeing = { open: JSON.stringify(openKinds(kinds, actor)), keys: keysOfActor(actor) };
  const body = narrowed.body === "" ? "" : ` AND marks : (${bodyMark(narrowed.body)})`;
  const match = (where: "title" | "anywhere", of: string) =>
    `(${expressionOf(query, how, where)}) AND marks : (${seen})${of && ` AND marks : (${kindMark(of)})`}${body}`;
  const found = newest(db).all({ ...seeing, match: match("anywhere", narrowed.kind) });
  if (found.length < newestRanked) return found;
  if (narrowed.kind) {
    const [anywhere, title] = [match("anywhere", narrowed.kind), match("title", narrowed.kind)];
    return newestInTitle(db).all({ ...seeing, anywhere, title });
  }
  const matches = asked.flatMap(({ kind }, place) => [
    [`k${place}`, match("anywhere", kind)],
    [`t${place}`, match("title", kind)],
  ]);
  const each = newestOfEachKind(db, asked.length).all({ ...seeing, ...Object.fromEntries(matches) });
  const known = new Set(found.map(({ row }) => row));
  return [...found, ...each.filter(({ row }) => !known.has(row))];
}
