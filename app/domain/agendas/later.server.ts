// Which meetings of the same bodies an item can be moved to, and what stands on their agendas.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Instant, Minutes } from "../dates";
import { isAgendaOpen, isOnlyPlanned } from "../meetings/lifecycle";
import {
  factsOfMeeting,
  type Meeting,
  type MeetingRow,
  meetingColumns,
  meetingIn,
} from "../meetings/meeting.server";
import type { Section } from "./items";
import { makesAgenda } from "./policy";

const howMany = 12;

const after = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; from: Instant; keys: string }], MeetingRow & { items: string }>(
    `select ${meetingColumns}, (select json_group_array(json(line)) from (select json_object('id', i.id, 'section', i.section,
        'title', json_object('en', i.title_en, 'fr', i.title_fr), 'minutes', i.minutes) as line
        from agenda_item i where i.meeting_id = m.id and i.state = 'placed' order by i.place)) as items from (select distinct mb.meeting_id, mb.starts_at from meeting_body mb
        join meeting n on n.id = mb.meeting_id
        where mb.body_id in (select value from json_each(:bodies)) and mb.starts_at > :from and n.state <> 'cancelled'
          and ${visibleSql("meeting", "mb.meeting_id")}
        order by mb.starts_at limit ${howMany}) f
      join meeting m on m.id = f.meeting_id left join meeting_series r on r.id = m.series_id order by m.starts_at, m.id`,
  ),
);

export type PlacedLine = { id: Id; section: Section; title: Bilingual; minutes: Minutes };
export type Later = Meeting & { items: PlacedLine[] };

/** With what stands on their agendas; for the eyes of whoever makes them. */
export const meetingsAfter = (db: Db, actor: Actor, bodies: readonly Id[], from: Instant): Later[] =>
  after(db)
    .all({ bodies: JSON.stringify(bodies), from, keys: keysOfActor(actor) })
    .map(({ items, ...row }) => ({ ...meetingIn(row), items: JSON.parse(items) as PlacedLine[] }));

/** Those whose agenda whoever asks may make, and that is not approved yet. */
export function agendasToCome(db: Db, actor: Actor, { bodies, startsAt }: Meeting, now: Instant): Meeting[] {
  const ids = bodies.map(({ id }) => id);
  return meetingsAfter(db, actor, ids, startsAt).filter(
    (meeting) =>
      (isOnlyPlanned(meeting.state) || isAgendaOpen(meeting.state)) &&
      makesAgenda(actor, factsOfMeeting(meeting, now)),
  );
}
