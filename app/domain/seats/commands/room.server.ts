// S-2: one principal and one alternate a seat a day; a change of holder ends the one before on the same day.
import { and, eq, gt } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { holding } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import { addMonths, type Day } from "../../dates";
import { follow } from "../../lifecycle";
import { shownPerson } from "../../people/persons.server";
import { type Capacity, holdingMoves, staying } from "../lifecycle";
import { knownSince } from "../past.server";
import { seatWords } from "../words";
import { dayText, invalid, type SeatSubject } from "./subjects.server";

/** The holding that covers a day or begins after it, in one capacity. */
export function standingInTheWay(tx: Db, seatId: Id, capacity: Capacity) {
  return tx
    .select()
    .from(holding)
    .where(and(eq(holding.seatId, seatId), eq(holding.capacity, capacity), eq(holding.state, "confirmed")))
    .all()
    .sort((one, other) => other.from.localeCompare(one.from))
    .at(0);
}

/** A holding whose end is settled already, but comes after the day asked for. */
function leavingLater(tx: Db, at: { seat: Id; capacity: Capacity; from: Day }) {
  return tx
    .select()
    .from(holding)
    .where(
      and(
        eq(holding.seatId, at.seat),
        eq(holding.capacity, at.capacity),
        eq(holding.state, "ended"),
        gt(holding.until, at.from),
      ),
    )
    .get();
}

/** A first day more than a year ahead is a slip in the year; it would keep everybody else from the seat. */
export function refuseFarAhead(from: Day, today: Day): void {
  const last = addMonths(today, 12);
  if (from <= last) return;
  const day = dayText(last);
  throw invalid("from", {
    en: seatWords.en["too-far-ahead"](day.en),
    fr: seatWords.fr["too-far-ahead"](day.fr),
  });
}

function heldThen(tx: Db, held: { personId: Id; from: Day }, today: Day) {
  const who = shownPerson(tx, held.personId);
  const since = dayText(held.from);
  const said = held.from > today ? "to-come-that-day" : "held-that-day";
  return invalid("from", {
    en: seatWords.en[said](who.en, since.en),
    fr: seatWords.fr[said](who.fr, since.fr),
  });
}

/** Ends the current holding the day the new one begins; refuses a day on which somebody else sits. */
export function makeRoom(
  deed: Deed<SeatSubject>,
  capacity: Capacity,
  from: Day,
): { person: Id; shown: Bilingual } | null {
  const { tx, subject, today } = deed;
  refuseFarAhead(from, today);
  if (from < subject.found.openedOn && !knownSince(tx, subject.found.id, from)) {
    const day = dayText(subject.found.openedOn);
    throw invalid("from", {
      en: seatWords.en["before-opening"](day.en),
      fr: seatWords.fr["before-opening"](day.fr),
    });
  }
  if (subject.found.endedOn !== null && from >= subject.found.endedOn) {
    throw invalid(
      "from",
      inBoth(seatWords, (words) => words["seat-ended"]),
    );
  }
  const leaving = leavingLater(tx, { seat: subject.found.id, capacity, from });
  if (leaving) throw heldThen(tx, leaving, today);
  const current = standingInTheWay(tx, subject.found.id, capacity);
  if (!current || (current.until !== null && current.until <= from)) return null;
  if (current.from >= from) throw heldThen(tx, current, today);
  const state = follow(holdingMoves.end, current.state);
  tx.update(holding)
    .set({ state, until: from, edition: current.edition + 1 })
    .where(eq(holding.id, current.id))
    .run();
  return { person: current.personId, shown: shownPerson(tx, current.personId) };
}

/**
 * Whoever was to leave for a holding that is withdrawn before it began stays. The ledger says whom the act replaced:
 * an end that was decided on its own, for the same day, stands.
 */
export function stayInstead(tx: Db, withdrawn: typeof holding.$inferSelect): Id | null {
  const replaced = tx.$client
    .prepare<[{ seat: Id; person: Id; from: Day }], Id | null>(`
      select json_extract(d.detail, '$.before') from ledger l join ledger_detail d on d.number = l.number
      where l.subject_kind = 'seat' and l.subject_id = :seat and l.act in ('seats.seat', 'seats.confirm')
        and json_extract(d.detail, '$.after.person') = :person and json_extract(d.detail, '$.after.from') = :from
      order by l.number desc limit 1`)
    .pluck()
    .get({ seat: withdrawn.seatId, person: withdrawn.personId, from: withdrawn.from });
  if (!replaced) return null;
  const former = tx
    .select()
    .from(holding)
    .where(
      and(
        eq(holding.seatId, withdrawn.seatId),
        eq(holding.capacity, withdrawn.capacity),
        eq(holding.personId, replaced),
        eq(holding.until, withdrawn.from),
      ),
    )
    .get();
  if (!former) return null;
  tx.update(holding)
    .set({ state: follow(staying, former.state), until: null, edition: former.edition + 1 })
    .where(eq(holding.id, former.id))
    .run();
  return former.personId;
}
