// S-9: how the page of a jurisdiction stands, and what it says.
import { createHash } from "node:crypto";
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { inCapacity } from "../seats/sql.server";
import {
  bilingual,
  bilingualIfAny,
  bodyName,
  jurisdictionName,
  onTheDay,
  seatOpen,
  seatOwner,
  shownSql,
} from "../sql.server";
import { pagePolicies } from "./policy";

export type PageStanding = {
  setUpAt: Instant;
  dueAt: Instant;
  confirmedAt: Instant | null;
  confirmedBy: Bilingual | null;
};

const standing = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<PageStanding, "confirmedBy"> & { confirmedBy: string | null }>(`
    select g.set_up_at as setUpAt, g.due_at as dueAt, g.confirmed_at as confirmedAt, case when p.id is null then null else ${shownSql} end as confirmedBy
    from jurisdiction_page g left join person p on p.id = g.confirmed_by where g.jurisdiction_id = ?`),
);

export function pageStanding(db: Db, jurisdiction: Id): PageStanding | null {
  const row = standing(db).get(jurisdiction);
  return row ? { ...row, confirmedBy: bilingualIfAny(row.confirmedBy) } : null;
}

type Person = { id: Id; shown: Bilingual };
export type SeatToConfirm = {
  id: Id;
  name: Bilingual;
  bodyName: Bilingual;
  holder: Bilingual | null;
  alternate: Bilingual | null;
  contacts: Person[];
};
type SeatRow = {
  id: Id;
  name: string;
  bodyName: string;
  holder: string | null;
  alternate: string | null;
  contacts: string;
};

const seatName = (language: "en" | "fr") =>
  `coalesce(nullif(s.organization_${language}, ''), j.name_${language})`;

const seats = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day; keys: string }], SeatRow>(`
    select s.id, json_object('en', ${seatName("en")}, 'fr', ${seatName("fr")}) as name, ${bodyName} as bodyName,
      ${inCapacity("principal")} as holder, ${inCapacity("alternate")} as alternate,
      (select json_group_array(json_object('id', k.id, 'shown', ${shownSql})) from contact k join person p on p.id = k.person_id
        where k.seat_id = s.id and ${onTheDay("k")}) as contacts
    from seat s join body b on b.id = s.body_id join jurisdiction j on j.id = ${seatOwner}
    where j.id = :id and ${seatOpen} and ${visibleSql("body", "b.id")}
    order by b.kind <> 'council', b.name_en, s.place`),
);
const readers = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day }], { id: Id; shown: string }>(
    `select r.id, ${shownSql} as shown from reader r join person p on p.id = r.person_id
     where r.jurisdiction_id = :id and r.withdrawn_at is null and ${onTheDay("r")} order by r.from_day`,
  ),
);
const name = prepared((db: Db) =>
  db.$client.prepare<[Id], Bilingual>("select name_en as en, name_fr as fr from jurisdiction where id = ?"),
);

export type PageToConfirm = {
  jurisdiction: Id;
  name: Bilingual;
  seats: SeatToConfirm[];
  readers: Person[];
  standing: PageStanding | null;
  edition: number;
};

/** One number for what the page says: what is confirmed is what was read (T-4). */
const editionOf = (content: unknown): number =>
  Number.parseInt(createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 12), 16);

export function pageToConfirm(db: Db, actor: Actor, at: { id: Id; day: Day }): PageToConfirm | undefined {
  const known = name(db).get(at.id);
  if (!known) return undefined;
  const content = {
    seats: seats(db)
      .all({ ...at, keys: keysOfActor(actor) })
      .map((row) => ({
        ...{ id: row.id, name: bilingual(row.name), bodyName: bilingual(row.bodyName) },
        ...{ holder: bilingualIfAny(row.holder), alternate: bilingualIfAny(row.alternate) },
        contacts: JSON.parse(row.contacts) as Person[],
      })),
    readers: readers(db)
      .all(at)
      .map((row) => ({ id: row.id, shown: bilingual(row.shown) })),
  };
  const edition = editionOf(content);
  return { jurisdiction: at.id, name: known, ...content, standing: pageStanding(db, at.id), edition };
}

/** Opened only by a seat of the jurisdiction or its contact, else the reason. */
export function confirmFormPage(db: Db, actor: Actor, at: { id: Id; day: Day }): PageToConfirm {
  const page = pageToConfirm(db, actor, at);
  if (!page) throw new NotFound();
  mustBeAllowed(actor, pagePolicies.confirm, { nominatedBy: at.id });
  return page;
}

const isOwn = "(j.id in (select value from json_each(:pagesOf)))";

export type PageDue = { id: Id; name: Bilingual; dueAt: Instant; isOwn: 0 | 1 };

/** Those of the jurisdictions `:pagesOf` that are due until `:pagesUntil`, and for `:staff` those that are overdue, due before `:pagesSince`. */
export const pagesDueRows = `select json_object('id', j.id, 'name', ${jurisdictionName}, 'dueAt', g.due_at, 'isOwn', ${isOwn}) as facts
  from jurisdiction_page g join jurisdiction j on j.id = g.jurisdiction_id
  where g.due_at <= :pagesUntil and (${isOwn} or (:staff and g.due_at < :pagesSince)) order by g.due_at`;
