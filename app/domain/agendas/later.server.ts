// Which meetings of the same bodies an item can be moved to, and what stands on their agendas.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Instant } from "../dates";
import { isAgendaOpen, isOnlyPlanned } from "../meetings/lifecycle";
import {
  factsOfMeeting,
  type Meeting,
  type MeetingRow,
  meetingColumns,
  meetingIn,
} from "../meetings/meeting.server";
import { makesAgenda } from "./policy";

const howMany = 12;

const after = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; from: Instant; keys: string }], MeetingRow>(
    `select ${meetingColumns} from (select distinct mb.meeting_id, mb.starts_at from meeting_body mb
        join meeting n on n.id = mb.meeting_id
        where mb.body_id in (select value from json_each(:bodies)) and mb.starts_at > :from and n.state <> 'cancelled'
          and ${visibleSql("meeting", "mb.meeting_id")}
        order by mb.starts_at limit ${howMany}) f
      join meeting m on m.id = f.meeting_id left join meeting_series r on r.id = m.series_id order by m.starts_at, m.id`,
  ),
);

export const meetingsAfter = (db: Db, actor: Actor, bodies: readonly Id[], from: Instant): Meeting[] =>
  after(db)
    .all({ bodies: JSON.stringify(bodies), from, keys: keysOfActor(actor) })
    .map(meetingIn);

/** Those whose agenda whoever asks may make, and that is not approved yet. */
export function agendasToCome(db: Db, actor: Actor, { bodies, startsAt }: Meeting, now: Instant): Meeting[] {
  const ids = bodies.map(({ id }) => id);
  return meetingsAfter(db, actor, ids, startsAt).filter(
    (meeting) =>
      (isOnlyPlanned(meeting.state) || isAgendaOpen(meeting.state)) &&
      makesAgenda(actor, factsOfMeeting(meeting, now)),
  );
}
