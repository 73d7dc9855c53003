import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import { type Bilingual, filled } from "../bilingual";
import { bilingual, shownOf } from "../sql.server";

const named = prepared((db: Db) =>
  db.$client.prepare<[Id | null], string>(`select ${shownOf("p")} from person p where p.id = ?`).pluck(),
);

/** Whoever proposes an item, as a mail names them. */
export const proposerNamed = (db: Db, person: Id | null): Bilingual =>
  filled(bilingual(named(db).get(person) ?? '{"en":"","fr":""}'));
