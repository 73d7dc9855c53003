// M-4: what the agenda of a meeting proposes, gathered from every slice; nothing due can vanish.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Due, DueAt } from "../due";
import { longDate } from "../format";
import type { House } from "../house";
import { standingMatters } from "../standing-matters.server";
import type { AgendaFound, Concerned } from "./agenda.server";
import { isPlaced } from "./lifecycle";
import { agendaSaid } from "./said-words";

export type DueLine = Due & {
  /** On so many earlier agendas it was left for another time. */
  times: number;
  /** It is left this time. */
  left: { why: { text: string; language: Language } | null } | null;
};

type Carried = {
  title: Bilingual;
  purpose: Due["purpose"];
  section: string;
  concerns: Concerned | null;
  day: Day;
};

/** What stood on the agenda of a meeting of the same bodies that was cancelled, unless it had fallen due by itself. */
const carriedOver = `select i.id, json_object('title', json_object('en', i.title_en, 'fr', i.title_fr), 'purpose', i.purpose, 'section', i.section, 'day', m.day,
     'concerns', iif(i.concerns_id is null, json('null'), json_object('kind', i.concerns_kind, 'id', i.concerns_id))) as carried
   from meeting_body mb join meeting m on m.id = mb.meeting_id join agenda_item i on i.meeting_id = m.id
   where mb.body_id in (select value from json_each(:bodies)) and m.state = 'cancelled' and m.id <> :meeting
     and i.state = 'placed' and i.due_id is null and i.section not in ('opening', 'closing')
   group by i.id order by m.starts_at, i.place`;

/** In words that say why, with the day of the meeting that was not held. */
function carriedDue(id: Id, { title, purpose, section, concerns, day }: Carried): Due {
  const why = (language: Language) => agendaSaid[language].carriedWhy(longDate(language, day));
  return {
    ...{ kind: "carried", id, title, reason: { en: why("en"), fr: why("fr") } },
    ...{ concerns, purpose, forConsent: section === "consent", dueOn: null, once: true },
    needsReason: purpose === "decision",
  };
}

type Elsewhere = {
  kind: string;
  id: Id;
  carried: string | null;
  times: number;
  isToCome: 0 | 1;
  wasApproved: 0 | 1;
};
type Asked = { keys: string; meeting: Id; bodies: string; now: Instant };
/** Of each that the slices say is due, and of what is carried over: where else it stands, or was left. */
const elsewhere = prepared((db: Db) =>
  db.$client.prepare<[Asked], Elsewhere>(
    `select k.kind, k.id, k.carried,
       (select count(*) from agenda_left l join meeting m on m.id = l.meeting_id
          where l.due_kind = k.kind and l.due_id = k.id and l.meeting_id <> :meeting and m.state <> 'cancelled') as times,
       exists (select 1 from agenda_item i join meeting m on m.id = i.meeting_id where i.due_kind = k.kind and i.due_id = k.id
          and i.state = 'placed' and m.id <> :meeting and m.state <> 'cancelled' and m.starts_at > :now) as isToCome,
       exists (select 1 from agenda_item i join meeting m on m.id = i.meeting_id where i.due_kind = k.kind and i.due_id = k.id
          and i.state = 'placed' and m.id <> :meeting and m.state not in ('cancelled', 'planned', 'agenda-open')) as wasApproved
     from (select value ->> 'kind' as kind, value ->> 'id' as id, null as carried from json_each(:keys)
       union all select 'carried', c.id, c.carried from (${carriedOver}) c) k`,
  ),
);

export const keyOfDue = ({ kind, id }: Concerned): string => `${kind}.${id}`;

/** Of all slices, less what stands on the agenda of another meeting to come, or was announced already. */
function falling(house: Pick<House, "db" | "slices">, at: DueAt): (Due & { times: number })[] {
  const { db, slices } = house;
  const all = slices.flatMap(({ due }) => due?.(db, at) ?? []);
  const keys = JSON.stringify(all.map(({ kind, id }) => ({ kind, id })));
  const asked = { keys, bodies: JSON.stringify(at.bodies), meeting: at.meeting, now: at.now };
  const found = elsewhere(db).all(asked);
  const known = new Map(found.map((one) => [keyOfDue(one), one]));
  const carried = found.flatMap(({ id, carried: own }) =>
    own === null ? [] : [carriedDue(id, JSON.parse(own) as Carried)],
  );
  return [...all, ...carried].flatMap((due) => {
    const there = known.get(keyOfDue(due));
    const isElsewhere = there?.isToCome === 1 || (due.once && there?.wasApproved === 1);
    return isElsewhere ? [] : [{ ...due, times: there?.times ?? 0 }];
  });
}

export type DueHere = { waiting: DueLine[]; left: DueLine[] };

/** What fell due and stands not on this agenda: still to be placed or left, and what was left. */
export function dueFor(
  house: Pick<House, "db" | "slices">,
  actor: Actor,
  found: Pick<AgendaFound, "meeting" | "items" | "left" | "rules" | "announcedBefore">,
  now: Instant,
): DueHere {
  const { meeting, items, rules, announcedBefore } = found;
  const bodies = meeting.bodies.map(({ id }) => id);
  const placed = new Set(items.flatMap(({ state, due }) => (isPlaced(state) && due ? [keyOfDue(due)] : [])));
  const leftHere = new Map(found.left.map((one) => [keyOfDue(one), one]));
  const lines = falling(house, {
    ...{ bodies, meeting: meeting.id, day: meeting.day, now, rules, keys: keysOfActor(actor) },
    announcedBefore,
    standing: standingMatters(house).filter(({ councils }) => councils.some(({ id }) => bodies.includes(id))),
  })
    .filter((due) => !placed.has(keyOfDue(due)))
    .map((due): DueLine => {
      const left = leftHere.get(keyOfDue(due));
      return { ...due, left: left ? { why: left.why } : null };
    });
  return {
    waiting: lines.filter(({ left }) => left === null),
    left: lines.filter(({ left }) => left !== null),
  };
}
