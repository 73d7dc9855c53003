// What the seats answered to ten years of meetings, and to those of the next weeks (S-7, S-8).
import { daysAfter } from "../../../app/domain/answers/coming";
import { addDays, type Day } from "../../../app/domain/dates";
import { sitting } from "../../../app/domain/sql.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { insertAll, rowsOf } from "./rows";

type Asked = { id: string; body: string; day: Day; startsAt: number };
type Seated = { seat: string; person: string };

const oneDay = 86_400_000;
const comingWeeks = 6;

/** Those of which the agenda was released, and those to come. */
const askedFor = (db: Db, now: number): Asked[] =>
  rowsOf<Asked>(
    db,
    `select m.id, mb.body_id as body, m.day, m.starts_at as startsAt from meeting m join meeting_body mb on mb.meeting_id = m.id
     where m.state = 'released' or m.state = 'planned' and m.starts_at > ${now} and m.starts_at < ${now + comingWeeks * 7 * oneDay}
     order by m.starts_at, m.rowid`,
  );

export function growAnswers(db: Db, { now }: Plan, chance: Chance): void {
  const seated = db.$client.prepare<[{ body: string; day: Day }], Seated>(
    `select h.seat_id as seat, h.person_id as person from seat s join holding h on h.seat_id = s.id
     where s.body_id = :body and h.capacity = 'principal' and ${sitting("h")} order by h.rowid`,
  );
  for (const { id, body, day, startsAt } of askedFor(db, now)) {
    const from = Math.min(now, startsAt) - 12 * oneDay;
    for (const { seat, person } of seated.all({ body, day })) {
      if (chance.happens(0.15)) continue;
      const said = chance.pick(["yes", "yes", "yes", "yes", "yes", "yes", "no", "no", "stand-in"] as const);
      const standsIn = {
        ...{ stand_in_name: "Somebody of the same office", stand_in_email: `${chance.id()}@example.org` },
        ...{ stand_in_language: chance.pick(["en", "fr"]), stand_in_part: "speaks" },
        sees_until: addDays(day, daysAfter),
      };
      insertAll(db, "meeting_answer", [
        {
          ...{ id: chance.id(), meeting_id: id, seat_id: seat, answer: said },
          ...(said === "stand-in" ? standsIn : {}),
          ...{ entry: "own", answered_by: person, answered_at: from + chance.below(11) * oneDay },
        },
      ]);
    }
  }
}
