// M-2: who is closed on a day: the governments that hold a seat in a body that meets, and keep a holiday then.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { holidayOn } from "../holidays/of-jurisdictions";
import { bilingual, jurisdictionName, seatOpen } from "../sql.server";

export type Closed = { code: string; name: Bilingual; holiday: Bilingual };

type Row = { code: string; name: string };

const seated = prepared((db: Db) =>
  db.$client.prepare<[{ bodies: string; day: Day }], Row>(
    `select j.code, ${jurisdictionName} as name from jurisdiction j where j.id in (
       select s.jurisdiction_id from seat s where s.body_id in (select value from json_each(:bodies)) and ${seatOpen})
     order by j.precedence`,
  ),
);

/** For any day, of the governments that are seated today. */
export function closures(db: Db, bodies: readonly Id[], today: Day): (day: Day) => Closed[] {
  const rows = seated(db).all({ bodies: JSON.stringify(bodies), day: today });
  return (day) =>
    rows.flatMap(({ code, name }) => {
      const holiday = holidayOn(code, day);
      return holiday ? [{ code, name: bilingual(name), holiday: holiday.name }] : [];
    });
}
