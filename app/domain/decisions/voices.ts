// D-3: who is heard. Voices count for quorum, floor and needs-to-pass; seats count for balance.
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Level } from "../levels";
import { counting } from "../seats/balance";
import type { PartQuality } from "../taking-part/lifecycle";
import type { ClauseValue } from "../terms/clauses";

export type Unit = ClauseValue<"unit-of-position">["unit"];

/** A seat of the deciding body on the day, in the order in which the body's seats stand. */
export type SeatThatDay = {
  seat: Id;
  level: Level;
  /** The government, or the association that names the holder. */
  owner: Id | null;
  /** How the seat is called where each has its own voice. */
  seatName: Bilingual;
  /** How the government or association is called. */
  ownerName: Bilingual;
  /** Whether somebody sits there that day. */
  isFilled: boolean;
  quality: PartQuality;
};

export type Voice = {
  /** The government or association, or the seat where each has its own. */
  id: Id;
  level: Level;
  name: Bilingual;
  /** The seat that speaks; the others of the voice comment. */
  lead: Id;
  seats: Id[];
};

/** The unit that the terms name; where they are silent, one voice a government in a council, elsewhere one a seat. */
export const unitOf = (clause: ClauseValue<"unit-of-position"> | null, isCouncil: boolean): Unit =>
  clause?.unit ?? (isCouncil ? "jurisdiction" : "seat");

/** S-10: only members are heard; a voice whose every seat is vacant is silent, and does not count. */
export function voicesOf(seats: readonly SeatThatDay[], unit: Unit): Voice[] {
  const voices = new Map<Id, Voice>();
  for (const { seat, owner, level, seatName, ownerName } of counting(seats).filter(
    ({ isFilled }) => isFilled,
  )) {
    const isOwn = unit === "seat" || owner === null;
    const id = isOwn ? seat : owner;
    const known = voices.get(id);
    if (known) known.seats.push(seat);
    else voices.set(id, { id, level, name: isOwn ? seatName : ownerName, lead: seat, seats: [seat] });
  }
  return [...voices.values()];
}
