import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";

const by = prepared((db: Db) =>
  db.$client.prepare<[Id], Id>("select added_by from agenda_paper where id = ?").pluck(),
);
/** Whoever added it is told what becomes of it. */
export const addedBy = (db: Db, paper: Id): Id | undefined => by(db).get(paper);
