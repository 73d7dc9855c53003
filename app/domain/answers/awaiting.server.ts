// A meeting close at hand waits for whoever serves a seat that has not answered.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Actor, Id } from "../actor";
import { inBoth } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import { addDays, type Day, type Instant, instantFrom, startOfDay } from "../dates";
import { longDate } from "../format";
import { meetersColumn } from "../meetings/meeters-column";
import { whoMeets } from "../meetings/named";
import type { Awaiting } from "../slice";
import { answersSaid } from "./said-words";

/** Two weeks: ten business days. */
const daysBefore = 14;

type Row = { id: Id; day: Day; startsAt: Instant; bodies: string };

const waiting = prepared((db: Db) =>
  db.$client.prepare<[{ seats: string; from: Instant; ahead: Instant }], Row>(
    `select m.id, m.day, m.starts_at as startsAt, ${meetersColumn("meeting_body", "meeting_id = m.id")} as bodies
     from meeting m indexed by meeting_starts where m.starts_at >= :from and m.starts_at < :ahead and m.state <> 'cancelled'
       and exists (select 1 from json_each(:seats) own join seat s on s.id = own.value
         join meeting_body mb on mb.meeting_id = m.id and mb.body_id = s.body_id
         where not exists (select 1 from meeting_answer a where a.meeting_id = m.id and a.seat_id = s.id))`,
  ),
);

/** From the next day on: what begins today may have begun. */
export function answersAwaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const served = actor.standings.flatMap((held) =>
    held.as === "seat" || held.as === "contact" ? [held.seat.seat] : [],
  );
  if (served.length === 0) return [];
  const from = startOfDay(addDays(today, 1));
  const ahead = startOfDay(addDays(today, daysBefore + 1));
  return waiting(db)
    .all({ seats: JSON.stringify(served), from, ahead })
    .map(({ id, day, startsAt, bodies }) => ({
      ...{ kind: "meeting-answer", id, since: instantFrom(startsAt - daysBefore * 86_400_000), dueOn: day },
      verb: inBoth(answersSaid, (words) => words.verb),
      title: {
        en: answersSaid.en.awaiting(longDate("en", day)),
        fr: answersSaid.fr.awaiting(longDate("fr", day)),
      },
      context: whoMeets({ bodies: JSON.parse(bodies) as BodyName[], joint: null }),
      href: addresses("meeting-answer", { meeting: id }),
    }));
}
