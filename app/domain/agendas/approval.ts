// M-5: both co-chairs approve the agenda; after the days of silence in the terms, one suffices.
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { addBusinessDays, dayOf, deadlineOf, type Instant } from "../dates";
import { holidaysAround } from "../holidays/federal";
import type { Agreement } from "./lifecycle";

export type ChairSeat = {
  seat: Id;
  organization: Bilingual;
  /** Of the agenda as it stands now; an approval of what has changed since counts no more. */
  approvedAt: Instant | null;
};

export type ChairsOfBody = {
  body: Id;
  acronym: Bilingual;
  /** Business days, from the terms in force on the day of the meeting. */
  silence: number;
  /** Those of its co-chair seats in which somebody sits today. */
  seats: readonly ChairSeat[];
};

export type Agreed = {
  agreed: Agreement | null;
  /** From when on the silence of those who have not answered counts; null while nobody has approved, or all have. */
  silenceUntil: Instant | null;
};

/** Where the two of a body stand: a seat that nobody holds keeps nobody waiting. */
function agreedIn({ seats, silence }: ChairsOfBody, now: Instant): Agreed {
  const approved = seats.flatMap(({ approvedAt }) => approvedAt ?? []);
  if (approved.length === 0) return { agreed: null, silenceUntil: null };
  if (approved.length === seats.length)
    return { agreed: seats.length > 1 ? "all" : "one", silenceUntil: null };
  const day = dayOf(Math.min(...approved) as Instant);
  const silenceUntil = deadlineOf(addBusinessDays(day, silence, holidaysAround(day)));
  return { agreed: now >= silenceUntil ? "one" : null, silenceUntil };
}

/** Of each body that meets: the agenda of a joint meeting waits for the co-chairs of both councils. */
export function agreementOf(bodies: readonly ChairsOfBody[], now: Instant): Agreed {
  const each = bodies.map((one) => agreedIn(one, now));
  const waits = each.flatMap(({ silenceUntil }) => silenceUntil ?? []);
  const silenceUntil = waits.length > 0 ? (Math.max(...waits) as Instant) : null;
  if (each.length === 0 || each.some(({ agreed }) => agreed === null)) return { agreed: null, silenceUntil };
  return { agreed: each.every(({ agreed }) => agreed === "all") ? "all" : "one", silenceUntil };
}
