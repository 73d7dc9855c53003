// S-9: everyone who takes part on a day, through every seat, office and other standing; the ground of lists and directory.
import { type Db, prepared } from "../../../db/connection";
import { keptUntilRecorded } from "../../../db/unchanged";
import type { Actor, Id } from "../actor";
import { amongVisibleSql, keysOfActor } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import type { Day } from "../dates";
import { isChair, onTheDay, seatOpen, seatOwner, sitting } from "../sql.server";
import { qualityOfSeat } from "../taking-part/sql.server";
import type { Place } from "./rule";

/** A place with its names; `isSeen` says whether the viewer may know the body. */
export type NamedPlace = Place & { name: Bilingual; bodyName: Bilingual; isSeen: boolean };

type Row = Omit<Place, "coChair" | "isCouncil"> & {
  coChair: 0 | 1;
  isCouncil: 0 | 1;
  nameEn: string | null;
  nameFr: string | null;
  bodyEn: string | null;
  bodyFr: string | null;
};

const seatName = (language: Language) =>
  `coalesce(nullif(s.organization_${language}, ''), nullif(s.organization_${language === "en" ? "fr" : "en"}, ''), j.name_${language}, '')`;
const bodyNames = "b.acronym_en as bodyEn, b.acronym_fr as bodyFr";
const seatColumns = `s.id as seat, s.body_id as body, b.kind = 'council' as isCouncil, s.level, ${seatOwner} as jurisdiction`;
const seatNames = `${seatName("en")} as nameEn, ${seatName("fr")} as nameFr, ${bodyNames}`;
const joined = `join seat s on s.id = x.seat_id join body b on b.id = s.body_id left join jurisdiction j on j.id = ${seatOwner}`;

const seated = `from holding x ${joined} where ${sitting("x")} and ${seatOpen}`;
const contacting = `from contact x ${joined} where ${onTheDay("x")} and ${seatOpen}`;
const observing = `from observer o join body b on b.id = o.body_id join person p on p.id = o.person_id
  left join jurisdiction j on j.id = p.jurisdiction_id where ${onTheDay("o")}`;
const inOffice = `from office o where ${onTheDay("o")}`;

/** Whether the directory shows somebody on `:day`: everyone who takes part, readers left out. */
export const isPresentSql = (
  person: string,
): string => `(exists (select 1 ${seated} and x.person_id = ${person})
  or exists (select 1 ${contacting} and x.person_id = ${person})
  or exists (select 1 ${observing} and o.person_id = ${person})
  or exists (select 1 ${inOffice} and o.person_id = ${person}))`;

const places = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day }], Row>(`
    select * from (
      select x.person_id as person, 'seat' as "as", ${seatColumns}, x.capacity, ${isChair} as coChair, ${qualityOfSeat} as quality,
        null as office, ${seatNames}, s.place as rank ${seated}
      union all
      select x.person_id, 'contact', ${seatColumns}, null, ${isChair}, ${qualityOfSeat}, null, ${seatNames}, s.place
      ${contacting}
      union all
      select o.person_id, 'observer', null, b.id, b.kind = 'council', j.level, j.id, null, 0, 'observer', null,
        j.name_en, j.name_fr, ${bodyNames}, 0 ${observing}
      union all
      select o.person_id, 'office', null, null, 0, null, null, null, 0, 'out', o.kind, null, null, null, null, 0 ${inOffice}
      union all
      select r.person_id, 'reader', null, null, 0, j.level, j.id, null, 0, 'out', null, j.name_en, j.name_fr, null, null, 0
      from reader r join jurisdiction j on j.id = r.jurisdiction_id where r.withdrawn_at is null and ${onTheDay("r")}
    ) order by not isCouncil, bodyEn desc, instr('FPTM', level), not coChair, rank, seat, "as" desc, capacity desc, person`),
);

const both = (en: string | null, fr: string | null): Bilingual => ({ en: en ?? "", fr: fr ?? "" });

/** Everybody's places on a day, in a fixed order, whoever looks. */
const everyPlace = keptUntilRecorded((db, day: Day) =>
  places(db)
    .all({ day })
    .map(({ nameEn, nameFr, bodyEn, bodyFr, ...row }) => ({
      ...row,
      coChair: row.coChair === 1,
      isCouncil: row.isCouncil === 1,
      name: both(nameEn, nameFr),
      bodyName: both(bodyEn, bodyFr),
    })),
);

const bodiesInSight = prepared((db: Db) =>
  db.$client
    .prepare<[{ keys: string }], Id>(`select id from body where ${amongVisibleSql("body", "id")}`)
    .pluck(),
);

/** The places of each, in their order; those of nobody and nothing are left out. */
export function groupedBy(
  all: readonly NamedPlace[],
  of: (place: NamedPlace) => Id | null,
): Map<Id, NamedPlace[]> {
  const found = new Map<Id, NamedPlace[]>();
  for (const place of all) {
    const id = of(place);
    if (id === null) continue;
    const known = found.get(id);
    if (known) known.push(place);
    else found.set(id, [place]);
  }
  return found;
}

/** Somebody's places, and everybody's, as those see them to whom the same bodies are open. */
type Placed = { all: readonly NamedPlace[]; of: ReadonlyMap<Id, readonly NamedPlace[]> };

/** For a day and, after it, the bodies in sight. */
const placed = keptUntilRecorded((db, asked: `${Day} ${string}`): Placed => {
  const [day, ...bodies] = asked.split(" ") as [Day, ...Id[]];
  const seen = new Set(bodies);
  const all = everyPlace(db, day).map((place) => ({
    ...place,
    isSeen: place.body === null || seen.has(place.body),
  }));
  return { all, of: groupedBy(all, ({ person }) => person) };
});

const placedFor = (db: Db, day: Day, viewer: Actor): Placed =>
  placed(
    db,
    `${day} ${bodiesInSight(db)
      .all({ keys: keysOfActor(viewer) })
      .join(" ")}`,
  );

/** In a fixed order: councils first, then by body, level, co-chairs first, the order of the seats, holders before contacts. */
export const placesOn = (db: Db, day: Day, viewer: Actor): readonly NamedPlace[] =>
  placedFor(db, day, viewer).all;

/** The same of each person; nothing of who has no place that day. */
export function placesOfEach(db: Db, day: Day, viewer: Actor): (person: Id) => readonly NamedPlace[] {
  const { of } = placedFor(db, day, viewer);
  return (person) => of.get(person) ?? [];
}
