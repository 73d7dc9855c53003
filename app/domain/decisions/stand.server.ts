// D-3, D-6: who is heard in a proceeding on a day, what each said, and what it still needs.
import { type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import { filled } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
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
import { ruleAmong, ruleRows } from "../terms/queries/rules.server";
import { type Ceded, type Ceding, cededOf } from "./ceding";
import {
  type Apart,
  areChairsTied,
  type Barred,
  barOf,
  chairOfTheDay,
  type Duties,
  floorOf,
  heardAs,
  type Naming,
  receives,
  type SeatOfDay,
} from "./duties";
import type { DeclaringFacts } from "./gates";
import type { Entry } from "./lifecycle";
import { type Needs, needsOf, type Position } from "./needs";
import type { PositionKind } from "./positions";
import { factsOf, type Proceeding } from "./proceedings.server";
import { unitOf, type Voice, voicesOf } from "./voices";

type SeatRow = Omit<SeatOfDay, "isFilled" | "seatName" | "ownerName" | "coChair"> & {
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

function seatOf({
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
  'ties', (select json_group_array(json_object('why', t.why, 'person', t.person_id, 'jurisdiction', t.jurisdiction_id)) from matter_tie t
    where t.kind = d.kind and t.matter_id = d.matter_id and t.since = d.since),
  'group', (select json_group_array(h.person_id) from matter_tie t join seat s on s.body_id = t.body_id join holding h on h.seat_id = s.id
    where t.kind = d.kind and t.matter_id = d.matter_id and t.since = d.since and ${seatOpen} and ${sitting("h")}),
  'namings', (select json_group_array(json_object('seat', n.seat_id, 'by', n.by_seat)) from (
    select * from chair_naming n where n.proceeding_id = d.id order by n.at, n.rowid) n)), null)`;

/** Of a proceeding `d`, on `:day`: everything on which it stands, in one row. */
export const standColumns = `${seats} as seats, ${said} as said, ${footnotes} as footnotes, ${cedings} as cedings,
  ${duties} as duties,
  ${ruleRows("d.body_id", ["quorum", "unit-of-position", "separation-of-duties"])} as rules`;
export type StandRow = Record<"seats" | "said" | "footnotes" | "cedings" | "rules", string> & {
  duties: string | null;
};

/** One voice: what counts of it now, and what a contact has prepared since. */
export type VoiceLine = {
  voice: Voice;
  said: Said | null;
  prepared: Said | null;
  /** S-3: its principal has taken a position, whatever was entered or prepared since. */
  principalSpoke: boolean;
  /** S-3: its principal has ceded the matter to the alternate, who speaks instead. */
  ceded: Ceded | null;
  /** D-7: only while it does not endorse; what was settled before is found again should it come back to that. */
  footnote: Bilingual | null;
  /** F-5: by rule it is not heard on this matter. */
  apart: Apart | null;
};
/** F-5: of a matter of money: who is tied to it, and who presides where both co-chairs are. */
export type Separation = { duties: Duties; seats: SeatOfDay[]; isChairTied: boolean; chairSeat: Id | null };
export type Stand = { lines: VoiceLine[]; needs: Needs; separation: Separation | null };

const counts = ({ entry }: Said) => entry !== "prepared";

/** D-7: whose footnote is printed with the decision. */
export const isAgainst = (said: Said | null): boolean => said?.kind === "not-endorse";

type Footnote = Bilingual & { voice: Id };

type DutiesRow = Pick<Duties, "ties" | "group"> & { namings: Naming[] };

function separationIn(
  row: string | null,
  seats: SeatOfDay[],
  rule: Duties["rule"] | undefined,
): Separation | null {
  if (row === null) return null;
  const { ties, group, namings } = JSON.parse(row) as DutiesRow;
  const own: Duties = { ties, group, rule: rule ?? "default" };
  return {
    ...{ duties: own, seats, isChairTied: areChairsTied(seats, own) },
    chairSeat: chairOfTheDay(namings, seats, own),
  };
}

/** F-5: what somebody took who has turned out to be tied counts no more. */
const standsFor = (separation: Separation | null) => (one: Said) =>
  one.entry !== "taken" || !separation || barOf(separation.duties, one.person) === null;

/** What the columns of one row say. */
export function standIn(bodyKind: BodyKind, row: StandRow): Stand {
  const rules = JSON.parse(row.rules) as Parameters<typeof ruleAmong>[0];
  const all = JSON.parse(row.said) as Said[];
  const notes = JSON.parse(row.footnotes) as Footnote[];
  const ceded = JSON.parse(row.cedings) as Ceding[];
  const here = (JSON.parse(row.seats) as SeatRow[]).map(seatOf);
  const unit = unitOf(ruleAmong(rules, "unit-of-position"), bodyKind === "council");
  const separation = separationIn(row.duties, here, ruleAmong(rules, "separation-of-duties")?.rule);
  const isStanding = standsFor(separation);
  const lines = voicesOf(here, unit).map((one): VoiceLine => {
    const { voice, apart } = separation ? heardAs(one, here, separation.duties) : { voice: one, apart: null };
    const own = all.filter((said) => said.voice === voice.id && isStanding(said));
    const last = own.at(-1) ?? null;
    const counted = own.findLast(counts) ?? null;
    const note = isAgainst(counted) && notes.find((noted) => noted.voice === voice.id);
    return {
      voice,
      said: counted,
      prepared: last && !counts(last) ? last : null,
      principalSpoke: own.some(({ byPrincipal }) => byPrincipal),
      ceded: cededOf(
        ceded.filter(({ seat }) => seat === voice.lead),
        own,
      ),
      footnote: note ? { en: note.en, fr: note.fr } : null,
      // A stand-in of a government whose people are all tied is entered with its source (D-4), and heard.
      apart: apart === "tied" && counted ? null : apart,
    };
  });
  const heard = lines.filter(({ apart }) => apart === null).map(({ voice }) => voice);
  const floor = separation && floorOf(heard, here);
  return { lines, needs: needsOf(lines.map(positionOf), ruleAmong(rules, "quorum"), floor), separation };
}

const stands = prepared((db: Db) =>
  db.$client.prepare<[{ ids: string; day: Day }], StandRow & { id: Id }>(
    `select d.id, ${standColumns} from proceeding d where d.id in (select value from json_each(:ids))`,
  ),
);

/** Of many at once, so that no page asks the same of each. */
export function standsOf(db: Db, proceedings: readonly Proceeding[], day: Day): Map<Id, Stand> {
  if (proceedings.length === 0) return new Map();
  const kinds = new Map(proceedings.map(({ id, bodyKind }) => [id, bodyKind]));
  const rows = stands(db).all({ ids: JSON.stringify([...kinds.keys()]), day });
  return new Map(rows.map(({ id, ...row }) => [id, standIn(kinds.get(id) ?? "council", row)]));
}

export function standOf(db: Db, proceeding: Proceeding, day: Day): Stand {
  const stand = standsOf(db, [proceeding], day).get(proceeding.id);
  if (!stand) throw new Error("a proceeding has a stand");
  return stand;
}

/** What may be declared is measured by. */
export const declaringFacts = (
  { proceeding, stand: { lines, separation } }: { proceeding: Proceeding; stand: Stand },
  actor: Actor,
  now: Instant,
): DeclaringFacts & { proceeding: Proceeding } => ({
  ...factsOf(proceeding, now),
  everyoneAnswered: lines.every(({ said: own, apart }) => own !== null || apart !== null),
  chairSeat: separation?.chairSeat ?? null,
  barred: barredIn(separation, actor, proceeding.body),
});

/** F-5: whether whoever asks is tied to the matter, or sits in the body for a government that receives money. */
export function barredIn(separation: Separation | null, actor: Actor, body: Id): Barred | null {
  if (!separation) return null;
  const { duties: own, seats: all } = separation;
  const held = seatsOf(actor).filter((seat) => seat.body === body);
  const isReceiving = all.some(
    ({ seat, owner }) => held.some((one) => one.seat === seat) && receives(own, owner),
  );
  return isReceiving ? "receives" : barOf(own, actor.person);
}

/** A voice that is apart leaves both sides of the quorum, like one that is recused. */
const positionOf = ({ voice, said: own, footnote, apart }: VoiceLine): Position => ({
  voice,
  position: apart ? "recused" : (own?.kind ?? null),
  footnote,
  until: own?.until ?? null,
});
