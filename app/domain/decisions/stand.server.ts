// D-3, D-6: who is heard in a proceeding on a day, what each said, and what it still needs.
import { type Db, prepared } from "../../../db/connection";
import { type Actor, type Id, seatsOf } from "../actor";
import type { Bilingual } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import type { Day, Instant } from "../dates";
import { ruleAmong } from "../terms/queries/rules.server";
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
import type { DeclaringFacts, PresidingFacts } from "./gates";
import { type Needs, needsOf, type Position } from "./needs";
import { factsOf, type Proceeding } from "./proceedings.server";
import { type Said, type SeatRow, type StandRow, seatOf, standColumns } from "./stand-columns.server";
import { unitOf, type Voice, voicesOf } from "./voices";

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
  ...presidingIn({ separation }, actor, proceeding.body),
});

/** F-5: who presides over the matter, and whether whoever asks is kept from it. */
export const presidingIn = (
  { separation }: Pick<Stand, "separation">,
  actor: Actor,
  body: Id,
): PresidingFacts => ({
  chairSeat: separation?.chairSeat ?? null,
  barred: barredIn(separation, actor, body),
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
