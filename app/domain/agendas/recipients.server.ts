// Desk 14: who gets a released agenda, in which language and how much of it.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day } from "../dates";
import { onTheDay, organization, seatOpen, shownOf, sitting } from "../sql.server";

export type Recipient = {
  person: Id;
  name: Bilingual;
  organization: Bilingual;
  language: Language;
  /** M-17: whoever sits there sees what is in camera; a contact does not. */
  sits: boolean;
};
type Row = Omit<Recipient, "name" | "organization" | "sits"> & {
  name: string;
  organization: string;
  sits: 0 | 1;
};

const served = prepared((db: Db) =>
  db.$client.prepare<[{ meeting: Id; day: Day }], Row>(
    `select t.person_id as person, ${shownOf("p")} as name, ${organization} as organization, p.language, max(t.sits) as sits from (
       select h.person_id, h.seat_id, 1 as sits from holding h where ${sitting("h")}
       union all select k.person_id, k.seat_id, 0 from contact k where ${onTheDay("k")}
     ) t join seat s on s.id = t.seat_id join meeting_body mb on mb.body_id = s.body_id join person p on p.id = t.person_id
     where mb.meeting_id = :meeting and ${seatOpen}
     group by t.person_id order by s.level, s.organization_en, t.person_id`,
  ),
);

/** The members of those who meet and their contacts, each once. */
export const recipientsOf = (db: Db, meeting: Id, day: Day): Recipient[] =>
  served(db)
    .all({ meeting, day })
    .map(({ name, organization: of, sits, ...row }) => ({
      ...{ ...row, sits: sits === 1 },
      ...{ name: JSON.parse(name) as Bilingual, organization: JSON.parse(of) as Bilingual },
    }));
