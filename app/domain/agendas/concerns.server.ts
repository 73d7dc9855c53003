// M-3: what an item may concern: the open matters of those who meet, as far as whoever asks sees them.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Actor, Id } from "../actor";
import { inKeys, keysOfActor } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { House } from "../house";
import type { Meeting } from "../meetings/meeting.server";
import { openBusinessOf } from "../open-business.server";
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
    if (isTwice || keys.has(key) || !(kind in pages)) return [];
    keys.add(key);
    return [{ kind, id, title }];
  });
}

type Place = (id: Id) => Bilingual;
/** M-3: the kinds that an item may concern, each with its page. */
const pages: Record<string, Place> = {
  recommendation: (id) => addresses("recommendation", { version: id }),
  terms: (id) => addresses("terms", { version: id }),
  proceeding: (id) => addresses("proceeding", { proceeding: id }),
  meeting: (id) => addresses("meeting", { meeting: id }),
  action: (id) => addresses("action", { action: id }),
};

const among = prepared((db: Db) =>
  db.$client
    .prepare<[{ concerned: string; keys: string }], string>(
      `select distinct c.value ->> 'kind' || '.' || (c.value ->> 'id') from json_each(:concerned) c cross join audience a
       on a.kind = c.value ->> 'kind' and a.subject_id = c.value ->> 'id' and ${inKeys("a.key")}`,
    )
    .pluck(),
);

/** M-17: where each of these leads, for whoever may open it; no trace of the others. */
export function pagesOf(
  db: Db,
  actor: Actor,
  concerned: readonly Concerned[],
): (one: Concerned | null) => Bilingual | null {
  if (concerned.length === 0) return () => null;
  const open = new Set(among(db).all({ concerned: JSON.stringify(concerned), keys: keysOfActor(actor) }));
  return (one) => (one && open.has(`${one.kind}.${one.id}`) ? (pages[one.kind]?.(one.id) ?? null) : null);
}
