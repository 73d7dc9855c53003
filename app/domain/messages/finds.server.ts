// How messages to lists are found, in either language: what was sent, by whoever sent or received it, and drafts by their author.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Instant } from "../dates";
import type { FindableKind } from "../findable";
import { gathered } from "../search/gathered.server";
import type { MessageState } from "./lifecycle";
import { messageStateWords } from "./state-words";
import { subjectOrNone } from "./subject";
import { messageWords } from "./words";

type Row = {
  id: Id;
  state: MessageState;
  listEn: string;
  listFr: string;
  subjectEn: string;
  subjectFr: string;
  textEn: string;
  textFr: string;
  body: Id | null;
  at: Instant;
};

const messages = gathered<Row>(
  `select m.id, m.state, m.list_en as listEn, m.list_fr as listFr, m.subject_en as subjectEn, m.subject_fr as subjectFr,
     m.text_en as textEn, m.text_fr as textFr, m.body_id as body, coalesce(m.sent_at, m.written_at) as at from message m`,
  "m.id",
  (row) => ({
    id: row.id,
    changedAt: row.at,
    title: subjectOrNone({ subject: { en: row.subjectEn, fr: row.subjectFr } }),
    text: { en: row.textEn, fr: row.textFr },
    where: {
      en: `${row.listEn} · ${messageStateWords.en[row.state]}`,
      fr: `${row.listFr} · ${messageStateWords.fr[row.state]}`,
    },
    also: [row.listEn, row.listFr],
    href: addresses("message", { message: row.id }),
    body: row.body,
  }),
);

export const messagesFinds: readonly FindableKind[] = [
  {
    kind: "message",
    name: { en: messageWords.en.messages, fr: messageWords.fr.messages },
    seenBy: "audience",
    entries: messages,
    all: "select id, coalesce(sent_at, written_at) as at from message",
    madeOf: [{ table: "message", ids: (row) => `select ${row}.id as id` }],
  },
];
