// S-11: a reader, as the forms show them.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { mustBeAllowed, permission } from "../permissions";
import { NotFound } from "../refusals";
import { bilingual, jurisdictionName, notOver, shownSql } from "../sql.server";
import { peoplePolicies } from "./policy";

export type Reader = {
  id: Id;
  shown: Bilingual;
  jurisdiction: Id;
  name: Bilingual;
  from: Day;
  until: Day | null;
};
type Row = Omit<Reader, "shown" | "name"> & { shown: string; name: string };

const one = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day }], Row>(`
    select r.id, ${shownSql} as shown,
      j.id as jurisdiction, ${jurisdictionName} as name, r.from_day as "from", r.until_day as "until"
    from reader r join person p on p.id = r.person_id join jurisdiction j on j.id = r.jurisdiction_id
    where r.id = :id and r.withdrawn_at is null and ${notOver("r")}`),
);

/** Readers are known to those who could name them; for anybody else there is none (T-3). */
export function readerSeen(db: Db, actor: Actor, at: { id: Id; day: Day }): Reader | undefined {
  const row = one(db).get(at);
  if (!row || !permission(actor, peoplePolicies.nameReader, { nominatedBy: row.jurisdiction }).may)
    return undefined;
  return { ...row, shown: bilingual(row.shown), name: bilingual(row.name) };
}

export function readerEndPage(db: Db, actor: Actor, at: { id: Id; day: Day }): Reader {
  const reader = readerSeen(db, actor, at);
  if (!reader) throw new NotFound();
  mustBeAllowed(actor, peoplePolicies.endReader, { nominatedBy: reader.jurisdiction });
  return reader;
}
