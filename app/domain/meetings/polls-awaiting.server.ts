// M-20: a poll waits for whoever serves a seat that has not answered to each of its dates.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Actor, Id } from "../actor";
import { inBoth } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import type { Awaiting } from "../slice";
import { bilingual } from "../sql.server";
import { meetersColumn } from "./meeters-column";
import { whoMeets } from "./named";
import { meetingSaid } from "./said-words";

type Row = { id: Id; title: string; bodies: string; since: Instant; dueOn: Day };

const unanswered = prepared((db: Db) =>
  db.$client.prepare<[{ seats: string }], Row>(
    `select p.id, json_object('en', p.title_en, 'fr', p.title_fr) as title, p.made_at as since, p.answer_by as dueOn,
       ${meetersColumn("poll_body", "poll_id = p.id")} as bodies
     from date_poll p where p.state = 'open' and exists (
       select 1 from poll_body pb join seat s on s.body_id = pb.body_id join json_each(:seats) own on own.value = s.id
       where pb.poll_id = p.id and exists (select 1 from poll_date d where d.poll_id = p.id
         and not exists (select 1 from poll_answer a where a.date_id = d.id and a.seat_id = s.id)))`,
  ),
);

export function pollsAwaiting(db: Db, actor: Actor): Awaiting[] {
  const seats = actor.standings.flatMap((standing) =>
    standing.as === "seat" || standing.as === "contact" ? [standing.seat.seat] : [],
  );
  if (seats.length === 0) return [];
  return unanswered(db)
    .all({ seats: JSON.stringify(seats) })
    .map(({ id, title, bodies, since, dueOn }) => {
      const own = bilingual(title);
      return {
        ...{ kind: "date-poll", id, since, dueOn },
        verb: inBoth(meetingSaid, (words) => words.answerVerb),
        title: own.en || own.fr ? own : inBoth(meetingSaid, (words) => words.awaitingPoll),
        context: whoMeets({ bodies: JSON.parse(bodies) as BodyName[], joint: null }),
        href: addresses("poll-answer", { poll: id }),
      };
    });
}
