// What the verbs of seats act on: a seat, a holding, and the people they name.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { holding, jurisdiction } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import { type Bilingual, filled } from "../../bilingual";
import { bodyHead } from "../../bodies/queries.server";
import type { Deed } from "../../command.server";
import type { Day } from "../../dates";
import { longDate } from "../../format";
import { type Someone, someone } from "../../people/persons.server";
import { Invalid } from "../../refusals";
import type { HoldingFacts, SeatFacts } from "../policy";
import { type OneSeat, seatOn } from "../queries.server";

export type SeatSubject = SeatFacts & { found: OneSeat; bodyName: Bilingual };

/** A seat that the actor sees, because the actor sees its body. */
export function seatSubject(tx: Db, actor: Actor, id: Id, today: Day): SeatSubject | undefined {
  const found = seatOn(tx, id, today);
  const head = found && bodyHead(tx, actor, found.body);
  if (!found || !head) return undefined;
  return {
    body: found.body,
    seat: id,
    nominatedBy: found.nominatedBy,
    state: found.state,
    found,
    bodyName: filled(head.name),
  };
}

export const invalid = (field: string, text: Bilingual) => new Invalid([{ field, text }]);
export const dayText = (day: Day): Bilingual => ({ en: longDate("en", day), fr: longDate("fr", day) });

export function personFor(tx: Db, typed: Someone, subject: SeatSubject, deed: Deed<SeatSubject>): Id {
  const from = subject.found.nominatedBy ?? subject.found.jurisdiction?.id ?? null;
  const known = from ? tx.select().from(jurisdiction).where(eq(jurisdiction.id, from)).get() : undefined;
  return someone(tx, typed, { now: deed.now, jurisdiction: from, zone: known?.zone ?? deed.actor.zone });
}

type HoldingSubject = SeatSubject & { found: OneSeat; held: typeof holding.$inferSelect };

export function holdingSubject(
  tx: Db,
  actor: Actor,
  id: Id,
  today: Day,
): (HoldingFacts & Omit<HoldingSubject, "state">) | undefined {
  const held = tx.select().from(holding).where(eq(holding.id, id)).get();
  const subject = held && seatSubject(tx, actor, held.seatId, today);
  return subject && { ...subject, state: held.state, isToCome: held.from > today, held };
}
