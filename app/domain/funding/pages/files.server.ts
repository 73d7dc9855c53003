// The files of a request: its attachments, and the evidence of its payments; to whoever sees the request (M-17).
import { readFileSync } from "node:fs";
import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { isSecretariat } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { House } from "../../house";
import { pathOfFile } from "../../papers/files.server";
import { typeOf } from "../../papers/kinds";
import { NotFound } from "../../refusals";

type Row = { file: string; storedAs: string };
const attached = prepared((db: Db) =>
  db.$client.prepare<[{ request: Id; id: Id; keys: string }], Row>(
    `select x.name as file, x.stored_as as storedAs from funding_paper p join file x on x.id = p.file_id
     where p.id = :id and p.request_id = :request and p.withdrawn_at is null and ${visibleSql("funding", "p.request_id")}`,
  ),
);
const evidence = prepared((db: Db) =>
  db.$client.prepare<[{ request: Id; id: Id; keys: string }], Row>(
    `select x.name as file, x.stored_as as storedAs from funding_payment p join file x on x.id = p.file_id
     where p.id = :id and p.request_id = :request and ${visibleSql("funding", "p.request_id")}`,
  ),
);

type Sent = { name: string; type: string; content: Uint8Array };
function sent({ dataDirectory }: House, row: Row | undefined): Sent {
  if (!row) throw new NotFound();
  return {
    ...{ name: row.file, type: typeOf(row.file) },
    content: readFileSync(pathOfFile(dataDirectory, row.storedAs)),
  };
}

export const paperFile = (house: House, actor: Actor, at: { request: Id; paper: Id }): Sent =>
  sent(house, attached(house.db).get({ request: at.request, id: at.paper, keys: keysOfActor(actor) }));

/** Receipts name people: for the secretariat, which pays them. */
export function evidenceFile(house: House, actor: Actor, at: { request: Id; payment: Id }): Sent {
  const row = isSecretariat(actor)
    ? evidence(house.db).get({ request: at.request, id: at.payment, keys: keysOfActor(actor) })
    : undefined;
  return sent(house, row);
}
