// N-6: mail is written in the transaction of the act that causes it, and sent after.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type Bilingual, type Language, say } from "../bilingual";
import type { Instant } from "../dates";
import { newId } from "../id";
import { outboxWords } from "./words";

/** What a mail says. It carries titles and links, never papers or positions. */
export type Letter = {
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

const recipient = prepared((db: Db) =>
  db.$client.prepare<[Id], { email: string; language: Language }>(
    "select email, language from person where id = ?",
  ),
);
const put = prepared((db: Db) =>
  db.$client.prepare(`insert into outbox (id, person_id, address, language, subject, body, calendar, about_kind, about_id, created_at, next_at)
    values (:id, :person, :address, :language, :subject, :body, :calendar, :kind, :about, :now, :now)`),
);

/** Which mail went into the outbox for each person. */
export type Mailed = { person: Id; mail: Id; language: Language };

export function notify(tx: Db, { to, ...letter }: Notice, now: Instant): Mailed[] {
  const mailed: Mailed[] = [];
  for (const person of new Set(to)) {
    const known = recipient(tx).get(person);
    if (!known) continue;
    const mail = post(tx, { person, ...known }, { letter, now });
    mailed.push({ person, mail, language: known.language });
  }
  return mailed;
}

/** One mail to one address, in its language. */
export function post(tx: Db, to: Addressee, { letter, now }: { letter: Letter; now: Instant }): Id {
  const { person, email, language } = to;
  const id = newId();
  put(tx).run({
    id,
    person,
    address: email,
    language,
    subject: say(language, letter.subject),
    body: [
      ...letter.lines.map((line) => say(language, line)),
      say(language, letter.link),
      outboxWords[language].signature,
    ].join("\n\n"),
    calendar: letter.calendar ? say(language, letter.calendar) : null,
    kind: letter.about?.kind ?? null,
    about: letter.about?.id ?? null,
    now,
  });
  return id;
}
