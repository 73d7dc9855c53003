// The whole index made anew from the record: at once where it is short, else piece by piece while the one before answers,
// so that a workspace is ready at once after an upgrade, however much there is to find (P-5).
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { type Db, immediately, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type Day, type Instant, startOfDay } from "../dates";
import type { FindableKind } from "../findable";
import type { House } from "../house";
import { isParked } from "../parked.server";
import { drop, forgetTouched, hasTouched, isAsItWouldBe, type Kinds, putAnew } from "./index.server";

/** To be raised when the same record is to be indexed otherwise: what was made by other rules cannot answer. */
const rules = 2;
const versionOf = (kinds: Kinds): string => `${rules} ${kinds.map(({ kind }) => kind).join(" ")}`;
const unfinished = `${rules} unfinished`;

const version = prepared((db: Db) =>
  db.$client.prepare<[], string>("select version from search_index where id = 1").pluck(),
);
const noteVersion = prepared((db: Db) =>
  db.$client.prepare<[string]>(
    "insert into search_index (id, version) values (1, ?) on conflict (id) do update set version = excluded.version",
  ),
);
const lastRow = prepared((db: Db) =>
  db.$client.prepare<[], number>("select coalesce(max(row), 0) from search_entry").pluck(),
);
const leftOver = prepared((db: Db) =>
  db.$client.prepare<[number], { row: number; kind: string; id: Id }>(
    "select row, kind, subject_id as id from search_entry where row <= ? limit 100",
  ),
);

type Subject = { kind: FindableKind; id: Id; at: Instant };

const subjectsOf = (db: Db, kind: FindableKind): Subject[] =>
  db.$client
    .prepare<[], { id: Id; at: Instant | Day }>(kind.all)
    .all()
    .map(({ id, at }) => ({ kind, id, at: typeof at === "string" ? startOfDay(at) : at }));

const howMany = (db: Db, kinds: Kinds): number =>
  kinds.reduce(
    (sum, { all }) =>
      sum + (db.$client.prepare<[], number>(`select count(*) from (${all})`).pluck().get() ?? 0),
    0,
  );

function clear(db: Db): void {
  db.$client.exec("delete from search_entry; insert into search_words (search_words) values ('delete-all')");
}

const byAge = (one: Subject, other: Subject) => one.at - other.at;

/** All of it in one act, the oldest first. */
export function rebuild(db: Db, kinds: Kinds): void {
  immediately(db, () => {
    clear(db);
    putAnew(db, kinds.flatMap((kind) => subjectsOf(db, kind)).sort(byAge), 0);
    noteVersion(db).run(versionOf(kinds));
    if (hasTouched(db)) forgetTouched(db).run();
  });
  beingMade.delete(db);
}

/** What is still to be listed, then to be put in; what stands up to `upTo` is of the index before. */
type Making = { toList: FindableKind[]; subjects: Subject[]; next: number; upTo: number };
const beingMade = new WeakMap<Db, Making>();

/** Something may not be found yet, or as it was said before. */
export const isBeingMade = (db: Db): boolean => beingMade.has(db);

/** Whether the index before can answer meanwhile: made by the same rules, and whole. */
function canAnswer(db: Db): boolean {
  const rows = db.$client.prepare("select count(*) from search_entry").pluck().get();
  const words = db.$client.prepare("select count(*) from search_words_docsize").pluck().get();
  return version(db).get()?.split(" ")[0] === String(rules) && rows === words;
}

const few = 1_000;

/** At the opening of a workspace: an index made by other rules, or of other words, is made anew. */
export function openIndex(db: Db, kinds: Kinds, atOnce = few): void {
  const stands = canAnswer(db);
  if (stands && version(db).get() === versionOf(kinds) && isAsItWouldBe(db, kinds)) return;
  if (howMany(db, kinds) <= atOnce) {
    rebuild(db, kinds);
    return;
  }
  immediately(db, () => {
    if (!stands) clear(db);
    noteVersion(db).run(unfinished);
  });
  beingMade.set(db, { toList: [...kinds], subjects: [], next: 0, upTo: lastRow(db).get() ?? 0 });
}

const aSlice = 25;
const aHandful = 25;

/** One transaction of it, so short that nobody waits: the oldest first; then what nothing stands for any more goes. */
export function makeSlice(db: Db, kinds: Kinds): void {
  const making = beingMade.get(db);
  if (!making) return;
  const [listed] = making.toList;
  if (listed) {
    making.subjects = making.subjects.concat(subjectsOf(db, listed));
    making.toList.shift();
    if (making.toList.length === 0) making.subjects.sort(byAge);
    return;
  }
  let { next } = making;
  const isDone = immediately(db, () => {
    const began = performance.now();
    while (next < making.subjects.length && performance.now() - began < aSlice) {
      putAnew(db, making.subjects.slice(next, next + aHandful), making.upTo);
      next += aHandful;
    }
    if (next < making.subjects.length) return false;
    const old = leftOver(db).all(making.upTo);
    for (const { row, kind, id } of old) {
      const known = kinds.find((one) => one.kind === kind);
      if (known) putAnew(db, [{ kind: known, id }], making.upTo);
      else drop(db, row);
    }
    if (old.length === 0) noteVersion(db).run(versionOf(kinds));
    return old.length === 0;
  });
  making.next = next;
  if (isDone) beingMade.delete(db);
}

const between = 20;

/** Beside the work of the workspace, until it is done; a slice that fails is tried again later. */
export async function makeAnew(
  house: House,
  { goesOn, failed }: { goesOn: () => boolean; failed: (fault: unknown) => void },
  afterFault = 20_000,
): Promise<void> {
  let wait = between;
  while (goesOn() && isBeingMade(house.db)) {
    await pause(wait, undefined, { ref: false });
    if (!goesOn()) return;
    try {
      const rests = isParked(house.dataDirectory);
      if (!rests) makeSlice(house.db, house.finds);
      wait = rests ? afterFault : between;
    } catch (fault) {
      failed(fault);
      wait = afterFault;
    }
  }
}

const merge = prepared((db: Db) =>
  db.$client.prepare<[number]>("insert into search_words (search_words, rank) values ('merge', ?)"),
);
const changes = prepared((db: Db) => db.$client.prepare<[], number>("select total_changes()").pluck());
const pagesAtOnce = 200;

/** T-6: words that were taken out stay in the pages of the index until its parts are merged: merges them all, piece by piece. */
export async function forgetWords(db: Db): Promise<void> {
  for (let pages = -pagesAtOnce; ; pages = pagesAtOnce) {
    const before = changes(db).get() ?? 0;
    merge(db).run(pages);
    if ((changes(db).get() ?? 0) - before < 2) return;
    await pause(1);
  }
}
