// Who says whether they come to the meetings close at hand: most do, one sends somebody, one cannot, some are silent.
import type { Id } from "../actor";
import { answerMeeting } from "../answers/commands/answering.server";
import type { AnswerTyped } from "../answers/forms";
import { addDays, startOfDay } from "../dates";
import type { World } from "./make.server";

const plain: AnswerTyped = {
  ...{
    seats: [],
    answer: "yes",
    name: "",
    email: "",
    part: "",
    language: "",
    item: "",
    until: null,
    source: "",
  },
};
const someoneElse: Partial<AnswerTyped> = {
  ...{
    answer: "stand-in",
    name: "Camille Leduc",
    email: "camille.leduc@example.org",
    part: "speaks",
    language: "fr",
  },
};

type Expected = { meeting: Id; seat: Id; person: Id };

/** In the three weeks to come; the seats of each meeting in the order in which they were made. */
const expected = ({ house, today }: World): Expected[] =>
  house.db.$client
    .prepare<[{ from: number; until: number }], Expected>(
      `select m.id as meeting, s.id as seat, h.person_id as person from meeting m join meeting_body mb on mb.meeting_id = m.id
         join seat s on s.body_id = mb.body_id join holding h on h.seat_id = s.id
       where m.starts_at > :from and m.starts_at < :until and m.state <> 'cancelled'
         and h.capacity = 'principal' and h.state = 'confirmed' and h.until_day is null
       order by m.starts_at, m.id, s.rowid`,
    )
    .all({ from: house.now(), until: startOfDay(addDays(today, 21)) });

export function makeAnswers(world: World): void {
  expected(world).forEach(({ meeting, seat, person }, turn) => {
    if (turn % 4 === 2) return;
    const how = turn % 11 === 5 ? ({ answer: "no" } as const) : turn % 11 === 7 ? someoneElse : {};
    answerMeeting({ house: world.house, person }, meeting, { ...plain, ...how, seats: [seat] });
  });
}
