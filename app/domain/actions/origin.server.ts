// Where an action comes from: an item of an agenda, a meeting or a decision; shown to whoever may see that too (M-17).
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Actor, Id } from "../actor";
import { itemSeen } from "../agendas/item.server";
import { isInCamera, type Section } from "../agendas/items";
import { isVisible } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import type { House } from "../house";
import type { Meeting } from "../meetings/meeting.server";
import type { Shown } from "../slice";
import type { Action } from "./action.server";

type Item = { meeting: Id; section: Section; en: string; fr: string };
const itemOf = prepared((db: Db) =>
  db.$client.prepare<[Id], Item>(
    "select meeting_id as meeting, section, title_en as en, title_fr as fr from agenda_item where id = ?",
  ),
);

export type ItemOrigin = {
  id: Id;
  meeting: Meeting;
  title: Bilingual;
  inCamera: boolean;
  bodies: BodyName[];
};

/** For whoever makes the agenda, while it is prepared and after; an item that was settled otherwise has no actions. */
export function agendaItemSeen(
  db: Db,
  actor: Actor,
  { id, now, today }: { id: Id; now: Instant; today: Day },
): ItemOrigin | undefined {
  const seen = itemSeen(db, actor, { id, now, today });
  if (!seen?.found) return undefined;
  const { title, section } = seen.found;
  return { id, meeting: seen.meeting, title, inCamera: isInCamera(section), bodies: seen.meeting.bodies };
}

/** Null where there is none, or where whoever looks may not see it. */
export function originShown(
  { db, slices }: Pick<House, "db" | "slices">,
  { actor, today }: { actor: Actor; today: Day },
  { origin }: Pick<Action, "origin">,
): Shown | null {
  if (!origin) return null;
  if (origin.kind === "agenda-item") {
    const item = itemOf(db).get(origin.id);
    if (!item || !isVisible(db, actor, "agenda", item.meeting)) return null;
    return { title: { en: item.en, fr: item.fr }, href: addresses("agenda", { meeting: item.meeting }) };
  }
  if (!isVisible(db, actor, origin.kind, origin.id)) return null;
  const shows = slices.map((slice) => slice.shows?.[origin.kind]).find(Boolean);
  return shows?.(db, origin.id, today) ?? null;
}
