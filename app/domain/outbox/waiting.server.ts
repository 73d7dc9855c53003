// N-6: what of the outbox is due to be sent, and what of it goes together.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { actorOn } from "../actor.server";
import { isVisible } from "../audiences.server";
import type { Language } from "../bilingual";
import { dayOf, type Instant } from "../dates";
import { goesAlone, type NoticeName, noticeNames } from "./notices";

export type Waiting = {
  id: Id;
  personId: Id | null;
  address: string;
  language: Language;
  notice: NoticeName;
  subject: string;
  body: string;
  calendar: string | null;
  aboutKind: string | null;
  aboutId: Id | null;
  attempts: number;
  /** Gathered over a day. */
  isDaily: 0 | 1;
};

/** Of a day: nothing that is gathered waits longer than over a long week-end. */
const longestDay = 5 * 24 * 60 * 60 * 1000;
const alone = noticeNames.filter(goesAlone).map((name) => `'${name}'`);

/**
 * N-6, T-8: what has waited long enough. To somebody who had a mail a moment ago the next goes once the pause is over,
 * with whatever came meanwhile; a mail that goes alone waits for nothing. One that seems to wait for longer than any does
 * was written before the clock was set back.
 */
const due = prepared((db: Db) =>
  db.$client.prepare<{ now: number; longest: number; day: number; pause: number }, Waiting>(
    `select o.id, o.person_id as personId, o.address, o.language, o.notice, o.subject, o.body, o.calendar, o.about_kind as aboutKind,
       o.about_id as aboutId, o.attempts, o.held_until is not null as isDaily
     from outbox o where o.outcome = 'waiting' and (o.next_at <= :now or o.next_at > :now + :longest)
       and (o.held_until is null or o.held_until <= :now or o.held_until > :now + :day)
       and (:pause = 0 or o.person_id is null or o.notice in (${alone}) or not exists (select 1 from outbox s
         where s.person_id = o.person_id and s.outcome = 'sent' and s.sent_at > :now - :pause and s.sent_at <= :now and s.notice not in (${alone})))
     order by o.created_at limit 50`,
  ),
);

/** `longest`: milliseconds for which a mail that failed waits at most; `pause`: minutes between two mails to one person. */
export const dueAt = (
  db: Db,
  { now, longest, pause }: { now: Instant; longest: number; pause: number },
): Waiting[] => due(db).all({ now, longest, day: longestDay, pause: pause * 60_000 });

/** A person who no longer sees the matter gets nothing of it. */
export function mayStillSee(db: Db, mail: Waiting, now: Instant): boolean {
  if (!mail.personId || !mail.aboutKind || !mail.aboutId) return true;
  return isVisible(db, actorOn(db, mail.personId, dayOf(now)), mail.aboutKind, mail.aboutId);
}

/**
 * What goes to one person at one address in one language goes together, what is gathered over a day apart from what is
 * not; the order is kept. Without a pause only the day is gathered.
 */
export function together(mails: readonly Waiting[], pause: number): Waiting[][] {
  const bundles = new Map<string, Waiting[]>();
  for (const mail of mails) {
    const { id, personId, address, language, notice, isDaily } = mail;
    const isAlone = !personId || goesAlone(notice) || (pause === 0 && !isDaily);
    const key = isAlone ? id : [personId, address, language, isDaily].join(" ");
    bundles.set(key, [...(bundles.get(key) ?? []), mail]);
  }
  return [...bundles.values()];
}
