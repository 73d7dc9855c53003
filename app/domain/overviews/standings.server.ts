// Everything by which a person has part in the workspace: seats, contacts, offices, observing, reading.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import type { Level } from "../levels";
import type { OfficeKind } from "../offices";
import { isLastOne } from "../people/offices.server";
import type { Capacity, HoldingState } from "../seats/lifecycle";
import {
  bilingual,
  bilingualIfAny,
  bodyName,
  isChair,
  jurisdictionName,
  onTheDay,
  organization,
  shownSql,
  sitting,
} from "../sql.server";

type When = "now" | "later" | "nominated" | "before";

export type SeatLine = {
  holding: Id;
  seat: Id;
  body: Id;
  bodyName: Bilingual;
  level: Level;
  jurisdiction: { id: Id; code: string; name: Bilingual } | null;
  organization: Bilingual;
  coChair: boolean;
  capacity: Capacity;
  state: HoldingState;
  from: Day;
  until: Day | null;
  when: When;
};

export type OtherLine = {
  id: Id;
  what: "contact" | "office" | "observer" | "reader";
  /** The body, for a contact the seat and its body, or for a reader the government or association. */
  place: Bilingual | null;
  href: { body: Id } | { seat: Id } | { jurisdiction: Id } | null;
  office: OfficeKind | null;
  from: Day;
  until: Day | null;
  isNow: boolean;
  /** S-1: an office without which no administrator would stay. */
  isLast: boolean;
};

type Asked = { person: Id; day: Day; keys: string };
type SeatRow = Omit<SeatLine, "bodyName" | "jurisdiction" | "organization" | "coChair"> & {
  bodyName: string;
  jurisdictionId: Id | null;
  code: string | null;
  jurisdiction: string;
  organization: string;
  coChair: 0 | 1;
};

const seatsEver = prepared((db: Db) =>
  db.$client.prepare<[Asked], SeatRow>(`
    select h.id as holding, s.id as seat, b.id as body, ${bodyName} as bodyName, s.level, s.jurisdiction_id as jurisdictionId, j.code,
      ${jurisdictionName} as jurisdiction, ${organization} as organization, ${isChair} as coChair, h.capacity, h.state,
      h.from_day as "from", h.until_day as "until",
      case when h.state = 'nominated' then 'nominated' when h.from_day > :day then 'later'
        when h.until_day <= :day then 'before' else 'now' end as "when"
    from holding h join seat s on s.id = h.seat_id join body b on b.id = s.body_id left join jurisdiction j on j.id = s.jurisdiction_id
    where h.person_id = :person and h.state <> 'withdrawn' and ${visibleSql("body", "b.id")}
    order by h.from_day desc, b.name_en`),
);

/** Every seat that a person holds, held or is nominated for, in the bodies the viewer sees. */
export const seatsEverOf = (db: Db, viewer: Actor, at: { person: Id; day: Day }): SeatLine[] =>
  seatsEver(db)
    .all({ ...at, keys: keysOfActor(viewer) })
    .map(({ jurisdictionId, code, jurisdiction, ...row }) => ({
      ...row,
      bodyName: bilingual(row.bodyName),
      organization: bilingual(row.organization),
      coChair: row.coChair === 1,
      jurisdiction: jurisdictionId
        ? { id: jurisdictionId, code: code ?? "", name: bilingual(jurisdiction) }
        : null,
    }));

type OtherRow = Pick<OtherLine, "id" | "what" | "office" | "from" | "until"> & {
  place: string | null;
  placeId: Id | null;
  isNow: 0 | 1;
  isLast: 0 | 1;
};

const dated = (table: string) =>
  `${table}.from_day as "from", ${table}.until_day as "until", (${onTheDay(table)}) as isNow`;

const seatNamed = (language: "en" | "fr") =>
  `coalesce(coalesce(nullif(s.organization_${language}, ''), j.name_${language}) || ' (' || b.name_${language} || ')', b.name_${language})`;
const seatInBody = `json_object('en', ${seatNamed("en")}, 'fr', ${seatNamed("fr")})`;

const hrefOf: Record<"contact" | "observer" | "reader", (id: Id) => OtherLine["href"]> = {
  contact: (seat) => ({ seat }),
  observer: (body) => ({ body }),
  reader: (jurisdiction) => ({ jurisdiction }),
};

const others = prepared((db: Db) =>
  db.$client.prepare<[Asked], OtherRow>(`
    select o.id, 'office' as what, null as place, null as placeId, o.kind as office, ${dated("o")}, ${isLastOne} as isLast from office o where o.person_id = :person
    union all
    select k.id, 'contact', ${seatInBody}, s.id, null, ${dated("k")}, 0
      from contact k join seat s on s.id = k.seat_id join body b on b.id = s.body_id left join jurisdiction j on j.id = s.jurisdiction_id where k.person_id = :person and ${visibleSql("body", "b.id")}
    union all
    select o.id, 'observer', ${bodyName}, b.id, null, ${dated("o")}, 0
      from observer o join body b on b.id = o.body_id where o.person_id = :person and ${visibleSql("body", "b.id")}
    union all
    select r.id, 'reader', ${jurisdictionName}, j.id, null, ${dated("r")}, 0
      from reader r join jurisdiction j on j.id = r.jurisdiction_id where r.person_id = :person and r.withdrawn_at is null
    order by "from" desc`),
);

/** Offices, and what a person does as a contact, an observer or a reader. */
export const othersOf = (db: Db, viewer: Actor, at: { person: Id; day: Day }): OtherLine[] =>
  others(db)
    .all({ ...at, keys: keysOfActor(viewer) })
    .map(({ placeId, ...row }) => ({
      ...row,
      place: bilingualIfAny(row.place),
      href: placeId === null || row.what === "office" ? null : hrefOf[row.what](placeId),
      isNow: row.isNow === 1,
      isLast: row.isLast === 1,
    }));

export type ContactLine = {
  id: Id;
  seat: Id;
  shown: Bilingual;
  email: string;
  from: Day;
  /** S-7: named under another holding than the one of the day. */
  byFormer: boolean;
};

const contacts = prepared((db: Db) =>
  db.$client.prepare<
    [{ seats: string; day: Day }],
    Omit<ContactLine, "shown" | "byFormer"> & { shown: string; byFormer: 0 | 1 }
  >(`
    select k.id, k.seat_id as seat, ${shownSql} as shown, p.email, k.from_day as "from",
      k.holding_id is not null and k.holding_id is not (select h.id from holding h where h.seat_id = k.seat_id and h.capacity = 'principal' and ${sitting("h")}) as byFormer
    from contact k join person p on p.id = k.person_id
    where k.seat_id in (select value from json_each(:seats)) and ${onTheDay("k")} order by k.from_day`),
);

/** S-7: who works for the holders of these seats today. */
export const contactsOf = (db: Db, seats: readonly Id[], day: Day): ContactLine[] =>
  contacts(db)
    .all({ seats: JSON.stringify(seats), day })
    .map((line) => ({ ...line, shown: bilingual(line.shown), byFormer: line.byFormer === 1 }));
