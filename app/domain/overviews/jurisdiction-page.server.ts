// Desk 28: a jurisdiction's seats in every body, what is asked of it, and its readers.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type PageAt, pageOf } from "../asked";
import { amongVisibleSql, keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import { type Day, dayOf, holds, type Instant } from "../dates";
import { type Confirmation, confirmationOf } from "../jurisdiction-pages/due";
import { pagePolicies } from "../jurisdiction-pages/policy";
import { type PageStanding, pageStanding } from "../jurisdiction-pages/queries.server";
import { type HistoryLine, history } from "../ledger/history.server";
import type { Level } from "../levels";
import { isPossible } from "../lifecycle";
import { peoplePolicies } from "../people/policy";
import { type Offer, offerTo } from "../permissions";
import { NotFound } from "../refusals";
import { counting } from "../seats/balance";
import { inCapacity, leftOn, nominated, toCome } from "../seats/sql.server";
import {
  bilingual,
  bilingualIfAny,
  bodyName,
  isChair,
  jurisdictionName,
  organization,
  seatOpen,
  seatOwner,
  shownSql,
} from "../sql.server";
import { type PartQuality, partMoves } from "../taking-part/lifecycle";
import { type PartLine, partsOfJurisdiction } from "../taking-part/queries.server";
import { qualityOfSeat } from "../taking-part/sql.server";
import { type JurisdictionMoney, moneyOf } from "./jurisdiction-money.server";
import { type ReaderLine, readersOf } from "./jurisdiction-readers.server";

type Standing = "filled" | "coming" | "nominated" | "vacant";
export type JurisdictionSeat = {
  id: Id;
  body: Id;
  bodyName: Bilingual;
  level: Level;
  organization: Bilingual;
  coChair: boolean;
  holder: { shown: Bilingual; from: Day } | null;
  alternate: Bilingual | null;
  standing: Standing;
  /** S-10: as what the jurisdiction takes part in the body that day. */
  quality: PartQuality;
  /** Since when it is held, nominated for or vacant; the day somebody confirmed begins. */
  since: Day;
};
export type AskedOfIt = {
  id: Id;
  body: Id;
  bodyName: Bilingual;
  level: Level;
  askedAt: Instant;
  remindedAt: Instant | null;
};

export type JurisdictionPage = JurisdictionMoney & {
  id: Id;
  name: Bilingual;
  level: Level;
  kind: "government" | "association";
  zone: string;
  day: Day;
  isToday: boolean;
  /** Of the seats that count: how many are held, of how many, in how many bodies. */
  counted: { held: number; seats: number; bodies: number };
  seats: PageAt & { lines: JurisdictionSeat[] };
  asked: AskedOfIt[];
  /** Nothing for those who could never name one. */
  readers: ReaderLine[] | null;
  nameReader: Offer | null;
  /** S-9: for those whom the directory is open to. */
  confirmed: {
    standing: PageStanding | null;
    confirmation: Confirmation | null;
    confirm: Offer | null;
  } | null;
  /** S-10: what it stated, in the bodies the actor sees. */
  parts: PartLine[];
  /** F-12: what it contributes to the councils, this fiscal year and the one before; today only. */
  /** For those who see its readers. */
  history: HistoryLine[] | null;
};

type HeadRow = Pick<JurisdictionPage, "id" | "level" | "kind" | "zone"> & { name: string };
const head = prepared((db: Db) =>
  db.$client.prepare<[Id], HeadRow>(
    `select j.id, ${jurisdictionName} as name, j.level, j.kind, j.zone from jurisdiction j where j.id = ?`,
  ),
);

type Of = { id: Id; day: Day; keys: string };
type SeatRow = Omit<JurisdictionSeat, "bodyName" | "organization" | "coChair" | "holder" | "alternate"> & {
  bodyName: string;
  organization: string;
  coChair: 0 | 1;
  holder: string | null;
  alternate: string | null;
  nominatedAt: Instant | null;
};

const heldSince = inCapacity("principal", "h.from_day");
const begins = `(select min(h.from_day) from holding h where ${toCome})`;
const nominatedAt = `(select max(h.nominated_at) from holding h where ${nominated})`;

const seats = prepared((db: Db) =>
  db.$client.prepare<[Of], SeatRow>(`
    select s.id, b.id as body, ${bodyName} as bodyName, s.level, ${organization} as organization, ${isChair} as coChair,
      ${inCapacity("principal", `json_object('shown', ${shownSql}, 'from', h.from_day)`)} as holder, ${inCapacity("alternate")} as alternate,
      case when ${heldSince} is not null then 'filled'
        when ${begins} is not null then 'coming' when ${nominatedAt} is not null then 'nominated' else 'vacant' end as standing, ${qualityOfSeat} as quality,
      coalesce(${heldSince}, ${begins}, ${leftOn}, s.opened_on) as since, ${nominatedAt} as nominatedAt
    from seat s join body b on b.id = s.body_id
    where ${seatOwner} = :id and ${seatOpen} and ${amongVisibleSql("body", "b.id")}
    order by b.kind <> 'council', case b.kind when 'council' then b.acronym_en end desc, b.name_en, s.place`),
);

const asked = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Omit<AskedOfIt, "bodyName"> & { bodyName: string }>(`
    select q.id, b.id as body, ${bodyName} as bodyName, q.level, q.asked_at as askedAt, q.reminded_at as remindedAt
    from nomination_request q join body b on b.id = q.body_id
    where q.asked_of_id = :id and q.answered_at is null and ${visibleSql("body", "b.id")} order by q.asked_at`),
);

const seatOf = ({ nominatedAt: at, ...row }: SeatRow): JurisdictionSeat => ({
  ...row,
  since: row.standing === "nominated" && at !== null ? dayOf(at) : row.since,
  bodyName: bilingual(row.bodyName),
  organization: bilingual(row.organization),
  coChair: row.coChair === 1,
  holder: row.holder ? (JSON.parse(row.holder) as JurisdictionSeat["holder"]) : null,
  alternate: bilingualIfAny(row.alternate),
});

function confirmed(db: Db, actor: Actor, { id, today }: { id: Id; today: Day }) {
  const standing = pageStanding(db, id);
  return {
    standing,
    confirmation: standing && confirmationOf(standing, today),
    confirm: offerTo(actor, pagePolicies.confirm, { nominatedBy: id }),
  };
}

/** On a past day, what held that day; today everything, slips included. */
function partsShown(db: Db, actor: Actor, { id, day, today }: { id: Id; day: Day; today: Day }): PartLine[] {
  const all = partsOfJurisdiction(db, actor, id);
  if (day === today) return all;
  return all.filter((part) => isPossible(partMoves.correct, part.state) && holds(part, day));
}

function countedOf(all: readonly JurisdictionSeat[]): JurisdictionPage["counted"] {
  const seats = counting(all);
  const held = seats.filter(({ holder }) => holder !== null).length;
  return { held, seats: seats.length, bodies: new Set(seats.map(({ body }) => body)).size };
}

/** One government or association as it stood on a day; only what the actor sees. */
export function jurisdictionPage(
  db: Db,
  actor: Actor,
  at: { id: Id; day: Day; today: Day; page: number },
): JurisdictionPage {
  const { id, day } = at;
  return atOnce(db, () => {
    const known = head(db).get(id);
    if (!known) throw new NotFound();
    const keys = keysOfActor(actor);
    const all = seats(db).all({ id, day, keys }).map(seatOf);
    const nameReader = offerTo(actor, peoplePolicies.nameReader, { nominatedBy: id });
    return {
      ...known,
      name: bilingual(known.name),
      day,
      isToday: day === at.today,
      counted: countedOf(all),
      seats: pageOf(all, at.page),
      asked: asked(db)
        .all({ id, keys })
        .map((line) => ({ ...line, bodyName: bilingual(line.bodyName) })),
      readers: nameReader && readersOf(db, { id, day }),
      nameReader,
      confirmed: actor.keys.includes("directory") ? confirmed(db, actor, { id, today: at.today }) : null,
      parts: partsShown(db, actor, at),
      ...moneyOf(db, actor, at),
      history: nameReader && history(db, "jurisdiction", id),
    };
  });
}
