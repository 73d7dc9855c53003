// An item as whoever asks reads it, with the papers they may open: where they keep their own notes.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { agendaSeen } from "../agendas/agenda.server";
import { readsDraft } from "../agendas/audiences";
import { type ItemLine, linesOf } from "../agendas/item-lines.server";
import { isPlaced } from "../agendas/lifecycle";
import { isThere } from "../agendas/paper";
import { lastRelease } from "../agendas/released.server";
import type { Day, Instant } from "../dates";
import { isReleased } from "../meetings/lifecycle";
import type { Meeting } from "../meetings/meeting.server";

const meetingOf = prepared((db: Db) =>
  db.$client.prepare<[Id], Id>("select meeting_id from agenda_item where id = ?").pluck(),
);

export type ItemRead = ItemLine & { meeting: Meeting; person: Id };

export function itemRead(
  db: Db,
  actor: Actor,
  { id, now, today }: { id: Id; now: Instant; today: Day },
): ItemRead | undefined {
  const known = meetingOf(db).get(id);
  const found = known ? agendaSeen(db, actor, { id: known, now, today }) : undefined;
  if (!found) return undefined;
  const { meeting } = found;
  const all = readsDraft(actor, meeting);
  const placed = found.items.filter(({ state }) => isPlaced(state));
  const read = all
    ? { items: placed, papers: found.papers }
    : isReleased(meeting.state) && lastRelease(db, meeting.id);
  if (!read) return undefined;
  const papers = read.papers.filter(({ state }) => isThere(state));
  const line = linesOf(db, actor, found, { items: read.items, papers, all }).find((item) => item.id === id);
  return line && { ...line, meeting, person: actor.person ?? "" };
}
