// S-7: who prepares and answers for the holder of a seat.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { bilingual, notOver, shownSql } from "../sql.server";
import type { ContactFacts } from "./policy";
import type { OneSeat } from "./queries.server";

export type ContactLine = {
  id: Id;
  shown: Bilingual;
  from: Day;
  until: Day | null;
  holdingId: Id | null;
  /** M-17: named for what is in camera as well. */
  inCamera: boolean;
};
type Row = Omit<ContactLine, "shown" | "inCamera"> & { shown: string; inCamera: 0 | 1 };

const columns = `k.id, k.holding_id as holdingId, k.from_day as "from", k.until_day as "until",
  k.in_camera as inCamera, ${shownSql} as shown`;
const contacts = prepared((db: Db) =>
  db.$client.prepare<[{ seat: Id; day: Day }], Row>(
    `select ${columns} from contact k join person p on p.id = k.person_id
     where k.seat_id = :seat and ${notOver("k")} order by k.from_day, k.id`,
  ),
);
const one = prepared((db: Db) =>
  db.$client.prepare<[Id], Row & { seatId: Id; personId: Id }>(
    `select ${columns}, k.seat_id as seatId, k.person_id as personId
     from contact k join person p on p.id = k.person_id where k.id = ?`,
  ),
);

const read = <Stored extends Row>(row: Stored) => ({
  ...row,
  shown: bilingual(row.shown),
  inCamera: row.inCamera === 1,
});

/** S-7: the contacts of a seat, those to come included. */
export const contactsOf = (db: Db, seat: Id, day: Day): ContactLine[] =>
  contacts(db).all({ seat, day }).map(read);

export type OneContact = ContactLine & { seatId: Id; personId: Id };

export function contactOf(db: Db, id: Id): OneContact | undefined {
  const row = one(db).get(id);
  return row && read(row);
}

/** What the verbs on a contact are measured by; the seat as it stands today. */
export const contactFacts = (
  seat: OneSeat,
  contact: Pick<ContactLine, "until" | "holdingId">,
  today: Day,
): ContactFacts => ({
  ...{ body: seat.body, seat: seat.id, nominatedBy: seat.nominatedBy },
  hasEnded: contact.until !== null && contact.until <= today,
  namedUnder: contact.holdingId,
  heldUnder: seat.principal?.holding ?? null,
});
