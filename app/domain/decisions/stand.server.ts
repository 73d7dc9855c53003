// D-3, D-6: who is heard in a proceeding on a day, what each said, and what it still needs.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import { filled } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import type { Day, Instant } from "../dates";
import { isFilled } from "../seats/sql.server";
import { jurisdictionName, organization, seatOpen, seatOwner, shownOf, sitting } from "../sql.server";
import { qualityOfSeat } from "../taking-part/sql.server";
import { ruleAmong, ruleRows } from "../terms/queries/rules.server";
import { type Ceded, type Ceding, cededOf } from "./ceding";
import type { DeclaringFacts } from "./gates";
import type { Entry } from "./lifecycle";
import { type Needs, needsOf, type Position } from "./needs";
import type { PositionKind } from "./positions";
import { factsOf, type Proceeding } from "./proceedings.server";
import { type SeatThatDay, unitOf, type Voice, voicesOf } from "./voices";

type SeatRow = Omit<SeatThatDay, "isFilled" | "seatName" | "ownerName"> & {
  isFilled: 0 | 1;
  organization: Bilingual;
  ownerName: Bilingual;
};

const seats = `(select json_group_array(json_object('seat', id, 'level', level, 'owner', owner, 'isFilled', isFilled,
    'quality', quality, 'organization', json(organization), 'ownerName', json(ownerName))) from (
  select s.id, s.level, ${seatOwner} as owner, ${isFilled} as isFilled, ${qualityOfSeat} as quality,
    ${organization} as organization, ${jurisdictionName} as ownerName
  from seat s left join jurisdiction j on j.id = ${seatOwner}
  where s.body_id = d.body_id and ${seatOpen} order by s.place, s.id))`;

function seatOf({ organization: own, ownerName, isFilled: filledThatDay, ...row }: SeatRow): SeatThatDay {
  const owner = filled(ownerName);
  return {
    ...row,
    isFilled: filledThatDay === 1,
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

/** Of a proceeding `d`, on `:day`: everything on which it stands, in one row. */
export const standColumns = `${seats} as seats, ${said} as said, ${footnotes} as footnotes, ${cedings} as cedings,
  ${ruleRows("d.body_id", ["quorum", "unit-of-position"])} as rules`;
export type StandRow = Record<"seats" | "said" | "footnotes" | "cedings" | "rules", string>;

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
};
export type Stand = { lines: VoiceLine[]; needs: Needs };

const counts = ({ entry }: Said) => entry !== "prepared";

/** D-7: whose footnote is printed with the decision. */
export const isAgainst = (said: Said | null): boolean => said?.kind === "not-endorse";

type Footnote = Bilingual & { voice: Id };

/** What the columns of one row say. */
export function standIn(bodyKind: BodyKind, row: StandRow): Stand {
  const rules = JSON.parse(row.rules) as Parameters<typeof ruleAmong>[0];
  const all = JSON.parse(row.said) as Said[];
  const notes = JSON.parse(row.footnotes) as Footnote[];
  const ceded = JSON.parse(row.cedings) as Ceding[];
  const here = (JSON.parse(row.seats) as SeatRow[]).map(seatOf);
  const unit = unitOf(ruleAmong(rules, "unit-of-position"), bodyKind === "council");
  const lines = voicesOf(here, unit).map((voice): VoiceLine => {
    const own = all.filter((one) => one.voice === voice.id);
    const last = own.at(-1) ?? null;
    const counted = own.findLast(counts) ?? null;
    const note = isAgainst(counted) && notes.find((one) => one.voice === voice.id);
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
    };
  });
  return { lines, needs: needsOf(lines.map(positionOf), ruleAmong(rules, "quorum")) };
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
  proceeding: Proceeding,
  { lines }: Stand,
  now: Instant,
): DeclaringFacts & { proceeding: Proceeding } => ({
  ...factsOf(proceeding, now),
  everyoneAnswered: lines.every(({ said: own }) => own !== null),
});

const positionOf = ({ voice, said: own, footnote }: VoiceLine): Position => ({
  voice,
  position: own?.kind ?? null,
  footnote,
  until: own?.until ?? null,
});
