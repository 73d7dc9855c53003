// Pieces of statements that the slices share; `:day` is the day asked about.
import type { Bilingual, Language } from "./bilingual";

/** Not over on the day; those to come included. */
export const notOver = (table: string) => `(${table}.until_day is null or ${table}.until_day > :day)`;

export const onTheDay = (table: string) => `${table}.from_day <= :day and ${notOver(table)}`;

export const seatOpen = "s.opened_on <= :day and (s.ended_on is null or s.ended_on > :day)";

/** A version `v` of terms of reference, in force on the day. */
export const inForce = "v.in_force_from <= :day and (v.in_force_until is null or v.in_force_until > :day)";

/** A holding that gave its person the seat between its days. */
export const wasConfirmed = (holding: string) => `${holding}.state in ('confirmed', 'ended')`;

/** A holding that gives its person the seat on the day. */
export const sitting = (holding: string) => `${wasConfirmed(holding)} and ${onTheDay(holding)}`;

/** Of a seat `s`, on the day. */
export const isChair = `exists (select 1 from chair_role c where c.seat_id = s.id and ${onTheDay("c")})`;

/** The government or association that a seat `s` belongs to. */
export const seatOwner = "coalesce(s.jurisdiction_id, s.nominated_by_id)";

/** A person as a sentence shows them: by name, else by title. */
export const shownIn = (language: Language, person = "p") =>
  `coalesce(nullif(${person}.name, ''), ${person}.title_${language})`;

/** A person as a sentence shows them, in both languages. */
export const shownOf = (person: string) =>
  `json_object('en', ${shownIn("en", person)}, 'fr', ${shownIn("fr", person)})`;
export const shownSql = shownOf("p");

export const bodyName = "json_object('en', b.name_en, 'fr', b.name_fr)";
export const bodyAcronym = "json_object('en', b.acronym_en, 'fr', b.acronym_fr)";
export const jurisdictionName = "json_object('en', j.name_en, 'fr', j.name_fr)";
export const organization = "json_object('en', s.organization_en, 'fr', s.organization_fr)";

/** What one of these pieces gave. */
export const bilingual = (text: string): Bilingual => JSON.parse(text) as Bilingual;
export const bilingualIfAny = (text: string | null): Bilingual | null => (text ? bilingual(text) : null);

/**
 * The number of the first line of the ledger at or after an instant. Lines are numbered in the order of their
 * instants: halving finds it, and none is read in vain.
 */
export const firstLineSince = (instant: string): string => `(with recursive halved(low, high) as (
  select 0, 1 << 40 union all
  select iif(x.at < ${instant}, (low + high) / 2, low), iif(x.at < ${instant}, high, (low + high) / 2)
  from halved left join ledger x on x.number = (low + high) / 2 where high - low > 1)
  select high from halved where high - low = 1)`;

/** S-8: that the answer `row` of a seat to a meeting is its last, and names who comes in its place and sees until `:day`. */
export const standsIn = (row: string): string => `${row}.answer = 'stand-in' and ${row}.sees_until >= :day
  and not exists (select 1 from meeting_answer later
    where later.meeting_id = ${row}.meeting_id and later.seat_id = ${row}.seat_id and later.rowid > ${row}.rowid)`;
