// The index of what can be found. It is not on the record: whatever it holds can be made anew from the record.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Findable, FindableKind } from "../findable";
import { bodyMark, kindMark, seenMarks } from "./marks";
import { beside, indexed } from "./spelling";

export type Kinds = readonly FindableKind[];

const touched = prepared((db: Db) =>
  db.$client.prepare<[], { kind: string; id: Id }>("select distinct kind, id from temp.search_touched"),
);
export const forgetTouched = prepared((db: Db) => db.$client.prepare("delete from temp.search_touched"));
const anyTouched = prepared((db: Db) =>
  db.$client.prepare<[], 1>("select 1 from temp.search_touched limit 1"),
);

const audiencesOf = prepared((db: Db) =>
  db.$client
    .prepare<[string, Id], string>("select key from audience where kind = ? and subject_id = ? order by key")
    .pluck(),
);

const columns = [
  ...["kind", "subjectId", "changedAt", "openKind", "openId", "titleEn", "titleFr", "textEn", "textFr"],
  ...["whereEn", "whereFr", "pathEn", "pathFr", "names", "title", "words", "marks"],
] as const;
const columnName = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
type Stored = Record<string, string | number>;

const known = prepared((db: Db) =>
  db.$client.prepare<[string, Id], Stored & { row: number }>(
    `select row, ${columns.map((name) => `${columnName(name)} as ${name}`).join(", ")} from search_entry where kind = ? and subject_id = ?`,
  ),
);
const add = prepared((db: Db) =>
  db.$client.prepare<[Stored]>(
    `insert into search_entry (row, ${columns.map(columnName).join(", ")})
     values ((select max(coalesce(max(row), 0), :above) + 1 from search_entry), ${columns.map((name) => `:${name}`).join(", ")})`,
  ),
);
const addWords = prepared((db: Db) =>
  db.$client.prepare("insert into search_words (rowid, title, words, marks) values (?, ?, ?, ?)"),
);
const remove = prepared((db: Db) => db.$client.prepare("delete from search_entry where row = ?"));
const removeWords = prepared((db: Db) => db.$client.prepare("delete from search_words where rowid = ?"));

/** An entry as it is kept. */
function storedOf(db: Db, kind: FindableKind, found: Findable): Stored {
  const { id, title, text, where, href, body, names = [], also = [] } = found;
  const open = found.open ?? { kind: kind.kind, id };
  const audiences = kind.seenBy === "audience" ? audiencesOf(db).all(open.kind, open.id) : [];
  const called = [...new Set([title.en, title.fr, ...names].map(indexed).filter(Boolean))];
  const marks = [kindMark(kind.kind), ...(body ? [bodyMark(body)] : []), ...seenMarks(kind, audiences)];
  return {
    kind: kind.kind,
    subjectId: id,
    changedAt: found.changedAt,
    openKind: open.kind,
    openId: open.id,
    titleEn: title.en,
    titleFr: title.fr,
    textEn: text.en,
    textFr: text.fr,
    whereEn: where.en,
    whereFr: where.fr,
    pathEn: href.en,
    pathFr: href.fr,
    names: `|${called.join("|")}|`,
    title: indexed([title.en, title.fr, ...names].join(" ")),
    words: `${indexed(`${text.en} ${text.fr}`)}${beside}${indexed(also.join(" "))}`,
    marks: marks.join(" "),
  };
}

export function drop(db: Db, row: number): void {
  removeWords(db).run(row);
  remove(db).run(row);
}

function put(db: Db, stored: Stored, above = 0): void {
  const row = add(db).run({ ...stored, above }).lastInsertRowid;
  addWords(db).run(row, stored.title, stored.words, stored.marks);
}

const isSame = (one: Stored, other: Stored): boolean => columns.every((name) => one[name] === other[name]);

/** Brings the entries of these subjects up to date; one that is as it was keeps its place among the newest. */
function renew(db: Db, kind: FindableKind, ids: readonly Id[]): void {
  const made = new Map(kind.entries(db, ids).map((found) => [found.id, storedOf(db, kind, found)]));
  for (const id of ids) {
    const [before, now] = [known(db).get(kind.kind, id), made.get(id)];
    if (before && now && isSame(before, now)) continue;
    if (before) drop(db, before.row);
    if (now) put(db, now);
  }
}

/** Indexes what was changed since, in the transaction that changed it. */
export function keepUp(tx: Db, kinds: Kinds): void {
  if (!hasTouched(tx) || !anyTouched(tx).get()) return;
  const all = touched(tx).all();
  for (const kind of kinds) {
    const ids = all.flatMap((one) => (one.kind === kind.kind ? [one.id] : []));
    if (ids.length > 0) renew(tx, kind, ids);
  }
  forgetTouched(tx).run();
}

const hasTouchedTable = prepared((db: Db) =>
  db.$client.prepare("select 1 from sqlite_temp_schema where name = 'search_touched'"),
);
export const hasTouched = (db: Db): boolean => hasTouchedTable(db).get() !== undefined;

/** Puts these in last, in this order, whatever stood of them; their rows lie above a number. */
export function putAnew(tx: Db, subjects: readonly { kind: FindableKind; id: Id }[], above: number): void {
  const byKind = new Map<FindableKind, Id[]>();
  for (const { kind, id } of subjects) {
    const ids = byKind.get(kind);
    if (ids) ids.push(id);
    else byKind.set(kind, [id]);
  }
  const made = new Map(
    [...byKind].flatMap(([kind, ids]) =>
      kind.entries(tx, ids).map((found) => [`${kind.kind} ${found.id}`, storedOf(tx, kind, found)] as const),
    ),
  );
  for (const { kind, id } of subjects) {
    const [before, now] = [known(tx).get(kind.kind, id), made.get(`${kind.kind} ${id}`)];
    if (before) drop(tx, before.row);
    if (now) put(tx, now, above);
  }
}

const sampleOf = prepared((db: Db) =>
  db.$client
    .prepare<[string, number], Id>(
      "select subject_id from search_entry where kind = ? order by row desc limit ?",
    )
    .pluck(),
);

const aSample = 20;

/** Whether the newest of each kind are indexed as this program would: its words and addresses may have changed. */
export const isAsItWouldBe = (db: Db, kinds: Kinds): boolean =>
  kinds.every((kind) => {
    const ids = sampleOf(db).all(kind.kind, aSample);
    const made = new Map(kind.entries(db, ids).map((found) => [found.id, storedOf(db, kind, found)]));
    return ids.every((id) => {
      const [before, now] = [known(db).get(kind.kind, id), made.get(id)];
      return before && now && isSame(before, now);
    });
  });
