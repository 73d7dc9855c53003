// Home: actions to report on, from the reminder on; for the secretariat, calls to follow up.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, isSecretariat } from "../actor";
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
    when 'co-chairs' then a.body_id in (select value from json_each(:chaired))
    when 'secretariat' then :staff = 1
    else exists (select 1 from json_each(:seats) mine join seat s on s.id = mine.value and s.body_id = a.body_id and ${seatOpen}
      join action_answer w on w.action_id = a.id and w.jurisdiction_id = ${seatOwner} and w.done_at is null
        and (w.until_day is null or w.until_day <= :ahead)) end`;

export type Mine = { seats: string; chaired: string; staff: 0 | 1; ahead: Day };
const aWeek = 7;

/** `ahead`: a date that a jurisdiction gave itself is reported on a week before. */
export function mineOf(actor: Actor, day: Day, ahead: Day = addDays(day, aWeek)): Mine {
  const served = actor.standings.flatMap((standing) =>
    standing.as === "seat" || standing.as === "contact" ? [standing.seat] : [],
  );
  return {
    seats: JSON.stringify(served.map(({ seat }) => seat)),
    chaired: JSON.stringify(served.filter(({ coChair }) => coChair).map(({ body }) => body)),
    ...{ staff: isSecretariat(actor) ? 1 : 0, ahead },
  };
}

type What = "report" | "followUp";
type Row = { what: What; id: Id; en: string; fr: string; acronym: string; due: Day; since: Instant };
type Asked = Mine & { day: Day; soon: Instant; keys: string };

const columns = (what: What) =>
  `select '${what}' as what, a.id, a.text_en as en, a.text_fr as fr, ${bodyAcronym} as acronym`;
const waiting = prepared((db: Db) =>
  db.$client.prepare<[Asked], Row>(
    `${columns("report")}, a.due_day as due, a.remind_at as since from action a indexed by action_live join body b on b.id = a.body_id
       where ${liveSql} and a.remind_at < :soon and ${visibleSql("action", "a.id")} and ${mineSql}
     union all ${columns("followUp")}, a.follow_up_day, a.changed_at from action a indexed by action_live join body b on b.id = a.body_id
       where ${liveSql} and :staff = 1 and a.follow_up_day <= :day and ${visibleSql("action", "a.id")}`,
  ),
);

const said = (key: "toReport" | "toCall", text: Bilingual): Bilingual => ({
  en: words.en[key](text.en || text.fr),
  fr: words.fr[key](text.fr || text.en),
});

function awaits({ what, id, en, fr, acronym, due, since }: Row): Awaiting {
  const { en: shortEn, fr: shortFr } = bilingual(acronym);
  const isReport = what === "report";
  return {
    ...{ kind: isReport ? "action-report" : "action-call", id, since, dueOn: due },
    verb: inBoth(words, (all) => all[what]),
    title: said(isReport ? "toReport" : "toCall", { en, fr }),
    context: { en: words.en.in(shortEn || shortFr), fr: words.fr.in(shortFr || shortEn) },
    href: addresses(isReport ? "action-report" : "action-call", { action: id }),
  };
}

/** `today` is the day of whoever asks. */
export function actionsAwaiting(db: Db, actor: Actor, today: Day): Awaiting[] {
  const mine = mineOf(actor, today);
  if (mine.seats === "[]" && mine.staff === 0) return [];
  const soon = startOfDay(addDays(dayOf(startOfDay(today)), 1));
  return waiting(db)
    .all({ ...mine, day: today, soon, keys: keysOfActor(actor) })
    .map(awaits);
}
