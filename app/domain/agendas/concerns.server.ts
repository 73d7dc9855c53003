// M-3: what an item may concern: the open matters of those who meet, as far as whoever asks sees them.
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { House } from "../house";
import type { Meeting } from "../meetings/meeting.server";
import { openBusinessOf } from "../open-business.server";
import type { Shown } from "../slice";
import type { Concerned } from "./agenda.server";

export type ConcernsChoice = Concerned & { title: Bilingual };

export function concernsChoices(
  house: Pick<House, "db" | "slices">,
  asked: { actor: Actor; today: Day },
  { bodies }: Pick<Meeting, "bodies">,
): ConcernsChoice[] {
  const all = bodies.flatMap(({ id }) => openBusinessOf(house, asked, id)).filter(({ goesOn }) => !goesOn);
  const ids = new Set(all.map(({ id }) => id));
  const keys = new Set<string>();
  return all.flatMap(({ kind, id, matter, title }) => {
    const key = `${kind}.${id}`;
    // What decides a matter that stands in the list itself is not offered beside it.
    const isTwice = matter !== null && matter !== id && ids.has(matter);
    if (isTwice || keys.has(key) || !showerOf(house, kind)) return [];
    keys.add(key);
    return [{ kind, id, title }];
  });
}

const showerOf = ({ slices }: Pick<House, "slices">, kind: string) =>
  slices.find(({ shows }) => shows?.[kind])?.shows?.[kind];

/** Its title and its page, where it has one. */
export function shownConcern(
  house: Pick<House, "db" | "slices">,
  { kind, id }: { kind: string; id: Id },
  today: Day,
): Shown | undefined {
  return showerOf(house, kind)?.(house.db, id, today);
}
