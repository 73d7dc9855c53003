// The agenda of a meeting as whoever makes it finds it: one statement for its items, approvals and what was left.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant, Minutes } from "../dates";
import { announcedBeforeColumn } from "../meetings/due.server";
import { type Meeting, meetingSeen } from "../meetings/meeting.server";
import type { Purpose } from "../purposes";
import { isChair, organization, seatOpen, shownOf, sitting } from "../sql.server";
import { type Rules, rulesOfAll } from "../terms/queries/rules.server";
import { type Agreed, agreementOf, type ChairsOfBody } from "./approval";
import { itemJson, looksColumn, papersColumn, revisionsColumn, why } from "./columns.server";
import type { Section } from "./items";
import type { Agreement, ItemState } from "./lifecycle";
import type { PaperLine } from "./paper";
import { type Release, type Revision, revisionsIn } from "./revisions";

export type Concerned = { kind: string; id: Id };

export type AgendaItem = {
  id: Id;
  section: Section;
  place: number;
  title: Bilingual;
  purpose: Purpose;
  minutes: Minutes;
  speaker: string;
  sponsor: { seat: Id; organization: Bilingual } | null;
  concerns: Concerned | null;
  due: Concerned | null;
  reason: Bilingual;
  state: ItemState;
  late: boolean;
  why: { text: string; language: Language } | null;
  proposedBy: { id: Id; name: Bilingual } | null;
  proposedAt: Instant;
  /** M-22. */
  sought: string;
  wording: string;
  positions: string;
  edition: number;
};

/** M-4: what fell due and is not taken up this time. */
export type LeftHere = Concerned & { why: { text: string; language: Language } | null };

export type Agenda = {
  openedAt: Instant;
  edition: number;
  agreed: Agreement | null;
  approvedAt: Instant | null;
  changedBy: Bilingual;
  changedAt: Instant;
  releasedAt: Instant | null;
  /** M-6: why it went out though a side was missing. */
  exception: { text: string; language: Language } | null;
  /** M-18: since when it is being revised. */
  revisingSince: Instant | null;
};

export type AgendaFound = {
  meeting: Meeting;
  /** None while it is not opened. */
  agenda: Agenda | null;
  items: AgendaItem[];
  /** Those that stand on an item, or wait to be admitted. */
  papers: PaperLine[];
  /** Desk 24: up to which version of each whoever asks has looked. */
  looks: ReadonlyMap<Id, number>;
  /** M-18: of what was released. */
  revisions: Revision[];
  /** M-14: the number of the last line of its record. */
  lastLine: number;
  left: LeftHere[];
  chairs: ChairsOfBody[];
  agreed: Agreed;
  rules: ReadonlyMap<Id, Rules>;
  /** D-15: what was decided by then was announced in a meeting whose agenda was kept elsewhere. */
  announcedBefore: ReadonlyMap<Id, Instant>;
};

type InJson = "items" | "papers" | "looks" | "revisions" | "left" | "chairs" | "announcedBefore";
type Row = Record<InJson, string> & { agenda: string | null; lastLine: number | null };
type ChairRow = { body: Id; seat: Id; organization: Bilingual; approvedAt: Instant | null };

/** M-5: the co-chair seats in which somebody sits, each with its approval of the agenda as it stands. */
const chairs = `(select json_group_array(json_object('body', s.body_id, 'seat', s.id, 'organization', json(${organization}),
    'approvedAt', (select p.at from agenda_approval p where p.meeting_id = mb.meeting_id and p.seat_id = s.id and p.edition = a.edition)))
  from meeting_body mb join seat s on s.body_id = mb.body_id left join agenda a on a.meeting_id = mb.meeting_id
  where mb.meeting_id = :id and ${seatOpen} and ${isChair}
    and exists (select 1 from holding h where h.seat_id = s.id and h.capacity = 'principal' and ${sitting("h")}))`;

const found = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day; now: Instant; person: Id | null }], Row>(
    `select (select json_object('openedAt', a.opened_at, 'edition', a.edition, 'agreed', a.agreed, 'approvedAt', a.approved_at,
        'changedBy', json(${shownOf("p")}), 'changedAt', a.changed_at, 'releasedAt', a.released_at, 'revisingSince', a.revising_since,
        'exception', iif(a.exception = '', json('null'), json_object('text', a.exception, 'language', a.exception_language))) from agenda a join person p on p.id = a.changed_by where a.meeting_id = :id) as agenda,
      (select json_group_array(json(line)) from (select ${itemJson} as line from agenda_item i left join seat s on s.id = i.sponsor_id
        left join person p on p.id = i.proposed_by where i.meeting_id = :id and i.state in ('proposed', 'placed') order by i.place, i.proposed_at, i.id)) as items,
      ${papersColumn} as papers, ${looksColumn} as looks, ${revisionsColumn} as revisions,
      (select max(l.number) from ledger l where l.subject_kind = 'agenda' and l.subject_id = :id) as lastLine,
      (select json_group_array(json_object('kind', l.due_kind, 'id', l.due_id, 'why', ${why("l")})) from agenda_left l where l.meeting_id = :id) as left,
      ${chairs} as chairs, ${announcedBeforeColumn} as announcedBefore`,
  ),
);

/** B-4: under the terms in force on the day of the meeting; the seats as they are held `today`. */
export function agendaOf(
  db: Db,
  meeting: Meeting,
  { now, today, person = null }: { now: Instant; today: Day; person?: Id | null },
): AgendaFound {
  const row = found(db).get({ id: meeting.id, day: today, now, person }) as Row;
  const seats = JSON.parse(row.chairs) as ChairRow[];
  const rules = rulesOfAll(
    db,
    meeting.bodies.map(({ id }) => id),
    meeting.day,
  );
  const chairs = meeting.bodies.map(
    ({ id, acronym }): ChairsOfBody => ({
      ...{ body: id, acronym, silence: rules.get(id)?.get("co-chair-silence")?.value.days ?? 0 },
      seats: seats.filter(({ body }) => body === id),
    }),
  );
  return {
    meeting,
    agenda: row.agenda ? (JSON.parse(row.agenda) as Agenda) : null,
    items: JSON.parse(row.items) as AgendaItem[],
    papers: JSON.parse(row.papers) as PaperLine[],
    looks: new Map(JSON.parse(row.looks) as [Id, number][]),
    lastLine: row.lastLine ?? 0,
    revisions: revisionsIn(JSON.parse(row.revisions) as Release[]),
    left: JSON.parse(row.left) as LeftHere[],
    ...{ chairs, agreed: agreementOf(chairs, now), rules },
    announcedBefore: new Map(JSON.parse(row.announcedBefore) as [Id, Instant][]),
  };
}

export function agendaSeen(
  db: Db,
  actor: Actor,
  { id, ...at }: { id: Id; now: Instant; today: Day },
): AgendaFound | undefined {
  const meeting = meetingSeen(db, actor, id);
  return meeting && agendaOf(db, meeting, { ...at, person: actor.person });
}

/** M-3: who may be named as sponsor: the seats of those who meet. */
const seats = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day }], { seat: Id; body: Id; organization: string }>(
    `select s.id as seat, s.body_id as body, ${organization} as organization from meeting_body mb join seat s on s.body_id = mb.body_id
     where mb.meeting_id = :id and ${seatOpen} order by s.level, s.organization_en, s.id`,
  ),
);
export type SponsorSeat = { seat: Id; body: Id; organization: Bilingual };
export const sponsorsOf = (db: Db, meeting: Id, day: Day): SponsorSeat[] =>
  seats(db)
    .all({ id: meeting, day })
    .map(({ organization: name, ...rest }) => ({ ...rest, organization: JSON.parse(name) as Bilingual }));

/** The seats of those who meet in which a person sits as co-chair. */
export const chairSeatsIn = (actor: Actor, meeting: Meeting): Id[] =>
  actor.standings.flatMap((standing) =>
    standing.as === "seat" &&
    standing.seat.coChair &&
    meeting.bodies.some(({ id }) => id === standing.seat.body)
      ? [standing.seat.seat]
      : [],
  );
