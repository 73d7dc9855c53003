// Desk 14: who gets a released agenda, in which language and how much of it.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day } from "../dates";
import { onTheDay, organization, seatOpen, shownOf, sitting, standsIn } from "../sql.server";

export type Recipient = {
  person: Id;
  name: Bilingual;
  organization: Bilingual;
  language: Language;
  /** M-17: whoever sits there sees what is in camera; a contact only where named for it. */
  sits: boolean;
};
type Row = Omit<Recipient, "name" | "organization" | "sits"> & {
  name: string;
  organization: string;
  sits: 0 | 1;
};

/** From the meeting to its seats, and from each seat to whoever serves it. */
const servedBy = (table: string, row: string, condition: string, sits: string): string =>
  `select ${row}.person_id as person, ${organization} as organization, s.level, ${sits} as sits
     from meeting_body mb cross join seat s on s.body_id = mb.body_id cross join ${table} ${row} on ${row}.seat_id = s.id
     where mb.meeting_id = :meeting and ${seatOpen} and ${condition}`;

/** S-8: whoever comes in the place of a seat; for one item, nobody who hears what is in camera. */
const standingIn = `select sp.id as person, ${organization} as organization, s.level, iif(a.stand_in_part = 'speaks' and a.stand_in_item is null, 1, 0) as sits
     from meeting_answer a join seat s on s.id = a.seat_id join person sp on sp.email = a.stand_in_email
     where a.meeting_id = :meeting and ${standsIn("a")}`;

const served = prepared((db: Db) =>
  db.$client.prepare<[{ meeting: Id; day: Day }], Row>(
    `select t.person, ${shownOf("p")} as name, t.organization, p.language, max(t.sits) as sits from (
       ${servedBy("holding", "h", sitting("h"), "1")} union all ${servedBy("contact", "k", onTheDay("k"), "k.in_camera")} union all ${standingIn}
     ) t join person p on p.id = t.person group by t.person order by t.level, t.organization, t.person`,
  ),
);

/** The members of those who meet, their contacts and whoever stands in for one of them, each once. */
export const recipientsOf = (db: Db, meeting: Id, day: Day): Recipient[] =>
  served(db)
    .all({ meeting, day })
    .map(({ name, organization: of, sits, ...row }) => ({
      ...{ ...row, sits: sits === 1 },
      ...{ name: JSON.parse(name) as Bilingual, organization: JSON.parse(of) as Bilingual },
    }));
