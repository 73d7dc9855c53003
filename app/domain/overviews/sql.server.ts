// Pieces of statements that the overviews share.
import type { Bilingual } from "../bilingual";

export const onTheDay = (table: string) =>
  `${table}.from_day <= :day and (${table}.until_day is null or ${table}.until_day > :day)`;

export const seatOpen = "s.opened_on <= :day and (s.ended_on is null or s.ended_on > :day)";

/** A holding `h` that gives its person the seat on the day. */
export const sitting = `h.state in ('confirmed', 'ended') and ${onTheDay("h")}`;

export const isChair = `exists (select 1 from chair_role c where c.seat_id = s.id and ${onTheDay("c")})`;

/** The government or association that a seat `s` belongs to. */
export const seatOwner = "coalesce(s.jurisdiction_id, s.nominated_by_id)";

/** A person `p` as a sentence shows them, in both languages. */
export const shownSql =
  "json_object('en', coalesce(nullif(p.name, ''), p.title_en), 'fr', coalesce(nullif(p.name, ''), p.title_fr))";

export const bodyName = "json_object('en', b.name_en, 'fr', b.name_fr)";
export const jurisdictionName = "json_object('en', j.name_en, 'fr', j.name_fr)";
export const organization = "json_object('en', s.organization_en, 'fr', s.organization_fr)";

export const bilingual = (text: string): Bilingual => JSON.parse(text) as Bilingual;
