// N-6: mail is written in the transaction of the act that causes it, and sent after.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type Bilingual, type Language, say } from "../bilingual";
import type { Instant } from "../dates";
import { newId } from "../id";
import { nextDigest } from "./digest";
import { type NoticeName, wayOf } from "./notices";

/** What a mail says. It carries titles and links, never papers or positions. */
export type Letter = {
  /** Of which of the kinds in the catalogue it is. */
  notice: NoticeName;
  subject: Bilingual;
  /** Whole sentences, one a paragraph. */
  lines: readonly Bilingual[];
  /** The address in the workspace, with its origin. */
  link: Bilingual;
  /** A calendar that goes with it (RFC 5545), in each language. */
  calendar?: Bilingual;
  /** Asked again when it is sent: does the person still see it? */
  about?: { kind: string; id: Id };
};
/** A mail to persons, in the language of each. */
export type Notice = Letter & { to: readonly Id[] };
/** Somebody who may stand outside the workspace, and have an address only. */
export type Addressee = { person: Id | null; email: string; language: Language };

type Recipient = { email: string; language: Language; zone: string; chosen: string | null };
const recipient = prepared((db: Db) =>
  db.$client.prepare<{ person: Id; notice: NoticeName }, Recipient>(
    `select p.email, p.language, p.zone, c.way as chosen from person p
     left join notice_choice c on c.person_id = p.id and c.notice = :notice where p.id = :person`,
  ),
);
const put = prepared((db: Db) =>
  db.$client.prepare(`insert into outbox (id, person_id, address, language, notice, subject, body, calendar, about_kind, about_id, created_at, next_at, held_until)
    values (:id, :person, :address, :language, :notice, :subject, :body, :calendar, :kind, :about, :now, :now, :held)`),
);

/** Which mail went into the outbox for each person. */
export type Mailed = { person: Id; mail: Id; language: Language };

/** Whoever turned off what they may do without gets nothing, and is not among those mailed. */
export function notify(tx: Db, { to, ...letter }: Notice, now: Instant): Mailed[] {
  const mailed: Mailed[] = [];
  for (const person of new Set(to)) {
    const known = recipient(tx).get({ person, notice: letter.notice });
    if (!known) continue;
    const { zone, chosen, ...address } = known;
    const way = wayOf(letter.notice, chosen);
    if (way === "off") continue;
    const held = way === "daily" ? nextDigest(now, zone) : null;
    const mail = post(tx, { person, ...address }, { letter, now, held });
    mailed.push({ person, mail, language: known.language });
  }
  return mailed;
}

/** One mail to one address, in its language; not before `held`. */
export function post(
  tx: Db,
  to: Addressee,
  { letter, now, held = null }: { letter: Letter; now: Instant; held?: Instant | null },
): Id {
  const { person, email, language } = to;
  const id = newId();
  put(tx).run({
    ...{ id, person, address: email, language, notice: letter.notice, now, held },
    subject: say(language, letter.subject),
    body: [...letter.lines, letter.link].map((line) => say(language, line)).join("\n\n"),
    calendar: letter.calendar ? say(language, letter.calendar) : null,
    kind: letter.about?.kind ?? null,
    about: letter.about?.id ?? null,
  });
  return id;
}
