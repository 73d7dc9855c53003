// Home: actions to report on, from the reminder on; for the secretariat, calls to follow up; and what waits of meetings.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, isSecretariat } from "../actor";
import {
  type MeetingsAsked,
  type MeetingWaiting,
  meetingAwaits,
  meetingsAsked,
  meetingsAwaitingSql,
  type WaitingRow,
} from "../agendas/awaiting.server";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, catalogue, inBoth } from "../bilingual";
import { addDays, type Day, dayOf, type Instant, startOfDay } from "../dates";
import type { Awaiting } from "../slice";
import { bilingual, bodyAcronym, seatOpen, seatOwner } from "../sql.server";
import { liveSql } from "./lifecycle";

const words = catalogue(
  {
    report: "Report",
    followUp: "Follow up",
    toReport: (text: string) => `Report: ${text}`,
    toCall: (text: string) => `Call again: ${text}`,
    in: (body: string) => `${body}, an action`,
  },
  {
    report: "Rendre compte",
    followUp: "Relancer",
    toReport: (text) => `Rendre compte\u00a0: ${text}`,
    toCall: (text) => `Rappeler\u00a0: ${text}`,
    in: (body) => `${body}, une mesure de suivi`,
  },
);

/** Whose actions are meant: for statements that take what `mineOf` gives, of a table `a`. */
export const mineSql = `case a.accountable
    when 'seat' then a.seat_id in (select value from json_each(:seats))
    when 'co-chairs' then a.body_id in (select value from json_each(:coChaired))
    when 'secretariat' then :staff = 1
    else exists (select 1 from json_each(:seats) mine join seat s on s.id = mine.value and s.body_id = a.body_id and ${seatOpen}
      join action_answer w on w.action_id = a.id and w.jurisdiction_id = ${seatOwner} and w.done_at is null
        and (w.until_day is null or w.until_day <= :laterBy)) end`;

export type Mine = { seats: string; coChaired: string; staff: 0 | 1; laterBy: Day };
const aWeek = 7;

/** `laterBy`: a date that a jurisdiction gave itself is reported on a week before. */
export function mineOf(actor: Actor, day: Day, laterBy: Day = addDays(day, aWeek)): Mine {
  const served = actor.standings.flatMap((standing) =>
    standing.as === "seat" || standing.as === "contact" ? [standing.seat] : [],
  );
  return {
    seats: JSON.stringify(served.map(({ seat }) => seat)),
    coChaired: JSON.stringify(served.filter(({ coChair }) => coChair).map(({ body }) => body)),
    ...{ staff: isSecretariat(actor) ? 1 : 0, laterBy },
  };
}

type What = "report" | "followUp";
type Asked = Mine & MeetingsAsked & { day: Day; soon: Instant; keys: string };

const columns = (what: What) =>
  `select '${what}' as what, a.id, json_object('en', a.text_en, 'fr', a.text_fr) as title, ${bodyAcronym} as bodies`;
const waiting = prepared((db: Db) =>
  db.$client.prepare<[Asked], WaitingRow<What> | MeetingWaiting>(
    `${meetingsAwaitingSql}
     union all ${columns("report")}, a.remind_at, a.due_day, 1, null from action a indexed by action_live join body b on b.id = a.body_id
       where ${liveSql} and a.remind_at < :soon and ${visibleSql("action", "a.id")} and ${mineSql}
     union all ${columns("followUp")}, a.changed_at, a.follow_up_day, 1, null from action a indexed by action_live join body b on b.id = a.body_id
       where ${liveSql} and :staff = 1 and a.follow_up_day <= :day and ${visibleSql("action", "a.id")}`,
  ),
);

const isOfAction = (row: WaitingRow<What> | MeetingWaiting): row is WaitingRow<What> =>
  row.what === "report" || row.what === "followUp";

const said = (key: "toReport" | "toCall", text: Bilingual): Bilingual => ({
  en: words.en[key](text.en || text.fr),
  fr: words.fr[key](text.fr || text.en),
});

function awaits({ what, id, title, bodies, since, dueOn }: WaitingRow<What>): Awaiting {
  const { en, fr } = bilingual(bodies);
  const isReport = what === "report";
  return {
    ...{ kind: isReport ? "action-report" : "action-call", id, since, dueOn },
    verb: inBoth(words, (all) => all[what]),
    title: said(isReport ? "toReport" : "toCall", bilingual(title)),
    context: { en: words.en.in(en || fr), fr: words.fr.in(fr || en) },
    href: addresses(isReport ? "action-report" : "action-call", { action: id }),
  };
}

/** `today` is the day of whoever asks. */
export function actionsAwaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const asked = meetingsAsked(actor, today);
  if (!asked) return [];
  const soon = startOfDay(addDays(dayOf(startOfDay(today)), 1));
  return waiting(db)
    .all({ ...asked, ...mineOf(actor, today), day: today, soon, keys: keysOfActor(actor) })
    .flatMap((row) => (isOfAction(row) ? [awaits(row)] : meetingAwaits(row)));
}
