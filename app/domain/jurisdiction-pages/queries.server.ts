// S-9: how the page of a jurisdiction stands, and what it says.
import { createHash } from "node:crypto";
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { pagePolicies } from "./policy";

export type PageStanding = {
  setUpAt: Instant;
  dueAt: Instant;
  confirmedAt: Instant | null;
  confirmedBy: Bilingual | null;
};

const shown =
  "json_object('en', coalesce(nullif(p.name, ''), p.title_en), 'fr', coalesce(nullif(p.name, ''), p.title_fr))";
const onTheDay = (table: string) =>
  `${table}.from_day <= :day and (${table}.until_day is null or ${table}.until_day > :day)`;

const standing = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<PageStanding, "confirmedBy"> & { confirmedBy: string | null }>(`
    select g.set_up_at as setUpAt, g.due_at as dueAt, g.confirmed_at as confirmedAt, case when p.id is null then null else ${shown} end as confirmedBy
    from jurisdiction_page g left join person p on p.id = g.confirmed_by where g.jurisdiction_id = ?`),
);

export function pageStanding(db: Db, jurisdiction: Id): PageStanding | null {
  const row = standing(db).get(jurisdiction);
  return row
    ? { ...row, confirmedBy: row.confirmedBy ? (JSON.parse(row.confirmedBy) as Bilingual) : null }
    : null;
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

const sitting = (capacity: string) =>
  `(select ${shown} from holding h join person p on p.id = h.person_id where h.seat_id = s.id and h.capacity = '${capacity}'
    and h.state in ('confirmed', 'ended') and ${onTheDay("h")})`;
const seatName = (language: "en" | "fr") =>
  `coalesce(nullif(s.organization_${language}, ''), j.name_${language})`;

const seats = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day; keys: string }], SeatRow>(`
    select s.id, json_object('en', ${seatName("en")}, 'fr', ${seatName("fr")}) as name, json_object('en', b.name_en, 'fr', b.name_fr) as bodyName,
      ${sitting("principal")} as holder, ${sitting("alternate")} as alternate,
      (select json_group_array(json_object('id', k.id, 'shown', ${shown})) from contact k join person p on p.id = k.person_id
        where k.seat_id = s.id and ${onTheDay("k")}) as contacts
    from seat s join body b on b.id = s.body_id join jurisdiction j on j.id = coalesce(s.jurisdiction_id, s.nominated_by_id)
    where j.id = :id and s.opened_on <= :day and (s.ended_on is null or s.ended_on > :day) and ${visibleSql("body", "b.id")}
    order by b.kind <> 'council', b.name_en, s.place`),
);
const readers = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; day: Day }], { id: Id; shown: string }>(
    `select r.id, ${shown} as shown from reader r join person p on p.id = r.person_id
     where r.jurisdiction_id = :id and r.withdrawn_at is null and ${onTheDay("r")} order by r.from_day`,
  ),
);
const name = prepared((db: Db) =>
  db.$client.prepare<[Id], Bilingual>("select name_en as en, name_fr as fr from jurisdiction where id = ?"),
);

const parsed = <Value>(text: string): Value => JSON.parse(text) as Value;
const maybe = (text: string | null): Bilingual | null => (text ? parsed<Bilingual>(text) : null);

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
        ...{ id: row.id, name: parsed<Bilingual>(row.name), bodyName: parsed<Bilingual>(row.bodyName) },
        ...{ holder: maybe(row.holder), alternate: maybe(row.alternate) },
        contacts: parsed<Person[]>(row.contacts),
      })),
    readers: readers(db)
      .all(at)
      .map((row) => ({ id: row.id, shown: parsed<Bilingual>(row.shown) })),
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

export type PageDue = {
  id: Id;
  name: Bilingual;
  setUpAt: Instant;
  confirmedAt: Instant | null;
  dueAt: Instant;
};

const due = prepared((db: Db) =>
  db.$client.prepare<[{ before: Instant }], Omit<PageDue, "name"> & Bilingual>(`
    select j.id, j.name_en as en, j.name_fr as fr, g.set_up_at as setUpAt, g.confirmed_at as confirmedAt, g.due_at as dueAt
    from jurisdiction_page g join jurisdiction j on j.id = g.jurisdiction_id where g.due_at <= :before order by g.due_at`),
);

/** The pages that are due until an instant. */
export const pagesDue = (db: Db, before: Instant): PageDue[] =>
  due(db)
    .all({ before })
    .map(({ en, fr, ...row }) => ({ ...row, name: { en, fr } }));
