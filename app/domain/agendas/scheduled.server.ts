// on which agendas of meetings to come a matter stands, as far as whoever asks may know.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Instant } from "../dates";
import { isReleased } from "../meetings/lifecycle";
import { type Meeting, type MeetingRow, meetingColumns, meetingIn } from "../meetings/meeting.server";
import { calledByDay, whoMeets } from "../meetings/named";
import { readsDraft, seesInCamera } from "./audiences";
import { isInCamera, type Section } from "./items";
import { type ItemState, isPlaced } from "./lifecycle";

type Row = MeetingRow & { itemState: ItemState; section: Section; sentSection: Section | null };
const lastSent = `(select t.section from agenda_release_item t where t.item_id = i.id and t.release_id =
  (select r.id from agenda_release r where r.meeting_id = i.meeting_id order by r.number desc limit 1))`;
const standing = prepared((db: Db) =>
  db.$client.prepare<[{ kind: string; id: Id; now: Instant; keys: string }], Row>(
    `select ${meetingColumns}, i.state as itemState, i.section, ${lastSent} as sentSection
     from (select :kind as kind, :id as id union all select 'proceeding', p.id from proceeding p where p.kind = :kind and p.matter_id = :id) c
     cross join agenda_item i on i.concerns_kind = c.kind and i.concerns_id = c.id cross join meeting m on m.id = i.meeting_id left join meeting_series r on r.id = m.series_id
     where m.starts_at >= :now and m.state <> 'cancelled' and ${visibleSql("meeting", "m.id")}
     order by m.starts_at`,
  ),
);

/** M-17, M-18: its makers know what is prepared; the others what was sent, and in camera only whoever sits there. */
function isKnown(actor: Actor, meeting: Meeting, { itemState, sentSection }: Row): boolean {
  if (readsDraft(actor, meeting)) return isPlaced(itemState);
  if (!isReleased(meeting.state) || sentSection === null) return false;
  return !isInCamera(sentSection) || seesInCamera(actor, meeting);
}

export type Scheduled = {
  meeting: Id;
  who: ReturnType<typeof whoMeets>;
  name: ReturnType<typeof calledByDay>;
};

/** Itself, or what decides it. */
export function scheduledFor(
  db: Db,
  actor: Actor,
  { kind, id, now }: { kind: string; id: Id; now: Instant },
): Scheduled[] {
  const known = new Map<Id, Scheduled>();
  for (const row of standing(db).all({ kind, id, now, keys: keysOfActor(actor) })) {
    const meeting = meetingIn(row);
    if (isKnown(actor, meeting, row))
      known.set(meeting.id, { meeting: meeting.id, who: whoMeets(meeting), name: calledByDay(meeting) });
  }
  return [...known.values()];
}
