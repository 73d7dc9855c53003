// S-11: a reader, as the forms show them.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { mustBeAllowed, permission } from "../permissions";
import { NotFound } from "../refusals";
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
    select r.id, json_object('en', coalesce(nullif(p.name, ''), p.title_en), 'fr', coalesce(nullif(p.name, ''), p.title_fr)) as shown,
      j.id as jurisdiction, json_object('en', j.name_en, 'fr', j.name_fr) as name, r.from_day as "from", r.until_day as "until"
    from reader r join person p on p.id = r.person_id join jurisdiction j on j.id = r.jurisdiction_id
    where r.id = :id and r.withdrawn_at is null and (r.until_day is null or r.until_day > :day)`),
);

/** Readers are known to those who could name them; for anybody else there is none (T-3). */
export function readerSeen(db: Db, actor: Actor, at: { id: Id; day: Day }): Reader | undefined {
  const row = one(db).get(at);
  if (!row || !permission(actor, peoplePolicies.nameReader, { nominatedBy: row.jurisdiction }).may)
    return undefined;
  return { ...row, shown: JSON.parse(row.shown) as Bilingual, name: JSON.parse(row.name) as Bilingual };
}

export function readerEndPage(db: Db, actor: Actor, at: { id: Id; day: Day }): Reader {
  const reader = readerSeen(db, actor, at);
  if (!reader) throw new NotFound();
  mustBeAllowed(actor, peoplePolicies.endReader, { nominatedBy: reader.jurisdiction });
  return reader;
}
