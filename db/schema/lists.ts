import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { listStates } from "../../app/domain/lists/lifecycle";
import type { ListRule } from "../../app/domain/lists/rule";
import { messageStates } from "../../app/domain/messages/lifecycle";
import { body } from "./bodies";
import { edition, id, instantColumn, oneOf, reference, truth } from "./columns";
import { person } from "./people";
import { holding } from "./seats";
import { outbox } from "./trust";

/** S-9: a name and a rule, computed again on the day; never a frozen list of addresses. */
export const savedList = sqliteTable(
  "saved_list",
  {
    id: id(),
    nameEn: text("name_en").notNull(),
    nameFr: text("name_fr").notNull(),
    rule: text("rule", { mode: "json" }).$type<ListRule>().notNull(),
    /** Whose co-chairs keep it too; empty where it reaches beyond one body. */
    bodyId: reference("body_id").references(() => body.id),
    state: text("state", { enum: listStates }).notNull(),
    madeAt: instantColumn("made_at").notNull(),
    edition: edition(),
  },
  (table) => [
    index("saved_list_state").on(table.state),
    oneOf("saved_list_states", "state", listStates),
    truth("saved_list_named", "name_en <> '' and name_fr <> ''"),
  ],
);

/** A free message to a list, in both languages. The outbox forgets the text once it is sent; this keeps it. */
export const message = sqliteTable(
  "message",
  {
    id: id(),
    state: text("state", { enum: messageStates }).notNull(),
    /** The list as its address names it, and its name when the message was written or sent. */
    listKey: text("list_key").notNull(),
    listEn: text("list_en").notNull(),
    listFr: text("list_fr").notNull(),
    /** Whose co-chairs may send it too. */
    bodyId: reference("body_id").references(() => body.id),
    subjectEn: text("subject_en").notNull().default(""),
    subjectFr: text("subject_fr").notNull().default(""),
    textEn: text("text_en").notNull().default(""),
    textFr: text("text_fr").notNull().default(""),
    /** A page of the workspace, as an address of it. */
    link: text("link").notNull().default(""),
    /** T-9: a correction is a message of its own that names the one it corrects. */
    correctsId: reference("corrects_id"),
    authorId: reference("author_id")
      .notNull()
      .references(() => person.id),
    writtenAt: instantColumn("written_at").notNull(),
    sentAt: instantColumn("sent_at"),
    edition: edition(),
  },
  (table) => [
    index("message_sent").on(table.state, table.sentAt),
    index("message_corrects").on(table.correctsId),
    oneOf("message_state", "state", messageStates),
    truth("message_sent_dated", "(state = 'sent') = (sent_at is not null)"),
    truth(
      "message_both_languages",
      "state <> 'sent' or (subject_en <> '' and subject_fr <> '' and text_en <> '' and text_fr <> '')",
    ),
  ],
);

/** Who was written to, frozen with the message: once a person, and through which seat. */
export const messageRecipient = sqliteTable(
  "message_recipient",
  {
    messageId: reference("message_id")
      .notNull()
      .references(() => message.id),
    personId: reference("person_id")
      .notNull()
      .references(() => person.id),
    language: text("language", { enum: ["en", "fr"] }).notNull(),
    throughEn: text("through_en").notNull(),
    throughFr: text("through_fr").notNull(),
    mailId: reference("mail_id")
      .notNull()
      .references(() => outbox.id),
  },
  (table) => [
    primaryKey({ columns: [table.messageId, table.personId] }),
    index("message_recipient_person").on(table.personId),
    oneOf("message_recipient_language", "language", ["en", "fr"]),
  ],
);

/** Who takes a seat is told once what it is, on the first day. */
export const orientationMail = sqliteTable("orientation_mail", {
  holdingId: text("holding_id")
    .primaryKey()
    .references(() => holding.id),
  sentAt: instantColumn("sent_at").notNull(),
});
