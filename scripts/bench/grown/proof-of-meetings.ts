// T-2: to whom meetings, their agendas, what was sent of them, and actions are open, as the commands that moved them set it.
import { audiencesOfAction } from "../../../app/domain/actions/audiences";
import { audiencesOfDraft, audiencesOfReleased } from "../../../app/domain/agendas/audiences";
import { type Narrower, narrowerAudience } from "../../../app/domain/agendas/commands/printing.server";
import { audiencesOfMeeting, standInsOf } from "../../../app/domain/meetings/audiences";
import type { Db } from "../../../db/connection";
import { rowsOf } from "./rows";

type Audiences = [subject: string, keys: string[]][];

export const audiencesAboutMeetings = (db: Db): Audiences => [
  ...audiencesOfMeetings(db),
  ...audiencesOfAgendas(db),
  ...audiencesOfSentParts(db),
  ...audiencesOfActions(db),
];

/** Of meetings, their series and the polls for their dates. */
const audiencesOfMeetings = (db: Db): Audiences =>
  rowsOf<{ subject: string; bodies: string }>(
    db,
    `select 'meeting ' || meeting_id as subject, json_group_array(body_id) as bodies from meeting_body group by meeting_id
     union all select 'meeting-series ' || series_id, json_group_array(body_id) from series_body group by series_id
     union all select 'date-poll ' || poll_id, json_group_array(body_id) from poll_body group by poll_id`,
  ).map(({ subject, bodies }) => [
    subject,
    [
      ...audiencesOfMeeting(JSON.parse(bodies) as string[]),
      ...(subject.startsWith("meeting ") ? [standInsOf(subject.slice("meeting ".length))] : []),
    ],
  ]);

/** Of agendas: the makers' own until they are released. */
const audiencesOfAgendas = (db: Db): Audiences =>
  rowsOf<{ subject: string; released: 0 | 1; bodies: string }>(
    db,
    `select 'agenda ' || a.meeting_id as subject, a.released_at is not null as released,
       (select json_group_array(b.body_id) from meeting_body b where b.meeting_id = a.meeting_id) as bodies from agenda a`,
  ).map(({ subject, released, bodies }) => [
    subject,
    released
      ? [...audiencesOfReleased(JSON.parse(bodies) as string[]), standInsOf(subject.slice("agenda ".length))]
      : audiencesOfDraft(JSON.parse(bodies) as string[]),
  ]);

/** M-17: of what was sent, what not everyone who reads the agenda may see. */
const audiencesOfSentParts = (db: Db): Audiences =>
  rowsOf<Narrower & { meeting: string; bodies: string }>(
    db,
    `select s.*, (select json_group_array(b.body_id) from meeting_body b where b.meeting_id = s.meeting) as bodies from (
       select 'agenda-item' as kind, t.item_id as id, t.section, 'everyone' as audience, q.meeting_id as meeting
         from agenda_release q join agenda_release_item t on t.release_id = q.id
       union all select 'paper', p.paper_id, t.section, p.audience, q.meeting_id from agenda_release q
         join agenda_release_paper p on p.release_id = q.id
         join agenda_release_item t on t.release_id = q.id and t.item_id = p.item_id) s`,
  ).flatMap((one) => {
    const keys = narrowerAudience(one, one.meeting, JSON.parse(one.bodies) as string[]);
    return keys ? [[`${one.kind} ${one.id}`, keys]] : [];
  });

const audiencesOfActions = (db: Db): Audiences =>
  rowsOf<{ id: string; body: string; inCamera: 0 | 1 }>(
    db,
    "select id, body_id as body, in_camera as inCamera from action",
  ).map(({ id, body, inCamera }) => [`action ${id}`, audiencesOfAction(body, inCamera === 1)]);
