// S-3: what the principal of a seat has ceded to its alternate, and whether the alternate has spoken under it.
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { type Day, dayOf, type Instant } from "../dates";
import type { Entry } from "./lifecycle";

/** Of a seat whose principal of today ceded, and that has an alternate today: without one, nothing is ceded. */
export type Ceding = {
  id: Id;
  seat: Id;
  person: Id;
  shown: Bilingual;
  /** A matter, or the days from one to another, excluded. */
  matter: Id | null;
  from: Day | null;
  until: Day | null;
  at: Instant;
  takenBackAt: Instant | null;
  /** It holds for the matter on the day. */
  isOpen: 0 | 1;
};
/** As it holds for one matter. `hasSpoken`: the alternate has, so that it stands. */
export type Ceded = Ceding & { hasSpoken: boolean };

type Spoken = { seat: Id; person: Id; entry: Entry; at: Instant };

function isUnder({ seat, person, from, until, at, takenBackAt }: Ceding, said: Spoken): boolean {
  if (said.entry !== "taken" || said.seat !== seat || said.person === person) return false;
  if (said.at < at || (takenBackAt !== null && said.at >= takenBackAt)) return false;
  const day = dayOf(said.at);
  return (from === null || from <= day) && (until === null || day < until);
}

/** What holds for a matter: what the alternate has spoken under stays ceded, though the days are over or taken back. */
export function cededOf(cedings: readonly Ceding[], said: readonly Spoken[]): Ceded | null {
  const known = cedings.map((one) => ({ ...one, hasSpoken: said.some((own) => isUnder(one, own)) }));
  return known.find(({ hasSpoken }) => hasSpoken) ?? known.find(({ isOpen }) => isOpen === 1) ?? null;
}
