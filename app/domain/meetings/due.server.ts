// M-4: the record of the last meeting comes onto the agenda of the next.
import type { Id } from "../actor";
import { type Bilingual, catalogue } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Due, DueAt } from "../due";
import { longDate } from "../format";

const words = catalogue(
  {
    record: (day: string) => `Record of the meeting of ${day}`,
    why: (day: string) => `Held on ${day}; its record is not approved yet.`,
  },
  {
    record: (day) => `Compte rendu de la réunion du ${day}`,
    why: (day) => `Tenue le ${day}; son compte rendu n’est pas encore approuvé.`,
  },
);

const sameBodies = `(select group_concat(body_id) from (select body_id from meeting_body where meeting_id = m.id order by body_id))
  = (select group_concat(value) from (select value from json_each(:bodies) order by value))`;

export type RecordRow = { id: Id; day: Day };

/**
 * Those that the same bodies held together, from the last one on whose agenda was kept elsewhere. For `:bodies`,
 * `:since` and `:now`; the slice of actions asks it with its own (P-2).
 */
export const recordsDueSql = `select m.id, m.day, m.starts_at as at from meeting_body mb join meeting m on m.id = mb.meeting_id
     where mb.body_id = (select value from json_each(:bodies) limit 1) and mb.starts_at >= :since and mb.starts_at < :now
       and m.ends_at <= :now and m.state not in ('cancelled', 'record-approved', 'closed') and ${sameBodies}`;

export function recordsSince({ bodies, now, announcedBefore }: DueAt): Instant {
  const [first = ""] = bodies;
  return announcedBefore.get(first) ?? now;
}

export function recordDue({ id, day }: RecordRow): Due {
  const said = (key: "record" | "why"): Bilingual => ({
    en: words.en[key](longDate("en", day)),
    fr: words.fr[key](longDate("fr", day)),
  });
  return {
    ...{ kind: "record", id, title: said("record"), reason: said("why") },
    concerns: { kind: "meeting", id },
    ...{ purpose: "decision", forConsent: true, dueOn: null, needsReason: false, once: true },
  };
}

/**
 * D-15, for a statement with `:id` and `:now`: what was decided before the last meeting whose agenda was kept elsewhere was announced there. It stays so once a
 * first agenda is opened here: from then on nothing that is not announced can fall out.
 */
export const announcedBeforeColumn = `(select json_group_array(json_array(mine.body_id, coalesce((select mb.starts_at from meeting_body mb
    join meeting m on m.id = mb.meeting_id where mb.body_id = mine.body_id and m.state = 'planned' and mb.starts_at < coalesce((
      select min(a.opened_at) from agenda a join meeting_body o on o.meeting_id = a.meeting_id where o.body_id = mine.body_id), :now)
    order by mb.starts_at desc limit 1), 0))) from meeting_body mine where mine.meeting_id = :id)`;
