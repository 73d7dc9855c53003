// A meeting close at hand waits for whoever serves a seat that has not answered.
import { addresses } from "../../site-map";
import { inBoth } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import { addDays, type Day, type Instant, startOfDay } from "../dates";
import { longDate } from "../format";
import { meetersColumn } from "../meetings/meeters-column";
import { whoMeets } from "../meetings/named";
import type { MeetingAwaiting } from "../meetings/polls-awaiting.server";
import type { Awaiting } from "../slice";
import { answersSaid } from "./said-words";

/** Two weeks: ten business days. */
const daysBefore = 14;

export type AnswersAsked = { answersFrom: Instant; answersAhead: Instant };
/** From the next day on: what begins today may have begun. */
export const answersAsked = (today: Day): AnswersAsked => ({
  answersFrom: startOfDay(addDays(today, 1)),
  answersAhead: startOfDay(addDays(today, daysBefore + 1)),
});

/** Of the seats in `:seats`; a part of the statement of what waits of meetings (P-2). */
export const answersAwaitingSql = `select 'answer' as what, m.id, json_object('en', m.title_en, 'fr', m.title_fr) as title,
    ${meetersColumn("meeting_body", "meeting_id = m.id")} as bodies, m.starts_at - ${daysBefore * 86_400_000} as since, m.day as dueOn, 1 as howMany, m.day as day
  from meeting m indexed by meeting_starts where m.starts_at >= :answersFrom and m.starts_at < :answersAhead and m.state <> 'cancelled'
    and exists (select 1 from json_each(:seats) own join seat s on s.id = own.value
      join meeting_body mb on mb.meeting_id = m.id and mb.body_id = s.body_id
      where not exists (select 1 from meeting_answer a where a.meeting_id = m.id and a.seat_id = s.id))`;

export const answerAwaits = ({ id, bodies, since }: MeetingAwaiting<"answer">, day: Day): Awaiting => ({
  ...{ kind: "meeting-answer", id, since, dueOn: day },
  verb: inBoth(answersSaid, (words) => words.verb),
  title: {
    en: answersSaid.en.awaiting(longDate("en", day)),
    fr: answersSaid.fr.awaiting(longDate("fr", day)),
  },
  context: whoMeets({ bodies: JSON.parse(bodies) as BodyName[], joint: null }),
  href: addresses("meeting-answer", { meeting: id }),
});
