// M-4: what the agenda of a meeting proposes, gathered from every slice; nothing due can vanish.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import type { Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Due, DueAt } from "../due";
import { longDate } from "../format";
import type { House } from "../house";
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
  id: Id;
  en: string;
  fr: string;
  purpose: Due["purpose"];
  section: string;
  concerns: string | null;
  day: Day;
};

/** What stood on the agenda of a meeting of the same bodies that was cancelled, unless it had fallen due by itself. */
const carriedOver = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; meeting: Id }], Carried>(
    `select i.id, i.title_en as en, i.title_fr as fr, i.purpose, i.section, m.day,
       iif(i.concerns_id is null, null, json_object('kind', i.concerns_kind, 'id', i.concerns_id)) as concerns
     from meeting_body mb join meeting m on m.id = mb.meeting_id join agenda_item i on i.meeting_id = m.id
     where mb.body_id in (select value from json_each(:bodies)) and m.state = 'cancelled' and m.id <> :meeting
       and i.state = 'placed' and i.due_id is null and i.section not in ('opening', 'closing')
     group by i.id order by m.starts_at, i.place`,
  ),
);

/** In words that say why, with the day of the meeting that was not held. */
function carriedDue(db: Db, { bodies, meeting }: DueAt): Due[] {
  return carriedOver(db)
    .all({ bodies: JSON.stringify(bodies), meeting })
    .map(({ id, en, fr, purpose, section, concerns, day }): Due => {
      const why = (language: Language) => agendaSaid[language].carriedWhy(longDate(language, day));
      return {
        ...{ kind: "carried", id, title: { en, fr }, reason: { en: why("en"), fr: why("fr") } },
        concerns: concerns ? (JSON.parse(concerns) as Concerned) : null,
        ...{ purpose, forConsent: section === "consent", dueOn: null, once: true },
        needsReason: purpose === "decision",
      };
    });
}

type Elsewhere = { kind: string; id: Id; times: number; isToCome: 0 | 1; wasApproved: 0 | 1 };
const elsewhere = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string; meeting: Id; now: Instant }], Elsewhere>(
    `select k.value ->> 'kind' as kind, k.value ->> 'id' as id,
       (select count(*) from agenda_left l join meeting m on m.id = l.meeting_id
          where l.due_kind = k.value ->> 'kind' and l.due_id = k.value ->> 'id' and l.meeting_id <> :meeting and m.state <> 'cancelled') as times,
       exists (select 1 from agenda_item i join meeting m on m.id = i.meeting_id where i.due_kind = k.value ->> 'kind' and i.due_id = k.value ->> 'id'
          and i.state = 'placed' and m.id <> :meeting and m.state <> 'cancelled' and m.starts_at > :now) as isToCome,
       exists (select 1 from agenda_item i join meeting m on m.id = i.meeting_id where i.due_kind = k.value ->> 'kind' and i.due_id = k.value ->> 'id'
          and i.state = 'placed' and m.id <> :meeting and m.state not in ('cancelled', 'planned', 'agenda-open')) as wasApproved
     from json_each(:keys) k`,
  ),
);

export const keyOfDue = ({ kind, id }: Concerned): string => `${kind}.${id}`;
const sameAs = (one: Concerned) => (other: Concerned) => keyOfDue(one) === keyOfDue(other);

/** Of all slices, less what stands on the agenda of another meeting to come, or was announced already. */
function falling(house: Pick<House, "db" | "slices">, at: DueAt): (Due & { times: number })[] {
  const { db, slices } = house;
  const all = [...slices.flatMap(({ due }) => due?.(db, at) ?? []), ...carriedDue(db, at)];
  if (all.length === 0) return [];
  const keys = JSON.stringify(all.map(({ kind, id }) => ({ kind, id })));
  const known = elsewhere(db).all({ keys, meeting: at.meeting, now: at.now });
  return all.flatMap((due) => {
    const found = known.find(sameAs(due));
    const isElsewhere = found?.isToCome === 1 || (due.once && found?.wasApproved === 1);
    return isElsewhere ? [] : [{ ...due, times: found?.times ?? 0 }];
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
  const lines = falling(house, {
    ...{ bodies, meeting: meeting.id, day: meeting.day, now, rules, keys: keysOfActor(actor) },
    announcedBefore,
    standing: house.slices
      .flatMap(({ matters }) => Object.values(matters ?? {}))
      .flatMap((matter) => matter.standing(house.db))
      .filter(({ councils }) => councils.some(({ id }) => bodies.includes(id))),
  })
    .filter((due) => !items.some(({ state, due: key }) => isPlaced(state) && key && sameAs(due)(key)))
    .map((due): DueLine => {
      const left = found.left.find(sameAs(due));
      return { ...due, left: left ? { why: left.why } : null };
    });
  return {
    waiting: lines.filter(({ left }) => left === null),
    left: lines.filter(({ left }) => left !== null),
  };
}
