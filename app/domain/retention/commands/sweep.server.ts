// Every table of the database, one way or another: rows that go, texts in which a name gives way to a mark.
import type { Db } from "../../../../db/connection";
import type { Id } from "../../actor";
import { inJson, listed, mentions, patternOf, type Range, type Traces, withWords } from "./traces.server";

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
  calendar_feed: "person_id",
  paper_look: "person_id",
  private_note: "person_id",
  notice_choice: "person_id",
};

/** Tables in which the person stays named by an id, which says nothing any more: seat, days and acts are the record. */
export const rowsThatStay: readonly string[] = [
  ...["office", "reader", "holding", "holding_before", "contact", "observer"],
  ...["pair", "clause", "terms_before", "extension", "extension_agreement", "file", "job"],
  ...["outbox", "message", "message_recipient", "jurisdiction_page"],
  ...["witness", "proposal", "hold", "ledger"],
  ...["recommendation", "recommendation_paper", "recommendation_return", "recommendation_reply"],
  ...["recommendation_result", "form_edit"],
  ...["decision_routing", "routing_note"],
  ...["proceeding", "position", "ceding", "footnote", "decision", "decision_condition", "corrigendum"],
  ...["silence", "late_statement", "earlier_decision", "decision_review"],
  ...["meeting", "meeting_series", "date_poll", "poll_answer"],
  ...["meeting_answer", "meeting_reminder"],
  ...["agenda", "agenda_item", "agenda_left", "agenda_approval"],
  ...["agenda_paper", "agenda_paper_file", "agenda_release", "paper_request"],
  ...["action", "action_answer", "action_call"],
  ...["posting", "contribution", "provision", "lapse", "opening_balance"],
  ...["funding_request", "funding_signature", "funding_paper", "funding_return", "funding_question"],
  ...["conflict_declaration", "funding_payment", "funding_report", "matter_tie", "chair_naming"],
  ...["spending_limit"],
];

/**
 * What the councils adopted, what was sent to a list, and the ledger itself: never altered here. A formal text that
 * names someone stays (T-9). The index of the search is made anew by the change of the card.
 */
const formal = new Set([
  ...["ledger", "ledger_detail", "ledger_head", "person", "pair", "clause", "unplaced_passage"],
  ...["terms_version", "terms_section", "body", "seat", "jurisdiction", "workspace", "__drizzle_migrations"],
  ...["message", "message_recipient", "search_entry", "search_index"],
  ...["recommendation", "recommendation_version", "recommendation_paper", "recommendation_return"],
  ...["recommendation_reply", "recommendation_result", "form_edit"],
  ...["decision_routing", "routing_note"],
  ...["corrigendum", "decision_replaced", "decision_deferral"],
  ...["proceeding", "position", "ceding", "footnote", "decision", "decision_condition"],
  ...["silence", "late_statement", "earlier_decision", "earlier_replaced", "decision_review"],
  // F-11: the ledger of the money, and what it rests on.
  ...["posting", "pot", "provision", "opening_balance"],
  ...["funding_request", "funding_paper", "funding_return", "funding_question", "conflict_declaration"],
  ...["funding_payment", "funding_report", "matter_tie", "spending_limit"],
  // M-18: what was sent stays as it was sent; what a file says, as it says it.
  ...["agenda_release", "agenda_release_item", "agenda_release_paper", "agenda_paper_file", "file_text"],
]);

export const mark = "[…]";

export type SweptTable = { table: string; columns: string[] };

/** Every column of text in an ordinary table, less what is a key or formal. */
export const sweptTables = (db: Db): SweptTable[] =>
  db.$client
    .prepare<[], { table: string; columns: string }>(
      `select t.name as "table", json_group_array(c.name) as columns from pragma_table_list t join pragma_table_info(t.name) c
       where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\'
         and c.type like '%TEXT%' and c.pk = 0
         and not exists (select 1 from pragma_foreign_key_list(t.name) f where f."from" = c.name)
       group by t.name`,
    )
    .all()
    .filter(({ table }) => !formal.has(table))
    .map(({ table, columns }) => ({ table, columns: JSON.parse(columns) as string[] }));

const quoted = (name: string): string => `"${name}"`;
const textsOf = ({ words }: Traces): string[] => [...words, ...words.map(inJson)];

/** The rows of a table, after one and up to another, that name the person. */
export function rowsNaming(db: Db, { table, columns }: SweptTable, traces: Traces, range: Range): number[] {
  const texts = textsOf(traces);
  const pattern = patternOf(texts);
  const some = columns.map((column) => mentions(quoted(column))).join(" or ");
  return db.$client
    .prepare<[{ words: string } & Range], Record<string, unknown> & { row: number }>(
      `${withWords} select rowid as row, ${columns.map(quoted).join(", ")} from ${quoted(table)}
       where rowid > :from and rowid <= :until and (${some})`,
    )
    .all({ words: listed(texts), ...range })
    .filter((row) => columns.some((column) => isNamedIn(row[column], pattern)))
    .map(({ row }) => row);
}

const isNamedIn = (text: unknown, pattern: RegExp): boolean =>
  typeof text === "string" && text.search(pattern) >= 0;

/** In these rows, as they stand now, a name gives way to the mark. */
function markRows(tx: Db, { table, columns }: SweptTable, pattern: RegExp, rows: Iterable<number>): void {
  const read = tx.$client.prepare<[number], Record<string, unknown>>(
    `select ${columns.map(quoted).join(", ")} from ${quoted(table)} where rowid = ?`,
  );
  for (const row of rows) {
    const known = read.get(row) ?? {};
    for (const column of columns) {
      const text = known[column];
      if (typeof text === "string" && isNamedIn(text, pattern))
        tx.$client
          .prepare(`update ${quoted(table)} set ${quoted(column)} = ? where rowid = ?`)
          .run(text.replace(pattern, mark), row);
    }
  }
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

/** Which rows of which tables are to be looked at. */
export type RowsToMark = ReadonlyMap<string, ReadonlySet<number>>;

/** All of it but the card and the ledger, in the caller's transaction. */
export function sweepAll(tx: Db, traces: Traces, at: { address: string; rows: RowsToMark }): { mails: Id[] } {
  const { person } = traces;
  for (const [table, column] of Object.entries(rowsThatGo))
    tx.$client.prepare(`delete from "${table}" where "${column}" = ?`).run(person);
  const mails = emptyMail(tx, person, at.address);
  const pattern = patternOf(textsOf(traces));
  for (const table of sweptTables(tx)) markRows(tx, table, pattern, at.rows.get(table.table) ?? []);
  return { mails };
}
