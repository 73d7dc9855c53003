// F-12: who contributes to a council: each government or association that sits there as a member.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { Level } from "../levels";
import type { Cents } from "../money";
import { bilingual, jurisdictionName, seatOpen, seatOwner } from "../sql.server";
import { isMemberSeat } from "../taking-part/sql.server";

export type Payer = {
  id: Id;
  name: Bilingual;
  level: Level;
  /** What it is called to contribute this year; null where it is not called. */
  called: Cents | null;
  /** What it was called to contribute the year before. */
  before: Cents | null;
};

const calledIn = (year: string) =>
  `(select c.cents from contribution c join council_account a on a.id = c.account_id
    where a.body_id = :body and a.year = ${year} and c.jurisdiction_id = j.id and c.state <> 'cancelled')`;

const payers = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; year: number; day: Day }], Omit<Payer, "name"> & { name: string }>(
    `select j.id, ${jurisdictionName} as name, j.level, ${calledIn(":year")} as called, ${calledIn(":year - 1")} as before
     from jurisdiction j where j.id in (select ${seatOwner} from seat s where s.body_id = :body and ${seatOpen} and ${isMemberSeat})
     order by j.precedence`,
  ),
);

export const payersOf = (
  db: Db,
  { council, year }: { council: { id: Id }; year: number },
  day: Day,
): Payer[] =>
  payers(db)
    .all({ body: council.id, year, day })
    .map((row) => ({ ...row, name: bilingual(row.name) }));

/** F-12: nobody is left to call. */
export const isCalled = (payers: readonly Payer[]): boolean => payers.every(({ called }) => called !== null);
