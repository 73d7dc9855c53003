// N-6: mail is written in the transaction of the act that causes it, and sent after.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type Bilingual, type Language, say } from "../bilingual";
import type { Instant } from "../dates";
import { newId } from "../id";
import { outboxWords } from "./words";

/** A mail to persons, in the language of each. It carries titles and links, never papers or positions. */
export type Notice = {
  to: readonly Id[];
  subject: Bilingual;
  /** Whole sentences, one a paragraph. */
  lines: readonly Bilingual[];
  /** The address in the workspace, with its origin. */
  link: Bilingual;
  /** Asked again when it is sent: does the person still see it? */
  about?: { kind: string; id: Id };
};

const recipient = prepared((db: Db) =>
  db.$client.prepare<[Id], { email: string; language: Language }>(
    "select email, language from person where id = ?",
  ),
);
const put = prepared((db: Db) =>
  db.$client.prepare(`insert into outbox (id, person_id, address, language, subject, body, about_kind, about_id, created_at, next_at)
    values (:id, :person, :address, :language, :subject, :body, :kind, :about, :now, :now)`),
);

/** Which mail went into the outbox for each person. */
export type Mailed = { person: Id; mail: Id; language: Language };

export function notify(tx: Db, notice: Notice, now: Instant): Mailed[] {
  const mailed: Mailed[] = [];
  for (const person of new Set(notice.to)) {
    const known = recipient(tx).get(person);
    if (!known) continue;
    const { language } = known;
    const id = newId();
    mailed.push({ person, mail: id, language });
    put(tx).run({
      id,
      person,
      address: known.email,
      language,
      subject: say(language, notice.subject),
      body: [
        ...notice.lines.map((line) => say(language, line)),
        say(language, notice.link),
        outboxWords[language].signature,
      ].join("\n\n"),
      kind: notice.about?.kind ?? null,
      about: notice.about?.id ?? null,
      now,
    });
  }
  return mailed;
}
