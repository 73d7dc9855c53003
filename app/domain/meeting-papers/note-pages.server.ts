// Desk 24: one's own notes on an item and its papers.
import { atOnce } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { House } from "../house";
import { NotFound } from "../refusals";
import { type ItemRead, itemRead } from "./item-read.server";
import { noteOf, notesOfItem, type PrivateNote } from "./notes.server";
import type { At } from "./pages.server";

export type NotesPage = At & { item: ItemRead; zone: string; notes: PrivateNote[] };

export function notesPage(
  { db }: Pick<House, "db">,
  actor: Actor,
  { item, ...at }: At & { item: Id },
): NotesPage {
  return atOnce(db, () => {
    const read = itemRead(db, actor, { id: item, ...at });
    if (!read) throw new NotFound();
    return { ...at, item: read, zone: actor.zone, notes: notesOfItem(db, actor, item) };
  });
}

/** A note is one's own, whether its item can still be opened or not. */
export function notePage({ db }: Pick<House, "db">, actor: Actor, id: Id): PrivateNote {
  const note = noteOf(db, actor, id);
  if (!note) throw new NotFound();
  return note;
}
