// Who ever held a seat, and which nominations were asked for.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Level } from "../levels";
import type { Capacity, HoldingState } from "./lifecycle";

export type HoldingLine = {
  id: Id;
  shown: Bilingual;
  capacity: Capacity;
  state: HoldingState;
  from: Day;
  until: Day | null;
  letter: string;
  fromThePast: 0 | 1;
};

const everHeld = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<HoldingLine, "shown"> & { shown: string }>(
    `select h.id, json_object('en', coalesce(nullif(p.name, ''), p.title_en), 'fr', coalesce(nullif(p.name, ''), p.title_fr)) as shown,
       h.capacity, h.state, h.from_day as "from", h.until_day as "until", h.letter, h.from_the_past as fromThePast
     from holding h join person p on p.id = h.person_id where h.seat_id = ? order by h.from_day desc, h.nominated_at desc`,
  ),
);

/** Everyone who ever held or was nominated for a seat, newest first. */
export const holdersOf = (db: Db, seat: Id): HoldingLine[] =>
  everHeld(db)
    .all(seat)
    .map((line) => ({ ...line, shown: JSON.parse(line.shown) as Bilingual }));

export type AskedNomination = {
  id: Id;
  seat: Id | null;
  level: Level;
  of: Bilingual;
  askedAt: Instant;
  remindedAt: Instant | null;
  reminders: number;
};

const asked = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<AskedNomination, "of"> & { ofEn: string; ofFr: string }>(
    `select q.id, q.seat_id as seat, q.level, j.name_en as ofEn, j.name_fr as ofFr, q.asked_at as askedAt, q.reminded_at as remindedAt, q.reminders
     from nomination_request q join jurisdiction j on j.id = q.asked_of_id
     where q.body_id = ? and q.answered_at is null order by q.asked_at`,
  ),
);

/** S-5: the nominations asked for and not yet answered. */
export const nominationsAsked = (db: Db, body: Id): AskedNomination[] =>
  asked(db)
    .all(body)
    .map(({ ofEn, ofFr, ...rest }) => ({ ...rest, of: { en: ofEn, fr: ofFr } }));
