// What an actor finds: the newest hits among what they see, read by the index and asked again of the audiences (T-2).
//
// M-17: the marks of an entry are words of the index, so that what is hidden is passed over before it is counted,
// ranked or even read: neither numbers nor order nor time depend on it. The join on `audience` then decides.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { inKeys, keysOfActor } from "../audiences.server";
import type { Day } from "../dates";
import type { FindableKind } from "../findable";
import { bodyMark, kindMark, marksOfActor, openKinds } from "./marks";
import { expressionOf, isLongBegun, type Query } from "./query";
import { type Candidate, matches, type Shown } from "./rank";

/** Among so many of the newest the best are looked for. */
const newestRanked = 500;
/** Counts stop there. */
export const mostCounted = 100;

const isSeen = `(e.open_kind in (select value from json_each(:open)) or exists (select 1 from audience a
  where a.kind = e.open_kind and a.subject_id = e.open_id and ${inKeys("a.key")}))`;

type Kinds = readonly FindableKind[];

/** Of a kind whose pages open on some days only, what opens today: by the condition of that kind. */
const opensToday = (kinds: Kinds): string =>
  kinds
    .flatMap(({ kind, openOn }) => (openOn ? [`and (e.kind <> '${kind}' or ${openOn("e.subject_id")})`] : []))
    .join(" ");

type Asked = { match: string; open: string; keys: string; day: Day };
const newestAmong = (kinds: Kinds) =>
  prepared((db: Db) =>
    db.$client.prepare<[Asked], Candidate>(`
      select e.row, e.kind, e.changed_at as changedAt, e.names, e.title, e.words
      from search_words join search_entry e on e.row = search_words.rowid
      where search_words match :match and ${isSeen} ${opensToday(kinds)}
      order by search_words.rowid desc limit ${newestRanked}`),
  );

/** One statement for the kinds of a house. */
const byKinds = new WeakMap<Kinds, ReturnType<typeof newestAmong>>();
function newest(db: Db, kinds: Kinds) {
  const known = byKinds.get(kinds) ?? newestAmong(kinds);
  byKinds.set(kinds, known);
  return known(db);
}

export type Narrowed = { kind: string; body: Id | "" };
export type Looking = { kinds: Kinds; actor: Actor; day: Day; query: Query; narrowed: Narrowed };
/** `isAll`: there are no others than these. */
export type Newest = { hits: Candidate[]; isAll: boolean };

/** The hits of a query for which all of its parts count, or some. */
export function candidates(db: Db, looking: Looking, how: "all" | "some"): Newest {
  const { kinds, actor, day, query, narrowed } = looking;
  const asked = kinds.filter(({ kind }) => narrowed.kind === "" || kind === narrowed.kind);
  const seen = marksOfActor(asked, actor);
  if (query.parts.length === 0 || asked.length === 0 || seen === "") return { hits: [], isAll: true };
  const marks = [
    ...[seen],
    ...(narrowed.kind ? [kindMark(narrowed.kind)] : []),
    ...(narrowed.body ? [bodyMark(narrowed.body)] : []),
  ];
  const seeing = { day, open: JSON.stringify(openKinds(kinds, actor)), keys: keysOfActor(actor) };
  const newestWith = (where: "title" | "anywhere") => {
    const match = [`(${expressionOf(query, how, where)})`, ...marks.map((mark) => `marks : (${mark})`)].join(
      " AND ",
    );
    return newest(db, kinds).all({ ...seeing, match });
  };
  const found = newestWith("anywhere");
  const isAll = found.length < newestRanked;
  // What says it in its title is looked for however old: an old body must not vanish behind what speaks of it.
  const all = isAll ? found : [...found, ...newestWith("title")];
  const once = [...new Map(all.map((hit) => [hit.row, hit])).values()];
  // The index knows only how a long beginning begins.
  const hits = isLongBegun(query)
    ? once.filter((hit) => matches(query, `${hit.title} ${hit.words}`, how))
    : once;
  return { hits, isAll };
}

const details = prepared((db: Db) =>
  db.$client.prepare<[string], Shown & { row: number }>(
    `select e.row, e.title_en as titleEn, e.title_fr as titleFr, e.text_en as textEn, e.text_fr as textFr, e.where_en as whereEn,
       e.where_fr as whereFr, e.path_en as pathEn, e.path_fr as pathFr
     from search_entry e where e.row in (select value from json_each(?))`,
  ),
);

/** How hits that were found in the same snapshot are shown. */
export const shownOf = (db: Db, rows: readonly number[]): Map<number, Shown> =>
  new Map(
    details(db)
      .all(JSON.stringify(rows))
      .map((shown) => [shown.row, shown]),
  );
