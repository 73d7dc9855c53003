// M-20: a poll waits for whoever serves a seat that has not answered to each of its dates.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { inBoth } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import type { Awaiting } from "../slice";
import { bilingual } from "../sql.server";
import { meetersColumn } from "./meeters-column";
import { whoMeets } from "./named";
import { meetingSaid } from "./said-words";

export type MeetingAwaiting<What extends string> = {
  what: What;
  id: Id;
  title: string;
  bodies: string;
  since: Instant;
  dueOn: Day | null;
  howMany: number;
};

/** Of the seats in `:seats`; a part of the statement of what waits of meetings. */
export const pollsAwaitingSql = `select 'poll' as what, p.id, json_object('en', p.title_en, 'fr', p.title_fr) as title,
    ${meetersColumn("poll_body", "poll_id = p.id")} as bodies, p.made_at as since, p.answer_by as dueOn, 1 as howMany
  from date_poll p where p.state = 'open' and exists (
    select 1 from poll_body pb join seat s on s.body_id = pb.body_id join json_each(:seats) own on own.value = s.id
    where pb.poll_id = p.id and exists (select 1 from poll_date d where d.poll_id = p.id
      and not exists (select 1 from poll_answer a where a.date_id = d.id and a.seat_id = s.id)))`;

export function pollAwaits({ id, title, bodies, since, dueOn }: MeetingAwaiting<string>): Awaiting {
  const own = bilingual(title);
  return {
    ...{ kind: "date-poll", id, since, dueOn },
    verb: inBoth(meetingSaid, (words) => words.answerVerb),
    title: own.en || own.fr ? own : inBoth(meetingSaid, (words) => words.awaitingPoll),
    context: whoMeets({ bodies: JSON.parse(bodies) as BodyName[], joint: null }),
    href: addresses("poll-answer", { poll: id }),
  };
}
