// A poll as whoever asks finds it, with what each seat answered to each date.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import type { Day, Instant, Minutes } from "../dates";
import type { Level } from "../levels";
import { bilingual, isChair, organization, seatOpen } from "../sql.server";
import type { MeetingFormat } from "./formats";
import { meetersColumn } from "./meeters-column";
import type { Joining } from "./meeting.server";
import type { PollFacts } from "./policy";
import type { PollAnswer, PollState } from "./polls";

export type PollSeat = {
  id: Id;
  body: Id;
  level: Level;
  organization: Bilingual;
  isChair: boolean;
};
export type PollDate = {
  id: Id;
  day: Day;
  startMinutes: Minutes;
  startsAt: Instant;
  /** By seat; a seat that did not answer has none. */
  answers: Partial<Record<Id, PollAnswer>>;
};
export type Poll = {
  id: Id;
  title: Bilingual;
  lengthMinutes: Minutes;
  zone: string;
  format: MeetingFormat;
  venue: Bilingual;
  joining: Joining;
  answerBy: Day;
  state: PollState;
  meeting: Id | null;
  edition: number;
  bodies: BodyName[];
  dates: PollDate[];
  /** Those that are filled on the day asked for. */
  seats: PollSeat[];
};

type InJson = "title" | "venue" | "joining" | "bodies" | "dates" | "seats";
type Row = Omit<Poll, InJson> & Record<InJson, string>;

/** The seats that somebody holds: the others cannot answer. */
const seats = `(select json_group_array(json_object('id', s.id, 'body', s.body_id, 'level', s.level, 'organization', json(${organization}),
    'isChair', ${isChair})) from poll_body pb join seat s on s.body_id = pb.body_id
  where pb.poll_id = p.id and ${seatOpen} and exists (select 1 from holding h where h.seat_id = s.id and h.state in ('confirmed', 'ended')
    and h.from_day <= :day and (h.until_day is null or h.until_day > :day)))`;
const dates = `(select json_group_array(json(x.line)) from (select json_object('id', d.id, 'day', d.day, 'startMinutes', d.start_minutes,
    'startsAt', d.starts_at, 'answers', json((select json_group_object(a.seat_id, a.answer) from poll_answer a where a.date_id = d.id))) as line
  from poll_date d where d.poll_id = p.id order by d.starts_at) x)`;
const bodies = meetersColumn("poll_body", "poll_id = p.id");

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string; day: Day }], Row>(
    `select p.id, json_object('en', p.title_en, 'fr', p.title_fr) as title, p.length_minutes as lengthMinutes, p.zone, p.format,
       json_object('en', p.venue_en, 'fr', p.venue_fr) as venue, json_object('link', p.link, 'phone', p.phone, 'passcode', p.passcode) as joining,
       p.answer_by as answerBy, p.state, p.meeting_id as meeting, p.edition, ${bodies} as bodies, ${dates} as dates, ${seats} as seats
     from date_poll p where p.id = :id and ${visibleSql("date-poll", "p.id")}`,
  ),
);

/** T-3: what is not seen is not found. */
export function pollSeen(db: Db, actor: Actor, { id, today }: { id: Id; today: Day }): Poll | undefined {
  const row = seen(db).get({ id, keys: keysOfActor(actor), day: today });
  return (
    row && {
      ...row,
      ...{ title: bilingual(row.title), venue: bilingual(row.venue) },
      joining: JSON.parse(row.joining) as Joining,
      bodies: JSON.parse(row.bodies) as BodyName[],
      dates: JSON.parse(row.dates) as PollDate[],
      seats: (JSON.parse(row.seats) as (Omit<PollSeat, "isChair"> & { isChair: 0 | 1 })[]).map((one) => ({
        ...{ ...one, isChair: one.isChair === 1 },
      })),
    }
  );
}

/** The seats of those bodies for which whoever asks may answer: held, or served as a contact. */
export const seatsServed = (actor: Actor, { seats: all }: Pick<Poll, "seats">): PollSeat[] =>
  all.filter(({ id }) =>
    actor.standings.some(
      (standing) => (standing.as === "seat" || standing.as === "contact") && standing.seat.seat === id,
    ),
  );

export const factsOfPoll = (poll: Poll): PollFacts => ({
  meets: poll.bodies.map(({ id }) => id),
  state: poll.state,
});
