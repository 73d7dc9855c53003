// M-4: actions that are due by the day of the meeting and not done, and those to be discussed; with the records not approved.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { type Day, dayOf, type Instant } from "../dates";
import type { Due, DueAt } from "../due";
import { type RecordRow, recordDue, recordsDueSql, recordsSince } from "../meetings/due.server";
import { type Accountable, liveSql } from "./lifecycle";
import { dayIn, inEach } from "./named";
import { actionSaid } from "./said-words";

type Row = Bilingual & {
  id: Id;
  due: Day;
  moved: number;
  accountable: Accountable;
  done: number;
  asked: number;
  inCamera: 0 | 1;
  discussId: Id | null;
  discussAt: Instant | null;
};
type Asked = { bodies: string; meeting: Id; day: Day; keys: string; since: Instant; now: Instant };
type Found = { what: "record" | "action"; facts: string };

/** What already stands on this agenda because it is to be discussed is not proposed a second time. */
const falling = prepared((db: Db) =>
  db.$client.prepare<[Asked], Found>(
    `select * from (select 'record' as what, json_object('id', id, 'day', day) as facts from (${recordsDueSql}) order by at)
     union all select * from (select 'action', json_object('id', a.id, 'en', a.text_en, 'fr', a.text_fr, 'due', a.due_day, 'moved', a.moved,
       'accountable', a.accountable, 'inCamera', a.in_camera, 'discussId', a.discuss_id, 'discussAt', a.discuss_at,
       'done', (select count(*) from action_answer w where w.action_id = a.id and w.done_at is not null),
       'asked', (select count(*) from action_answer w where w.action_id = a.id))
     from json_each(:bodies) b cross join action a on a.body_id = b.value
     where ${liveSql} and (a.due_day < :day or a.discuss_id is not null) and ${visibleSql("action", "a.id")}
       and not (a.discuss_id is not null and exists (select 1 from agenda_item i where i.due_kind = 'action-to-discuss'
         and i.due_id = a.discuss_id and i.meeting_id = :meeting and i.state = 'placed'))
     order by a.due_day, a.id)`,
  ),
);

const joined = (parts: readonly Bilingual[]): Bilingual => ({
  en: parts.map(({ en }) => en).join(" "),
  fr: parts.map(({ fr }) => fr).join(" "),
});

function reasonOf(row: Row, { day, now }: DueAt): Bilingual {
  const { due, moved, accountable, done, asked, discussAt } = row;
  const on = dayIn(due);
  const since = discussAt === null ? null : dayIn(dayOf(discussAt));
  const why = due < dayOf(now) ? "overdueWhy" : "dueBeforeWhy";
  return joined([
    ...(since ? [inEach(actionSaid, (words, language) => words.raisedWhy(since[language]))] : []),
    ...(due < day ? [inEach(actionSaid, (words, language) => words[why](on[language]))] : []),
    ...(moved > 0 ? [inEach(actionSaid, (words) => words.movedTimes(moved))] : []),
    ...(accountable === "jurisdictions" ? [inEach(actionSaid, (words) => words.howFar(done, asked))] : []),
  ]);
}

/**
 * An overdue action is proposed on every agenda until it is done. One that is only to be discussed, once: by the id
 * of what was asked, so that asking again brings it back.
 */
function actionDue(row: Row, at: DueAt): Due {
  const { id, en, fr, due, discussId } = row;
  const isDue = due < at.day;
  return {
    ...(isDue || discussId === null
      ? { kind: "action", id, once: false }
      : { kind: "action-to-discuss", id: discussId, once: true }),
    ...{ title: { en, fr }, reason: reasonOf(row, at), concerns: { kind: "action", id } },
    ...{ purpose: discussId ? "direction" : "information", forConsent: false, dueOn: isDue ? due : null },
    ...{ needsReason: false, inCamera: row.inCamera === 1 },
  };
}

export function actionsDue(db: Db, at: DueAt): Due[] {
  const { bodies, meeting, day, keys, now } = at;
  return falling(db)
    .all({ bodies: JSON.stringify(bodies), meeting, day, keys, now, since: recordsSince(at) })
    .map(({ what, facts }) =>
      what === "record" ? recordDue(JSON.parse(facts) as RecordRow) : actionDue(JSON.parse(facts) as Row, at),
    );
}
