// What was entered about a subject since a page was made: from the ledger, so that it is told whoever did it and from
// whichever process.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";
import { bilingual, bilingualIfAny, shownOf } from "../sql.server";

export type Subject = { kind: string; id: Id };
export type Entered = {
  number: number;
  at: Instant;
  person: Id | null;
  by: Bilingual | null;
  says: Bilingual | null;
};

const last = prepared((db: Db) =>
  db.$client
    .prepare<[Subject], number | null>(
      "select max(number) from ledger where subject_kind = :kind and subject_id = :id",
    )
    .pluck(),
);

/** The number of the last line about a subject: asked twice a second while somebody is there. */
export const lastLine = (db: Db, subject: Subject): number => last(db).get(subject) ?? 0;

type Row = { number: number; at: Instant; person: Id | null; by: string | null; says: string | null };

const since = prepared((db: Db) =>
  db.$client.prepare<[Subject & { since: number }], Row>(
    `select l.number, l.at, p.id as person, iif(p.id is null, null, ${shownOf("p")}) as by, json_extract(d.detail, '$.says') as says
     from ledger l left join ledger_detail d on d.number = l.number left join person p on p.id = l.person_id
     where l.subject_kind = :kind and l.subject_id = :id and l.number > :since order by l.number desc limit 20`,
  ),
);

/** The newest first. */
export const linesSince = (db: Db, subject: Subject, number: number): Entered[] =>
  since(db)
    .all({ ...subject, since: number })
    .map(({ by, says, ...row }) => ({ ...row, by: bilingualIfAny(by), says: bilingualIfAny(says) }));

const shown = prepared((db: Db) =>
  db.$client.prepare<[Id], string>(`select ${shownOf("p")} from person p where p.id = ?`).pluck(),
);

export const nameOf = (db: Db, person: Id): Bilingual =>
  bilingual(shown(db).get(person) ?? '{"en":"","fr":""}');
