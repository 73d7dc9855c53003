// Ten years of actions of every body: most are done; of the last months some wait, are late or are to be discussed (M-16).
import { audiencesOfAction } from "../../../app/domain/actions/audiences";
import { membersOn } from "../../../app/domain/actions/choices.server";
import { type Accountable, accountables } from "../../../app/domain/actions/lifecycle";
import { remindersFrom } from "../../../app/domain/actions/reminders";
import { openTo } from "../../../app/domain/audiences.server";
import { addDays, type Day, dayOf, type Instant, startOfDay } from "../../../app/domain/dates";
import { seatOpen } from "../../../app/domain/sql.server";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll } from "./rows";

type Growing = {
  db: Db;
  chance: Chance;
  by: string;
  today: Day;
  seatsOf: (body: string, day: Day) => string[];
};
type Opened = { id: string; opened: Day; due: Day; accountable: Accountable; isOver: boolean };

const tenYears = 3_600;

export function growActions(db: Db, { counts, now }: Plan, chance: Chance): void {
  const bodies = idsOf(db, "select id from body where kind <> 'joint' and state = 'active' order by rowid");
  const [by = ""] = idsOf(db, "select person_id from holding order by rowid limit 1");
  const seats = db.$client
    .prepare<[{ body: string; day: Day }], string>(
      `select s.id from seat s where s.body_id = :body and ${seatOpen} order by s.rowid`,
    )
    .pluck();
  const today = dayOf(now);
  const growing = { db, chance, by, today, seatsOf: (body: string, day: Day) => seats.all({ body, day }) };
  for (let number = 0; number < counts.actions; number += 1) growOne(growing, chance.pick(bodies), number);
}

function growOne(growing: Growing, body: string, number: number): void {
  const { db, chance, by, today } = growing;
  const id = chance.id();
  const opened = addDays(today, -chance.between(2, tenYears));
  const due = addDays(opened, chance.between(14, 180));
  const seats = growing.seatsOf(body, opened);
  const wanted = chance.pick(accountables);
  const accountable = wanted === "seat" && seats.length === 0 ? "secretariat" : wanted;
  const inCamera = chance.happens(0.03);
  const isOver = opened < addDays(today, -200) || chance.happens(0.3);
  const [at, remindAt] = [startOfDay(opened), remindersFrom(due)];
  insertAll(db, "action", [
    {
      ...{ id, body_id: body, accountable, seat_id: accountable === "seat" ? chance.pick(seats) : null },
      ...{
        text_en: `Say what was found, no. ${number + 1}`,
        text_fr: `Dire ce qui a été constaté, nº ${number + 1}`,
      },
      ...{
        due_day: due,
        in_camera: inCamera ? 1 : 0,
        state: "open",
        opened_by: by,
        opened_at: at,
        changed_at: at,
      },
      ...{ remind_at: remindAt, reminded_at: remindAt <= startOfDay(today) ? remindAt : null },
    },
  ]);
  openTo(db, { kind: "action", id }, audiencesOfAction(body, inCamera));
  growWhatFollowed(growing, body, { id, opened, due, accountable, isOver });
}

/** Who answered, what was said by telephone, and how it ended. */
function growWhatFollowed(growing: Growing, body: string, one: Opened): void {
  const { db, chance, by, today } = growing;
  const { id, opened, due, accountable, isOver } = one;
  const ended = startOfDay(due < today ? due : today);
  if (accountable === "jurisdictions")
    insertAll(
      db,
      "action_answer",
      membersOn(db, body, opened).map((jurisdiction) => {
        const isDone = isOver || chance.happens(0.6);
        return {
          ...{ action_id: id, jurisdiction_id: jurisdiction },
          ...{ done_at: isDone ? ended : null, done_by: isDone ? by : null },
        };
      }),
    );
  if (chance.happens(0.15)) growCall(growing, id, opened);
  if (isOver)
    db.$client
      .prepare("update action set state = 'done', settled_at = ?, changed_at = ?, edition = 2 where id = ?")
      .run(ended, ended, id);
  else if (chance.happens(0.1))
    db.$client
      .prepare("update action set discuss_id = ?, discuss_at = ?, edition = 2 where id = ?")
      .run(chance.id(), startOfDay(opened) + 1, id);
}

function growCall({ db, chance, by }: Growing, id: string, opened: Day): void {
  insertAll(db, "action_call", [
    {
      ...{ id: chance.id(), action_id: id, day: opened, with_whom: "The office", note: "It is under way." },
      ...{ note_language: "en", noted_by: by, noted_at: startOfDay(opened) as Instant },
    },
  ]);
}
