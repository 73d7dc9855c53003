// F-5: separation of duties where money is decided: who takes no part, who takes no position, who declares no outcome.
import type { Id } from "../actor";
import type { ClauseValue } from "../terms/clauses";
import type { SeatThatDay, Voice } from "./voices";

export const tieKinds = ["signed", "drafted", "declared", "receives", "of-group"] as const;
export type TieKind = (typeof tieKinds)[number];

/** What keeps a person from taking a position. */
export type Bar = Exclude<TieKind, "receives">;
/** Of a person who asks: their own bar, or that their government or association receives money. */
export type Barred = TieKind;

export type Duties = {
  ties: readonly { why: TieKind; person: Id | null; jurisdiction: Id | null }[];
  /** Who sits in the requesting group that day. */
  group: readonly Id[];
  rule: ClauseValue<"separation-of-duties">["rule"];
};

/** A seat of the deciding body with whoever sits in it that day. */
export type SeatOfDay = SeatThatDay & { people: readonly Id[]; coChair: boolean };

const ofPerson = ["signed", "drafted", "declared"] as const satisfies readonly Bar[];

/** Computed from signatures, drafts, declarations and seats, never from what somebody ticks alone. */
export function barOf({ ties, group, rule }: Duties, person: Id | null): Bar | null {
  if (person === null) return null;
  const own = ofPerson.find((why) => ties.some((tie) => tie.why === why && tie.person === person));
  return own ?? (rule === "stricter" && group.includes(person) ? "of-group" : null);
}

export const receives = ({ ties }: Duties, jurisdiction: Id | null): boolean =>
  jurisdiction !== null && ties.some((tie) => tie.why === "receives" && tie.jurisdiction === jurisdiction);

/** Why a voice is not heard: it receives money, or nobody who sits for it may speak. */
export type Apart = "receives" | "tied";
export type VoiceApart = { voice: Voice; apart: Apart | null };

const seatsOf = (voice: Voice, seats: readonly SeatOfDay[]): SeatOfDay[] =>
  seats.filter(({ seat }) => voice.seats.includes(seat));

const isUntied = (duties: Duties, { owner, people }: SeatOfDay): boolean =>
  !receives(duties, owner) && people.some((person) => barOf(duties, person) === null);

/** The first of its seats in which somebody untied sits speaks for the government or association. */
export function heardAs(voice: Voice, seats: readonly SeatOfDay[], duties: Duties): VoiceApart {
  const own = seatsOf(voice, seats);
  if (own.some(({ owner }) => receives(duties, owner))) return { voice, apart: "receives" };
  const lead = own.find((seat) => isUntied(duties, seat));
  return lead ? { voice: { ...voice, lead: lead.seat }, apart: null } : { voice, apart: "tied" };
}

/** Below it a body decides nothing about money: the matter is carried, never declined. */
export const floor = { jurisdictions: 3, levels: 2 };
export type Floor = { jurisdictions: number; levels: number; isMet: boolean };

/** Who is left to decide, of so many jurisdictions and levels. */
export function floorOf(heard: readonly Voice[], seats: readonly SeatOfDay[]): Floor {
  const owners = heard.map((voice) => seatsOf(voice, seats)[0]?.owner ?? voice.id);
  const jurisdictions = new Set(owners).size;
  const levels = new Set(heard.map(({ level }) => level)).size;
  return { jurisdictions, levels, isMet: jurisdictions >= floor.jurisdictions && levels >= floor.levels };
}

/** Both co-chairs are tied, or their seats are vacant: nobody of them declares. */
export const areChairsTied = (seats: readonly SeatOfDay[], duties: Duties): boolean =>
  !seats.some((seat) => seat.coChair && isUntied(duties, seat));

export type Naming = { seat: Id; by: Id };
/** So many untied governments or associations name the same seat, its own among them or not. */
export const namingsNeeded = 2;

/** The seat that presides for this matter alone, where nobody of the co-chairs may; the last word of each seat counts. */
export function chairOfTheDay(
  namings: readonly Naming[],
  seats: readonly SeatOfDay[],
  duties: Duties,
): Id | null {
  if (!areChairsTied(seats, duties)) return null;
  const untied = seats.filter((seat) => isUntied(duties, seat));
  const last = new Map(namings.map(({ by, seat }) => [by, seat]));
  const namedBy = (seat: Id) =>
    new Set(untied.flatMap((one) => (last.get(one.seat) === seat ? [one.owner ?? one.seat] : [])));
  return untied.find(({ seat }) => namedBy(seat).size >= namingsNeeded)?.seat ?? null;
}
