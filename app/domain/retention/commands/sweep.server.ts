// Every table of the database, one way or another: rows that go, texts in which a name gives way to a mark.
import type { Db } from "../../../../db/connection";
import type { Id } from "../../actor";
import { inJson, listed, mentions, patternOf, type Traces } from "./traces.server";

/** Tables whose rows of a person go, by the column that names the person. A table of accounts belongs here. */
export const rowsThatGo: Record<string, string> = {
  credential: "person_id",
  session: "person_id",
  invitation: "person_id",
  entry_link: "person_id",
  password_reset: "person_id",
  recovery_code: "person_id",
  second_factor: "person_id",
  kept_form: "person_id",
  form_key: "person_id",
  refused_attempt: "person_id",
};

/** Tables in which the person stays named by an id, which says nothing any more: seat, days and acts are the record. */
export const rowsThatStay: readonly string[] = [
  ...["office", "reader", "holding", "holding_before", "contact", "observer"],
  ...["pair", "clause", "terms_before", "extension", "extension_agreement", "file", "job"],
  ...["outbox", "message", "message_recipient", "jurisdiction_page"],
  ...["witness", "proposal", "hold", "ledger"],
];

/**
 * What the councils adopted, what was sent to a list, and the ledger itself: never altered here. A formal text that
 * names someone stays (T-9). The index of the search is made anew by the change of the card.
 */
const formal = new Set([
  ...["ledger", "ledger_detail", "ledger_head", "person", "pair", "clause", "unplaced_passage"],
  ...["terms_version", "terms_section", "body", "seat", "jurisdiction", "workspace", "__drizzle_migrations"],
  ...["message", "message_recipient", "search_entry", "search_index"],
]);

export const mark = "[…]";

type Column = { table: string; column: string };

/** Every column of text in an ordinary table, less what is a key or formal. */
const columnsOf = (db: Db): Column[] =>
  db.$client
    .prepare<[], Column>(
      `select t.name as "table", c.name as "column" from pragma_table_list t join pragma_table_info(t.name) c
       where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\'
         and c.type like '%TEXT%' and c.pk = 0
         and not exists (select 1 from pragma_foreign_key_list(t.name) f where f."from" = c.name)`,
    )
    .all()
    .filter(({ table }) => !formal.has(table));

function sweep(tx: Db, { table, column }: Column, traces: Traces): void {
  const texts = [...traces.words, ...traces.words.map(inJson)];
  const pattern = patternOf(texts);
  const write = tx.$client.prepare<[string, number]>(`update "${table}" set "${column}" = ? where rowid = ?`);
  const rows = tx.$client
    .prepare<[{ words: string }], { row: number; text: string }>(
      `select rowid as row, "${column}" as text from "${table}" where ${mentions(`"${table}"."${column}"`)}`,
    )
    .all({ words: listed(texts) });
  for (const { row, text } of rows) write.run(text.replace(pattern, mark), row);
}

/** The messages to somebody: nobody to send them to, and nothing to read in them. Gives the ids of their files. */
function emptyMail(tx: Db, person: Id, address: string): Id[] {
  return tx.$client
    .prepare<[{ person: Id; address: string }], Id>(
      `update outbox set address = :address, subject = '', body = '', last_error = null,
         outcome = case outcome when 'waiting' then 'dropped' else outcome end where person_id = :person returning id`,
    )
    .pluck()
    .all({ person, address });
}

/** All of it but the card and the ledger, in the caller's transaction. */
export function sweepAll(tx: Db, traces: Traces, address: string): { mails: Id[] } {
  const { person } = traces;
  for (const [table, column] of Object.entries(rowsThatGo))
    tx.$client.prepare(`delete from "${table}" where "${column}" = ?`).run(person);
  const mails = emptyMail(tx, person, address);
  for (const column of columnsOf(tx)) sweep(tx, column, traces);
  return { mails };
}

const formalColumns: Column[] = [
  { table: "pair", column: "en" },
  { table: "pair", column: "fr" },
  { table: "clause", column: "value" },
  { table: "clause", column: "passage" },
  { table: "unplaced_passage", column: "content" },
  ...["subject_en", "subject_fr", "text_en", "text_fr"].map((column) => ({ table: "message", column })),
  { table: "terms_version", column: "adopted_by_en" },
  { table: "terms_version", column: "adopted_by_fr" },
];

/** In how many passages of formal texts somebody is named, which stay: said before anyone erases. */
export function formalMentions(db: Db, traces: Traces): number {
  const texts = [...traces.words, ...traces.words.map(inJson)];
  const pattern = patternOf(texts);
  return formalColumns
    .flatMap(({ table, column }) =>
      db.$client
        .prepare<[{ words: string }], string>(
          `select "${column}" from "${table}" where ${mentions(`"${table}"."${column}"`)}`,
        )
        .pluck()
        .all({ words: listed(texts) }),
    )
    .filter((text) => text.search(pattern) >= 0).length;
}
