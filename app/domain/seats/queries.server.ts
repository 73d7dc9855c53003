import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { type Day, dayOf, type Instant } from "../dates";
import type { Level } from "../levels";
import { isChair, seatOpen, shownSql } from "../sql.server";
import type { PartQuality } from "../taking-part/lifecycle";
import { qualityOfSeat } from "../taking-part/sql.server";
import type { SeatCounted } from "./balance";
import type { SeatState } from "./lifecycle";
import { inCapacity, leftOn, nominated, toCome } from "./sql.server";

/** A seat as it stood on a day (S-2): who held it, who was nominated, whether it carried the co-chair's role. */
export type SeatOnDay = {
  id: Id;
  level: Level;
  jurisdiction: { id: Id; code: string; name: Bilingual } | null;
  organization: Bilingual;
  nominatedBy: Id | null;
  nominator: Bilingual | null;
  numberStated: boolean;
  coChair: boolean;
  standing: "filled" | "coming" | "nominated" | "vacant";
  /** S-10: as what its jurisdiction takes part in the body that day; only members count. */
  quality: PartQuality;
  principal: Seated | null;
  alternate: Seated | null;
  /** The principal confirmed for a day to come. */
  coming: Seated | null;
  nominee: Seated | null;
  /** The day the nominee was nominated. */
  nominatedOn: Day | null;
  /** Since when nobody holds it, where that is so. */
  vacantSince: Day | null;
};
export type Seated = { holding: Id; person: Id; shown: Bilingual; from: Day };

type Row = {
  id: Id;
  level: Level;
  jurisdictionId: Id | null;
  code: string | null;
  jurisdictionEn: string | null;
  jurisdictionFr: string | null;
  organizationEn: string;
  organizationFr: string;
  nominatedById: Id | null;
  nominatorEn: string | null;
  nominatorFr: string | null;
  numberStated: 0 | 1;
  openedOn: Day;
  coChair: 0 | 1;
  quality: PartQuality;
  principal: string | null;
  alternate: string | null;
  coming: string | null;
  nominee: string | null;
  nominatedAt: Instant | null;
  lastUntil: Day | null;
};

const shown = `json_object('holding', h.id, 'person', p.id, 'from', h.from_day, 'shown', ${shownSql})`;

const columns = `s.id, s.level, s.jurisdiction_id as jurisdictionId, j.code, j.name_en as jurisdictionEn, j.name_fr as jurisdictionFr,
  s.organization_en as organizationEn, s.organization_fr as organizationFr, s.nominated_by_id as nominatedById,
  n.name_en as nominatorEn, n.name_fr as nominatorFr, s.number_stated as numberStated, s.opened_on as openedOn,
  ${isChair} as coChair, ${qualityOfSeat} as quality,
  ${inCapacity("principal", shown)} as principal, ${inCapacity("alternate", shown)} as alternate,
  (select ${shown} from holding h join person p on p.id = h.person_id where ${nominated} order by h.nominated_at desc limit 1) as nominee,
  (select h.nominated_at from holding h where ${nominated} order by h.nominated_at desc limit 1) as nominatedAt,
  (select ${shown} from holding h join person p on p.id = h.person_id where ${toCome} order by h.from_day limit 1) as coming,
  ${leftOn} as lastUntil`;
const joins =
  "from seat s left join jurisdiction j on j.id = s.jurisdiction_id left join jurisdiction n on n.id = s.nominated_by_id";
const byLevel = "instr('FPTM', s.level), coChair desc, j.precedence, s.place";

const ofBody = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; day: Day }], Row>(
    `select ${columns} ${joins} where s.body_id = :body and ${seatOpen} order by ${byLevel}`,
  ),
);
const single = prepared((db: Db) =>
  db.$client.prepare<
    [{ seat: Id; day: Day }],
    Row & { bodyId: Id; state: SeatState; endedOn: Day | null; edition: number }
  >(
    `select ${columns}, s.body_id as bodyId, s.state, s.ended_on as endedOn, s.edition ${joins} where s.id = :seat`,
  ),
);

const seated = (text: string | null): Seated | null => (text ? (JSON.parse(text) as Seated) : null);
const both = (en: string | null, fr: string | null): Bilingual | null =>
  en === null ? null : { en, fr: fr ?? en };

function standingOf(by: Pick<SeatOnDay, "principal" | "coming" | "nominee">): SeatOnDay["standing"] {
  if (by.principal) return "filled";
  if (by.coming) return "coming";
  return by.nominee ? "nominated" : "vacant";
}

/** Balance counts who sits; somebody who is to sit is drawn like somebody who is nominated. */
export const countedAs = ({
  level,
  standing,
  quality,
}: Pick<SeatOnDay, "level" | "standing" | "quality">): SeatCounted => ({
  level,
  quality,
  state: standing === "coming" ? "nominated" : standing,
});

function onDay(row: Row): SeatOnDay {
  const principal = seated(row.principal);
  const nominee = seated(row.nominee);
  const coming = seated(row.coming);
  const name = both(row.jurisdictionEn, row.jurisdictionFr);
  return {
    id: row.id,
    level: row.level,
    jurisdiction: row.jurisdictionId && name ? { id: row.jurisdictionId, code: row.code ?? "", name } : null,
    organization: { en: row.organizationEn, fr: row.organizationFr },
    nominatedBy: row.nominatedById,
    nominator: both(row.nominatorEn, row.nominatorFr),
    numberStated: row.numberStated === 1,
    coChair: row.coChair === 1,
    quality: row.quality,
    standing: standingOf({ principal, coming, nominee }),
    principal,
    alternate: seated(row.alternate),
    coming,
    nominee,
    nominatedOn: row.nominatedAt === null ? null : dayOf(row.nominatedAt),
    vacantSince: principal ? null : (row.lastUntil ?? row.openedOn),
  };
}

export const seatsOn = (db: Db, body: Id, day: Day): SeatOnDay[] => ofBody(db).all({ body, day }).map(onDay);

/** S-2: on a past day nobody was nominated yet who is nominated now: only who sat counts. */
export function asItStood<Seat extends SeatOnDay>(seat: Seat): Seat {
  return {
    ...seat,
    coming: null,
    nominee: null,
    nominatedOn: null,
    standing: seat.principal ? "filled" : "vacant",
  };
}

export type OneSeat = SeatOnDay & {
  body: Id;
  state: SeatState;
  openedOn: Day;
  endedOn: Day | null;
  edition: number;
};

export function seatOn(db: Db, seat: Id, day: Day): OneSeat | undefined {
  const row = single(db).get({ seat, day });
  return (
    row && {
      ...onDay(row),
      body: row.bodyId,
      state: row.state,
      openedOn: row.openedOn,
      endedOn: row.endedOn,
      edition: row.edition,
    }
  );
}
