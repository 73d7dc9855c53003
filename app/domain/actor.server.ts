import { type Db, prepared } from "../../db/connection";
import { type Actor, type Id, keysOf, type SeatHeld, type Standing } from "./actor";
import type { Language } from "./bilingual";
import type { Day } from "./dates";
import type { Level } from "./levels";
import type { OfficeKind } from "./offices";
import type { Capacity } from "./seats/lifecycle";
import { isChair, onTheDay, seatOpen, sitting, standsIn } from "./sql.server";

type Row = {
  standing: "self" | "seat" | "contact" | "office" | "observer" | "reader" | "stand-in";
  id: Id;
  body: Id | null;
  level: Level | null;
  jurisdiction: Id | null;
  word: string | null;
  coChair: 0 | 1;
  inCouncil: 0 | 1;
  /** Of the person, on the line of themselves. */
  language: Language | null;
  zone: string | null;
};

/** Of a seat `s`. */
const ofCouncil = "(select b.kind = 'council' from body b where b.id = s.body_id)";

/** Seats and offices held on a day, in one statement. A holding that ended yesterday gives nothing today (S-4). */
const standingsOn = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id; day: Day }], Row>(`
    select 'seat' as standing, s.id, s.body_id as body, s.level, s.jurisdiction_id as jurisdiction, h.capacity as word, ${isChair} as coChair, ${ofCouncil} as inCouncil, null as language, null as zone
      from holding h join seat s on s.id = h.seat_id
      where h.person_id = :person and ${sitting("h")} and ${seatOpen}
    union all
    select 'contact', s.id, s.body_id, s.level, s.jurisdiction_id, iif(k.in_camera, 'in-camera', ''), ${isChair}, ${ofCouncil}, null, null
      from contact k join seat s on s.id = k.seat_id where k.person_id = :person and ${onTheDay("k")} and ${seatOpen}
    union all
    select 'office', o.id, null, null, null, o.kind, 0, 0, null, null from office o where o.person_id = :person and ${onTheDay("o")}
    union all
    select 'observer', o.id, o.body_id, null, null, null, 0, 0, null, null from observer o where o.person_id = :person and ${onTheDay("o")}
    union all
    select 'reader', r.id, null, null, r.jurisdiction_id, null, 0, 0, null, null from reader r where r.person_id = :person and r.withdrawn_at is null and ${onTheDay("r")}
    union all
    select 'stand-in', a.meeting_id, null, null, null, iif(a.stand_in_item is null, a.stand_in_part, 'listens'), 0, 0, null, null
      from person p join meeting_answer a on a.stand_in_email = p.email
      where p.id = :person and ${standsIn("a")}
    union all
    select 'self', p.id, null, null, null, null, 0, 0, p.language, p.zone from person p where p.id = :person
  `),
);

/** Whether a person holds an office or a co-chair role on `:day`: they come in by more than a mailbox (T-d). */
export const isTrustedOn = (person: string): string =>
  `(exists (select 1 from office o where o.person_id = ${person} and ${onTheDay("o")})
    or exists (select 1 from holding h join seat s on s.id = h.seat_id
      where h.person_id = ${person} and ${sitting("h")} and ${seatOpen} and ${isChair}))`;

const seatIn = (row: Row, capacity: Capacity): SeatHeld => ({
  seat: row.id,
  body: row.body ?? "",
  level: row.level ?? "F",
  jurisdiction: row.jurisdiction,
  capacity,
  coChair: row.coChair === 1,
  inCouncil: row.inCouncil === 1,
});

function standingOf(row: Row): Standing {
  switch (row.standing) {
    case "self":
      return { as: "self", person: row.id };
    case "seat":
      return { as: "seat", seat: seatIn(row, row.word as Capacity) };
    case "contact":
      return { as: "contact", seat: seatIn(row, "principal"), inCamera: row.word === "in-camera" };
    case "office":
      return { as: "office", id: row.id, office: row.word as OfficeKind };
    case "observer":
      return { as: "observer", body: row.body ?? "" };
    case "stand-in":
      return { as: "stand-in", meeting: row.id, speaks: row.word === "speaks" };
    case "reader":
      return { as: "reader", jurisdiction: row.jurisdiction ?? "" };
  }
}

/** Who a person is on a day: every seat, office and other standing held then, and the audiences they open. */
export function actorOn(db: Db, person: Id, day: Day): Actor {
  const rows = standingsOn(db).all({ person, day });
  const known = rows.find((row) => row.standing === "self");
  const standings: Standing[] = rows.map(standingOf);
  return {
    person,
    language: known?.language ?? "en",
    zone: known?.zone ?? "America/Toronto",
    standings,
    keys: [...new Set([...standings.flatMap(keysOf), `person:${person}`])],
  };
}

/** The operator at the machine's own console, and the clock: no person, one standing. */
export function unmanned(as: "operator" | "clock"): Actor {
  const standing: Standing = { as };
  return {
    person: null,
    language: "en",
    zone: "America/Toronto",
    standings: [standing],
    keys: keysOf(standing),
  };
}
