// S-2: one principal and one alternate a seat a day; a change of holder ends the one before on the same day.
import { and, eq, gt } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { holding } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Bilingual, inBoth } from "../../bilingual";
import type { Deed } from "../../command.server";
import type { Day } from "../../dates";
import { follow } from "../../lifecycle";
import { shownPerson } from "../../people/persons.server";
import { type Capacity, holdingMoves } from "../lifecycle";
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

function heldThen(tx: Db, held: { personId: Id; from: Day }) {
  const who = shownPerson(tx, held.personId);
  const since = dayText(held.from);
  return invalid("from", {
    en: seatWords.en["held-that-day"](who.en, since.en),
    fr: seatWords.fr["held-that-day"](who.fr, since.fr),
  });
}

/** Ends the current holding the day the new one begins; refuses a day on which somebody else sits. */
export function makeRoom(
  deed: Deed<SeatSubject>,
  capacity: Capacity,
  from: Day,
): { person: Id; shown: Bilingual } | null {
  const { tx, subject } = deed;
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
  if (leaving) throw heldThen(tx, leaving);
  const current = standingInTheWay(tx, subject.found.id, capacity);
  if (!current || (current.until !== null && current.until <= from)) return null;
  if (current.from >= from) throw heldThen(tx, current);
  const state = follow(holdingMoves.end, current.state);
  tx.update(holding)
    .set({ state, until: from, edition: current.edition + 1 })
    .where(eq(holding.id, current.id))
    .run();
  return { person: current.personId, shown: shownPerson(tx, current.personId) };
}
