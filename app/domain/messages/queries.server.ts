// What was written to lists: to whom, in which language, and what became of each mail.
import { createHash } from "node:crypto";
import { atOnce, type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import { type HistoryLine, history } from "../ledger/history.server";
import type { NamedPlace } from "../lists/places.server";
import { placesOn } from "../lists/places.server";
import { type ListLine, linesOf, listSeen, type OneList } from "../lists/queries.server";
import { writtenTo } from "../lists/rule";
import { type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { bilingual, shownSql } from "../sql.server";
import { isWhole } from "./forms";
import type { MessageState } from "./lifecycle";
import { messagePolicies } from "./policy";

export type Message = {
  id: Id;
  state: MessageState;
  listKey: string;
  listName: Bilingual;
  body: Id | null;
  subject: Bilingual;
  text: Bilingual;
  link: string;
  corrects: { id: Id; subject: Bilingual; sentAt: Instant } | null;
  author: Id;
  authorShown: Bilingual;
  writtenAt: Instant;
  sentAt: Instant | null;
  edition: number;
};
export type MessageRow = Omit<Message, "listName" | "subject" | "text" | "corrects" | "authorShown"> & {
  listEn: string;
  listFr: string;
  subjectEn: string;
  subjectFr: string;
  textEn: string;
  textFr: string;
  corrects: string | null;
  authorShown: string;
};

export const messageColumns = `m.id, m.state, m.list_key as listKey, m.list_en as listEn, m.list_fr as listFr, m.body_id as body,
  m.subject_en as subjectEn, m.subject_fr as subjectFr, m.text_en as textEn, m.text_fr as textFr, m.link,
  case when c.id is null then null else json_object('id', c.id, 'subject', json_object('en', c.subject_en, 'fr', c.subject_fr), 'sentAt', c.sent_at) end as corrects,
  m.author_id as author, ${shownSql} as authorShown, m.written_at as writtenAt, m.sent_at as sentAt, m.edition
  from message m join person p on p.id = m.author_id left join message c on c.id = m.corrects_id`;

export const readMessage = ({
  listEn,
  listFr,
  subjectEn,
  subjectFr,
  textEn,
  textFr,
  ...row
}: MessageRow): Message => ({
  ...row,
  listName: { en: listEn, fr: listFr },
  subject: { en: subjectEn, fr: subjectFr },
  text: { en: textEn, fr: textFr },
  corrects: row.corrects ? (JSON.parse(row.corrects) as Message["corrects"]) : null,
  authorShown: bilingual(row.authorShown),
});

const one = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], MessageRow>(
    `select ${messageColumns} where m.id = :id and ${visibleSql("message", "m.id")}`,
  ),
);

export function messageSeen(db: Db, actor: Actor, id: Id): Message | undefined {
  const row = one(db).get({ id, keys: keysOfActor(actor) });
  return row && readMessage(row);
}

/** What the policies are measured by. */
export const factsOfMessage = ({ author, body, state, subject, text }: Message) => ({
  person: author,
  ...(body ? { body } : {}),
  state,
  isWhole: isWhole({ subjectEn: subject.en, subjectFr: subject.fr, textEn: text.en, textFr: text.fr }),
});

export type Written = { person: Id; through: NamedPlace[]; isCopy: boolean };

/** Who would get it today: everyone on the list, and the contacts of their seats (S-7), once a person. */
export const recipientsOn = (db: Db, actor: Actor, at: { list: OneList; day: Day }): Written[] =>
  writtenTo(at.list.rule, placesOn(db, at.day, actor)) as Written[];

/** One number for a draft and those it would go to: sending asks that both are still what the page showed. */
export function previewEdition(message: Message, lines: readonly ListLine[]): number {
  const told = lines.map(({ id, language, email }) => `${id} ${language} ${email}`).sort();
  const digest = createHash("sha256").update(JSON.stringify([message.id, message.edition, told]));
  return Number.parseInt(digest.digest("hex").slice(0, 12), 16);
}

export type SendPage = { message: Message; list: OneList; lines: ListLine[]; preview: number };

/** Exactly who gets what, in which language (desk 14). */
export function sendPage(db: Db, actor: Actor, at: { message: Id; day: Day }): SendPage {
  return atOnce(db, () => {
    const message = messageSeen(db, actor, at.message);
    if (!message) throw new NotFound();
    const list = listSeen(db, actor, message.listKey);
    if (!list) throw new NotFound();
    const lines = linesOf(db, recipientsOn(db, actor, { list, day: at.day }));
    return { message, list, lines, preview: previewEdition(message, lines) };
  });
}

export type Outcome = "waiting" | "sent" | "dropped";
export type Recipient = {
  person: Id;
  shown: Bilingual;
  through: Bilingual;
  language: Language;
  outcome: Outcome;
  sentAt: Instant | null;
  lastError: string | null;
};
type RecipientRow = Omit<Recipient, "shown" | "through"> & { shown: string; en: string; fr: string };

const recipients = prepared((db: Db) =>
  db.$client.prepare<[Id], RecipientRow>(`
    select p.id as person, ${shownSql} as shown, r.through_en as en, r.through_fr as fr, r.language, o.outcome, o.sent_at as sentAt, o.last_error as lastError
    from message_recipient r join person p on p.id = r.person_id join outbox o on o.id = r.mail_id
    where r.message_id = ? order by p.title_en, p.id`),
);
const corrections = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], { id: Id; en: string; fr: string; sentAt: Instant }>(
    `select m.id, m.subject_en as en, m.subject_fr as fr, m.sent_at as sentAt from message m
     where m.corrects_id = :id and m.sent_at is not null and ${visibleSql("message", "m.id")} order by m.sent_at`,
  ),
);

export type MessagePage = {
  message: Message;
  /** For its sender and the secretariat; nothing for those who received it. */
  recipients: Recipient[] | null;
  correctedBy: { id: Id; subject: Bilingual; sentAt: Instant }[];
  acts: Record<"edit" | "send" | "discard" | "correct", Offer | null>;
  history: HistoryLine[];
};

function recipientsOf(db: Db, id: Id): Recipient[] {
  return recipients(db)
    .all(id)
    .map(({ en, fr, ...row }) => ({
      ...row,
      shown: bilingual(row.shown),
      through: { en, fr },
    }));
}

export function messagePage(db: Db, actor: Actor, id: Id): MessagePage {
  return atOnce(db, () => {
    const message = messageSeen(db, actor, id);
    if (!message) throw new NotFound();
    const facts = factsOfMessage(message);
    const keeps = isSecretariat(actor) || message.author === actor.person;
    return {
      message,
      recipients: keeps && message.sentAt !== null ? recipientsOf(db, id) : null,
      correctedBy: corrections(db)
        .all({ id, keys: keysOfActor(actor) })
        .map(({ en, fr, ...row }) => ({ ...row, subject: { en, fr } })),
      acts: {
        edit: offerTo(actor, messagePolicies.edit, facts),
        send: offerTo(actor, messagePolicies.send, facts),
        discard: offerTo(actor, messagePolicies.discard, facts),
        correct: offerTo(actor, messagePolicies.correct, facts),
      },
      history: keeps ? history(db, "message", id) : [],
    };
  });
}
