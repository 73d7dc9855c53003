// Who ever held a seat, and which nominations were asked for.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Level } from "../levels";
import { bilingual, bodyAcronym, shownIn, shownSql } from "../sql.server";
import { type LetterLine, lettersSql } from "./letters.server";
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

/** B-3: a council that is asked to confirm a holding from before the workspace, and whether it has. */
export type CouncilAsked = { acronym: Bilingual; isConfirmed: 0 | 1 };
export type EverHeld = HoldingLine & { before: CouncilAsked[]; letters: LetterLine[] };

const everHeld = prepared((db: Db) =>
  db.$client.prepare<
    [{ seat: Id; keys: string }],
    Omit<HoldingLine, "shown"> & { shown: string; before: string; letters: string }
  >(
    `select h.id, ${shownSql} as shown,
       h.capacity, h.state, h.from_day as "from", h.until_day as "until", h.letter, h.from_the_past as fromThePast,
       (select json_group_array(json_object('acronym', ${bodyAcronym}, 'isConfirmed', t.confirmed_at is not null) order by b.acronym_en desc)
        from holding_before t join body b on b.id = t.council_id where t.holding_id = h.id) as before,
       ${lettersSql("h.id")} as letters
     from holding h join person p on p.id = h.person_id where h.seat_id = :seat order by h.from_day desc, h.nominated_at desc`,
  ),
);

/** Everyone who ever held or was nominated for a seat, newest first. */
export const holdersOf = (db: Db, actor: Actor, seat: Id): EverHeld[] =>
  everHeld(db)
    .all({ seat, keys: keysOfActor(actor) })
    .map((line) => ({
      ...line,
      shown: bilingual(line.shown),
      before: JSON.parse(line.before) as CouncilAsked[],
      letters: JSON.parse(line.letters) as LetterLine[],
    }));

const one = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<HoldingLine, "shown"> & { seat: Id; person: Id; en: string; fr: string }>(
    `select h.id, h.seat_id as seat, h.person_id as person, ${shownIn("en")} as en, ${shownIn("fr")} as fr,
       h.capacity, h.state, h.from_day as "from", h.until_day as "until", h.letter, h.from_the_past as fromThePast
     from holding h join person p on p.id = h.person_id where h.id = ?`,
  ),
);

export type OneHolding = HoldingLine & { seat: Id; person: Id };

export function holdingOf(db: Db, id: Id): OneHolding | undefined {
  const row = one(db).get(id);
  if (!row) return undefined;
  const { en, fr, ...rest } = row;
  return { ...rest, shown: { en, fr } };
}

export type Known = { email: string; shown: Bilingual };

const known = prepared((db: Db) =>
  db.$client.prepare<[Id], { email: string; en: string; fr: string }>(
    `select p.email, ${shownIn("en")} as en, ${shownIn("fr")} as fr
     from person p where p.jurisdiction_id = ? order by p.email limit 200`,
  ),
);

/** The people known here of a government or association: offered while an address is typed. */
export const knownOf = (db: Db, jurisdiction: Id | null): Known[] =>
  jurisdiction === null
    ? []
    : known(db)
        .all(jurisdiction)
        .map(({ email, en, fr }) => ({ email, shown: { en, fr } }));

export type AskedNomination = {
  id: Id;
  seat: Id | null;
  level: Level;
  of: Bilingual;
  askedAt: Instant;
  remindedAt: Instant | null;
  reminders: number;
  answeredAt: Instant | null;
  /** Answered in words, where no seat could take a nomination. */
  answer: string;
};

const asked = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<AskedNomination, "of"> & { ofEn: string; ofFr: string }>(
    `select q.id, q.seat_id as seat, q.level, j.name_en as ofEn, j.name_fr as ofFr, q.asked_at as askedAt, q.reminded_at as remindedAt, q.reminders,
       q.answered_at as answeredAt, q.answer
     from nomination_request q join jurisdiction j on j.id = q.asked_of_id
     where q.body_id = ? and (q.answered_at is null or q.answer <> '') order by q.asked_at`,
  ),
);

/** S-5: the nominations asked for: those not yet answered, and what was answered in words. */
export const nominationsAsked = (db: Db, body: Id): AskedNomination[] =>
  asked(db)
    .all(body)
    .map(({ ofEn, ofFr, ...rest }) => ({ ...rest, of: { en: ofEn, fr: ofFr } }));

const oneAsked = prepared((db: Db) =>
  db.$client.prepare<[Id], Omit<AskedNomination, "of"> & { body: Id; ofId: Id; ofEn: string; ofFr: string }>(
    `select q.id, q.body_id as body, q.asked_of_id as ofId, q.seat_id as seat, q.level, j.name_en as ofEn, j.name_fr as ofFr, q.asked_at as askedAt, q.reminded_at as remindedAt, q.reminders,
       q.answered_at as answeredAt, q.answer
     from nomination_request q join jurisdiction j on j.id = q.asked_of_id where q.id = ? and q.answered_at is null`,
  ),
);

export function nominationAsked(db: Db, id: Id): (AskedNomination & { body: Id; ofId: Id }) | undefined {
  const row = oneAsked(db).get(id);
  if (!row) return undefined;
  const { ofEn, ofFr, ...rest } = row;
  return { ...rest, of: { en: ofEn, fr: ofFr } };
}

export type Nominator = { id: Id; level: Level; name: Bilingual };

const nominators = prepared((db: Db) =>
  db.$client.prepare<[], { id: Id; level: Level; en: string; fr: string }>(
    "select id, level, name_en as en, name_fr as fr from jurisdiction order by precedence",
  ),
);

/** Every government and association that can be asked for a nomination, in order of precedence. */
export const nominatorsKnown = (db: Db): Nominator[] =>
  nominators(db)
    .all()
    .map(({ en, fr, ...rest }) => ({ ...rest, name: { en, fr } }));
