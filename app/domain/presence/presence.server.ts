// M-14: who is on a page and what others entered about its subject meanwhile. Held in the memory of the one process that
// serves, never in the database: being there is not an act (T-1).
import type { Db } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { type Entered, lastLine, linesSince, nameOf, type Subject } from "./lines.server";

/** Five times a second: most of the two seconds in which a change is seen is left to the page's own asking. */
const beat = 200;
/** S-4: rights and session are asked again with every piece of news, and each tenth beat when there is none. */
const beatsToAsk = 10;
/** Long silences are cut by what stands between. */
const beatsToPulse = 75;
/** A browser opens six connections to one address; what is left is for its pages. */
const atMost = { person: 4, house: 500 };

export type Watcher = {
  subject: Subject;
  person: Id;
  /** The last line that its page shows. */
  since: number;
  mayStay(): Promise<boolean>;
  here(others: readonly Bilingual[]): void;
  changed(lines: readonly Entered[]): void;
  pulse(): void;
  /** Told once, where the one side or the other has no more to say. */
  over(): void;
};

type Standing = { watcher: Watcher; name: Bilingual; others: string | null; asking: boolean };
type Room = { standing: Set<Standing>; beats: number; timer?: ReturnType<typeof setInterval> };

const rooms = new WeakMap<Db, Room>();

function roomOf(db: Db): Room {
  const known = rooms.get(db) ?? { standing: new Set(), beats: 0 };
  rooms.set(db, known);
  return known;
}

/** How many streams are open. */
export const howManyHere = (db: Db): number => roomOf(db).standing.size;

/** Whether one more fits: for this person, and in the house. */
export function roomFor(db: Db, person: Id): "yes" | "too-many-of-person" | "full" {
  const { standing } = roomOf(db);
  if (standing.size >= atMost.house) return "full";
  const own = [...standing].filter(({ watcher }) => watcher.person === person).length;
  return own < atMost.person ? "yes" : "too-many-of-person";
}

/** From now on this watcher is here; what is given back takes it away again. */
export function comeIn(db: Db, watcher: Watcher): () => void {
  const room = roomOf(db);
  const one: Standing = { watcher, name: nameOf(db, watcher.person), others: null, asking: false };
  room.standing.add(one);
  room.timer ??= setInterval(() => look(db, room), beat).unref();
  look(db, room);
  return () => goOut(room, one);
}

function goOut(room: Room, one: Standing): void {
  room.standing.delete(one);
  if (room.standing.size > 0) return;
  clearInterval(room.timer);
  room.timer = undefined;
}

function look(db: Db, room: Room): void {
  room.beats += 1;
  const numbers = new Map<string, number>();
  for (const one of room.standing) {
    const { watcher } = one;
    try {
      const key = `${watcher.subject.kind} ${watcher.subject.id}`;
      const number = numbers.get(key) ?? lastLine(db, watcher.subject);
      numbers.set(key, number);
      const isNews = number > watcher.since || othersOf(room, one).key !== one.others;
      if (isNews || room.beats % beatsToAsk === 0) void tell(db, room, one);
      if (room.beats % beatsToPulse === 0) watcher.pulse();
    } catch {
      // The database is closed, or cannot be read: the page asks again in its own time.
      end(room, one);
    }
  }
}

/** Everyone else on the same subject, each once, whatever the number of their pages. */
function othersOf(room: Room, { watcher: { subject, person } }: Standing) {
  const others = new Map<Id, Bilingual>();
  for (const { watcher, name } of room.standing) {
    const isSame = watcher.subject.id === subject.id && watcher.subject.kind === subject.kind;
    if (isSame && watcher.person !== person) others.set(watcher.person, name);
  }
  return { names: [...others.values()], key: [...others.keys()].sort().join(" ") };
}

/** Nothing is told before it is asked whether this one may still stand here. */
async function tell(db: Db, room: Room, one: Standing): Promise<void> {
  if (one.asking) return;
  one.asking = true;
  const { watcher } = one;
  try {
    if (!(await watcher.mayStay())) return end(room, one);
    if (!room.standing.has(one)) return;
    const { names, key } = othersOf(room, one);
    if (key !== one.others) watcher.here(names);
    one.others = key;
    const lines = linesSince(db, watcher.subject, watcher.since);
    watcher.since = lines[0]?.number ?? watcher.since;
    if (lines.length > 0) watcher.changed(lines);
  } catch {
    end(room, one);
  } finally {
    one.asking = false;
  }
}

function end(room: Room, one: Standing): void {
  goOut(room, one);
  one.watcher.over();
}
