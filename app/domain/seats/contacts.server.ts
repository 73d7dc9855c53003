// S-7: who prepares and answers for the holder of a seat.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";

export type ContactLine = { id: Id; shown: Bilingual; from: Day; until: Day | null };

const contacts = prepared((db: Db) =>
  db.$client.prepare<[{ seat: Id; day: Day }], Omit<ContactLine, "shown"> & { en: string; fr: string }>(
    `select k.id, coalesce(nullif(p.name, ''), p.title_en) as en, coalesce(nullif(p.name, ''), p.title_fr) as fr, k.from_day as "from", k.until_day as until
     from contact k join person p on p.id = k.person_id
     where k.seat_id = :seat and (k.until_day is null or k.until_day > :day) order by k.from_day, k.id`,
  ),
);

/** S-7: the contacts of a seat, those to come included. */
export const contactsOf = (db: Db, seat: Id, day: Day): ContactLine[] =>
  contacts(db)
    .all({ seat, day })
    .map(({ en, fr, ...rest }) => ({ ...rest, shown: { en, fr } }));

const one = prepared((db: Db) =>
  db.$client.prepare<[Id], Bilingual>(
    `select coalesce(nullif(p.name, ''), p.title_en) as en, coalesce(nullif(p.name, ''), p.title_fr) as fr
     from contact k join person p on p.id = k.person_id where k.id = ?`,
  ),
);

export const contactShown = (db: Db, id: Id): Bilingual => one(db).get(id) ?? { en: "", fr: "" };
