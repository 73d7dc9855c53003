// How ready a meeting is, for those who make its agenda: papers in, languages, conflicts, actions reported.
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type Accountable, liveSql } from "../actions/lifecycle";
import { whoOf } from "../actions/named";
import type { Actor, Id } from "../actor";
import { type AgendaFound, type AgendaItem, agendaSeen } from "../agendas/agenda.server";
import { readsDraft } from "../agendas/audiences";
import { type Timed, timed } from "../agendas/items";
import { isPlaced } from "../agendas/lifecycle";
import { isAdded, isWaiting } from "../agendas/paper";
import type { Missing } from "../agendas/release";
import { missingIn } from "../agendas/release-facts.server";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, filled } from "../bilingual";
import { addDays, type Day, type Instant } from "../dates";
import { bodyAcronym, organization, seatOpen, shownOf, sitting } from "../sql.server";

type NumberedItem = Pick<Timed<AgendaItem>, "id" | "section" | "number" | "title">;
export type Preparedness = {
  isOpened: boolean;
  items: number;
  papers: number;
  /** Papers that a co-chair has yet to admit. */
  waiting: number;
  /** Items for decision that nobody has a paper for. */
  withoutPaper: NumberedItem[];
  missing: Missing[];
  /** Voices that have said they leave a matter of these bodies. */
  recused: { proceeding: Id; title: Bilingual; who: Bilingual }[];
  /** Meetings at the same time, in which somebody of these bodies sits too. */
  clashes: { meeting: Id; bodies: Bilingual[]; startsAt: Instant; people: Bilingual[] }[];
  reported: number;
  unreported: { action: Id; text: Bilingual; who: Bilingual; due: Day }[];
};

const recusals = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], { proceeding: Id; title: string; who: string }>(
    `select p.id as proceeding, json_object('en', p.title_en, 'fr', p.title_fr) as title, ${organization} as who
     from meeting_body mb cross join proceeding p on p.body_id = mb.body_id and p.ended_at is null
     cross join position x on x.proceeding_id = p.id and x.kind = 'recused' join seat s on s.id = x.seat_id
     where mb.meeting_id = :id and ${visibleSql("proceeding", "p.id")} and not exists (select 1 from position later
       where later.proceeding_id = x.proceeding_id and later.voice_id = x.voice_id and (later.at, later.rowid) > (x.at, x.rowid))
     order by p.opened_at, s.place, s.id`,
  ),
);

const aDay = 24 * 60 * 60 * 1000;
type ClashRow = { meeting: Id; startsAt: Instant; bodies: string; people: string };
/** Who sits in the meeting `o` and in `m`. */
const inBothMeetings = `(select json_group_array(distinct json(${shownOf("w")})) from meeting_body ob cross join seat s on s.body_id = ob.body_id
    and ${seatOpen} cross join holding h on h.seat_id = s.id and ${sitting("h")} join person w on w.id = h.person_id
  where ob.meeting_id = o.id and exists (select 1 from holding mine join seat own on own.id = mine.seat_id
    join meeting_body mb on mb.meeting_id = m.id and mb.body_id = own.body_id where mine.person_id = h.person_id and ${sitting("mine")}))`;
/** What begins within a day of it, and goes on while it does. */
const clashes = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day; keys: string }], ClashRow>(
    `select o.id as meeting, o.starts_at as startsAt, ${inBothMeetings} as people,
       (select json_group_array(json(${bodyAcronym})) from meeting_body ob join body b on b.id = ob.body_id where ob.meeting_id = o.id) as bodies
     from meeting m cross join meeting o on o.starts_at > m.starts_at - ${aDay} and o.starts_at < m.starts_at + m.length_minutes * 60000
       and o.starts_at + o.length_minutes * 60000 > m.starts_at and o.id <> m.id and o.state <> 'cancelled' and ${visibleSql("meeting", "o.id")}
     where m.id = :id order by o.starts_at`,
  ),
);

/** What fell due in the weeks before it counts as reported once it is done, or is to be discussed. */
const weeksBefore = 31;
type ActionRow = {
  action: Id;
  text: string;
  accountable: Accountable;
  organization: string | null;
  due: Day;
  isReported: 0 | 1;
};
const actions = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day; since: Day; keys: string }], ActionRow>(
    `select a.id as action, json_object('en', a.text_en, 'fr', a.text_fr) as text, a.accountable, a.due_day as due,
       iif(s.id is null, null, ${organization}) as organization, not (${liveSql} and a.discuss_id is null) as isReported
     from meeting_body mb cross join action a on a.body_id = mb.body_id and a.due_day <= :day left join seat s on s.id = a.seat_id
     where mb.meeting_id = :id and a.state <> 'cancelled' and (${liveSql} or a.due_day > :since) and ${visibleSql("action", "a.id")}
     order by a.due_day, a.id`,
  ),
);

const read = (text: string): Bilingual => filled(JSON.parse(text) as Bilingual);

function paperFacts(found: AgendaFound) {
  const placed = found.items.filter(({ state }) => isPlaced(state));
  const has = (id: Id) => found.papers.some(({ item, state }) => item === id && isAdded(state));
  const lines = timed(placed, found.meeting.lengthMinutes);
  return {
    isOpened: found.agenda !== null,
    items: placed.length,
    papers: found.papers.filter(({ state }) => isAdded(state)).length,
    waiting: found.papers.filter(({ state }) => isWaiting(state)).length,
    withoutPaper: lines
      .filter(({ purpose, concerns, id }) => purpose === "decision" && !concerns && !has(id))
      .map(({ id, section, number, title }) => ({ id, section, number, title: filled(title) })),
    missing: missingIn(found),
  };
}

/** Null for whoever does not make the agenda. */
export function preparednessOf(
  db: Db,
  actor: Actor,
  { id, now, today }: { id: Id; now: Instant; today: Day },
): Preparedness | null {
  return atOnce(db, () => {
    const found = agendaSeen(db, actor, { id, now, today });
    if (!found || !readsDraft(actor, found.meeting)) return null;
    const { day } = found.meeting;
    const keys = keysOfActor(actor);
    const due = actions(db).all({ id, day, since: addDays(day, -weeksBefore), keys });
    return {
      ...paperFacts(found),
      recused: recusals(db)
        .all({ id, keys })
        .map(({ proceeding, title, who }) => ({ proceeding, title: read(title), who: read(who) })),
      clashes: clashes(db)
        .all({ id, day, keys })
        .map(({ meeting, startsAt, bodies, people }) => ({
          ...{ meeting, startsAt },
          bodies: (JSON.parse(bodies) as Bilingual[]).map(filled),
          people: (JSON.parse(people) as Bilingual[]).map(filled),
        }))
        .filter(({ people }) => people.length > 0),
      reported: due.filter(({ isReported }) => isReported === 1).length,
      unreported: due
        .filter(({ isReported }) => isReported === 0)
        .map(({ action, text, accountable, organization: of, due: on }) => ({
          ...{ action, text: read(text), due: on },
          who: whoOf({
            accountable,
            accountableSeat: of === null ? null : { id: "", organization: JSON.parse(of), holder: null },
          }),
        })),
    };
  });
}
