// D-3, D-6: everything on which a proceeding stands on a day, as the columns of one row.
import type { Id } from "../actor";
import { type Bilingual, filled, type Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import { isFilled } from "../seats/sql.server";
import {
  isChair,
  jurisdictionName,
  organization,
  seatOpen,
  seatOwner,
  shownOf,
  sitting,
} from "../sql.server";
import { qualityOfSeat } from "../taking-part/sql.server";
import { ruleRows } from "../terms/queries/rules.server";
import type { SeatOfDay } from "./duties";
import type { Entry } from "./lifecycle";
import type { PositionKind } from "./positions";

export type SeatRow = Omit<SeatOfDay, "isFilled" | "seatName" | "ownerName" | "coChair"> & {
  isFilled: 0 | 1;
  coChair: 0 | 1;
  organization: Bilingual;
  ownerName: Bilingual;
};

const seats = `(select json_group_array(json_object('seat', id, 'level', level, 'owner', owner, 'isFilled', isFilled,
    'quality', quality, 'organization', json(organization), 'ownerName', json(ownerName), 'people', json(people), 'coChair', coChair)) from (
  select s.id, s.level, ${seatOwner} as owner, ${isFilled} as isFilled, ${qualityOfSeat} as quality,
    ${organization} as organization, ${jurisdictionName} as ownerName, ${isChair} as coChair,
    iif(d.kind = 'funding', (select json_group_array(h.person_id) from holding h where h.seat_id = s.id and ${sitting("h")}), '[]') as people
  from seat s left join jurisdiction j on j.id = ${seatOwner}
  where s.body_id = d.body_id and ${seatOpen} order by s.place, s.id))`;

export function seatOf({
  organization: own,
  ownerName,
  isFilled: filledThatDay,
  coChair,
  ...row
}: SeatRow): SeatOfDay {
  const owner = filled(ownerName);
  return {
    ...row,
    ...{ isFilled: filledThatDay === 1, coChair: coChair === 1 },
    ownerName: owner,
    seatName: own.en || own.fr ? filled(own) : owner,
  };
}

/** A position as it was taken, prepared or entered. */
export type Said = {
  id: Id;
  voice: Id;
  seat: Id;
  kind: PositionKind;
  words: string;
  wordsLanguage: Language;
  until: Day | null;
  entry: Entry;
  source: string;
  person: Id;
  shown: Bilingual;
  standing: string;
  at: Instant;
  /** Taken by the principal of the day. */
  byPrincipal: boolean;
};
const said = `(select json_group_array(json_object('id', id, 'voice', voice_id, 'seat', seat_id, 'kind', kind, 'words', words,
    'wordsLanguage', words_language, 'until', until_day, 'entry', entry, 'source', source, 'person', person_id,
    'shown', json(shown), 'standing', standing, 'at', at, 'byPrincipal', json(iif(byPrincipal, 'true', 'false')))) from (
  select t.*, ${shownOf("p")} as shown, t.entry = 'taken' and exists (select 1 from holding h where h.seat_id = t.seat_id
    and h.person_id = t.person_id and h.capacity = 'principal' and ${sitting("h")}) as byPrincipal
  from position t join person p on p.id = t.person_id where t.proceeding_id = d.id order by t.at, t.rowid))`;

const footnotes = `(select json_group_array(json_object('voice', f.voice_id, 'en', f.en, 'fr', f.fr))
  from footnote f where f.proceeding_id = d.id)`;

const holds = (capacity: "principal" | "alternate", whose: string) =>
  `exists (select 1 from holding h where h.seat_id = c.seat_id and h.capacity = '${capacity}'${whose} and ${sitting("h")})`;
const cedings = `(select json_group_array(json_object('id', c.id, 'seat', c.seat_id, 'person', c.person_id, 'shown', json(${shownOf("p")}),
    'matter', c.proceeding_id, 'from', c.from_day, 'until', c.until_day, 'at', c.at, 'takenBackAt', c.taken_back_at,
    'isOpen', c.taken_back_at is null and (c.proceeding_id is not null or (c.from_day <= :day and c.until_day > :day))))
  from seat s join ceding c on c.seat_id = s.id join person p on p.id = c.person_id
  where s.body_id = d.body_id and coalesce(c.proceeding_id, d.id) = d.id
    and ${holds("principal", " and h.person_id = c.person_id")} and ${holds("alternate", "")})`;

/** F-5: of a matter of money alone: what ties whom to it, who sits in the group that asks, and who named whom to preside. */
const duties = `iif(d.kind = 'funding', json_object(
  'ties', json((select json_group_array(json_object('why', t.why, 'person', t.person_id, 'jurisdiction', t.jurisdiction_id)) from matter_tie t
    where t.kind = d.kind and t.matter_id = d.matter_id and t.since = d.since)),
  'group', json((select json_group_array(h.person_id) from matter_tie t join seat s on s.body_id = t.body_id join holding h on h.seat_id = s.id
    where t.kind = d.kind and t.matter_id = d.matter_id and t.since = d.since and ${seatOpen} and ${sitting("h")})),
  'namings', json((select json_group_array(json_object('seat', n.seat_id, 'by', n.by_seat)) from (
    select * from chair_naming n where n.proceeding_id = d.id order by n.at, n.rowid) n))), null)`;

/** Of a proceeding `d`, on `:day`: everything on which it stands, in one row. */
export const standColumns = `${seats} as seats, ${said} as said, ${footnotes} as footnotes, ${cedings} as cedings,
  ${duties} as duties,
  ${ruleRows("d.body_id", ["quorum", "unit-of-position", "separation-of-duties"])} as rules`;
export type StandRow = Record<"seats" | "said" | "footnotes" | "cedings" | "rules", string> & {
  duties: string | null;
};
