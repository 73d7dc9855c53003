// S-11: the readers whom a government or association named, on a day.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { bilingual, notOver, shownSql } from "../sql.server";

export type ReaderLine = { id: Id; shown: Bilingual; email: string; from: Day; until: Day | null };

const readers = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day }], Omit<ReaderLine, "shown"> & { shown: string }>(`
    select r.id, ${shownSql} as shown, p.email, r.from_day as "from", r.until_day as "until"
    from reader r join person p on p.id = r.person_id where r.jurisdiction_id = :id and r.withdrawn_at is null and ${notOver("r")} order by r.from_day`),
);

export const readersOf = (db: Db, at: { id: Id; day: Day }): ReaderLine[] =>
  readers(db)
    .all(at)
    .map((line) => ({ ...line, shown: bilingual(line.shown) }));
