// When terms come to count, the body's seats follow their seat clauses; a seat that goes on keeps its holder.
import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { chairRole, clause, holding, jurisdiction, seat } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Day } from "../../dates";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { holdingMoves, seatMoves } from "../../seats/lifecycle";
import { type ClauseValue, clauseSchemas } from "../clauses";

/** Opens, keeps and ends seats so that from this day the body has exactly the seats of the version. */
export function seatsFollowTerms(
  tx: Db,
  terms: { body: Id; version: Id; fromThePast: boolean },
  from: Day,
): void {
  const clauses = tx
    .select()
    .from(clause)
    .where(and(eq(clause.versionId, terms.version), eq(clause.kind, "seat"), eq(clause.state, "confirmed")))
    .orderBy(clause.place)
    .all();
  const kept = new Set<Id>();
  clauses.forEach((row, place) => {
    const value = clauseSchemas.seat.parse(row.value);
    const id = row.seatId ?? newId();
    kept.add(id);
    if (row.seatId) keepSeat(tx, id, value, place);
    else openSeat(tx, { ...terms, id, from, place }, value);
    if (!row.seatId) tx.update(clause).set({ seatId: id }).where(eq(clause.id, row.id)).run();
    setCoChair(tx, id, value.coChair, from);
  });
  for (const open of tx
    .select()
    .from(seat)
    .where(and(eq(seat.bodyId, terms.body), eq(seat.state, "open")))
    .all()) {
    if (!kept.has(open.id)) endSeat(tx, open, from);
  }
}

const idOf = (tx: Db, code: string | null): Id | null =>
  code === null
    ? null
    : (tx.select({ id: jurisdiction.id }).from(jurisdiction).where(eq(jurisdiction.code, code)).get()?.id ??
      null);

function columnsOf(tx: Db, value: ClauseValue<"seat">) {
  return {
    level: value.level,
    jurisdictionId: idOf(tx, value.jurisdiction),
    organizationEn: value.organization.en,
    organizationFr: value.organization.fr,
    nominatedById: idOf(tx, value.nominatedBy ?? value.jurisdiction),
    numberStated: value.number === "stated",
  };
}

function openSeat(
  tx: Db,
  at: { id: Id; body: Id; from: Day; place: number; fromThePast: boolean },
  value: ClauseValue<"seat">,
): void {
  tx.insert(seat)
    .values({
      id: at.id,
      bodyId: at.body,
      ...columnsOf(tx, value),
      state: "open",
      openedOn: at.from,
      place: at.place,
      fromThePast: at.fromThePast,
    })
    .run();
}

function keepSeat(tx: Db, id: Id, value: ClauseValue<"seat">, place: number): void {
  tx.update(seat)
    .set({ ...columnsOf(tx, value), place })
    .where(eq(seat.id, id))
    .run();
}

function setCoChair(tx: Db, seatId: Id, carries: boolean, from: Day): void {
  const standing = tx
    .select()
    .from(chairRole)
    .where(and(eq(chairRole.seatId, seatId), isNull(chairRole.until)))
    .get();
  if (carries && !standing) tx.insert(chairRole).values({ id: newId(), seatId, from }).run();
  if (!carries && standing)
    tx.update(chairRole).set({ until: from }).where(eq(chairRole.id, standing.id)).run();
}

/** S-4: with the seat its holdings end, dated; nothing is deleted. */
function endSeat(tx: Db, open: typeof seat.$inferSelect, on: Day): void {
  const endedOn = on > open.openedOn ? on : open.openedOn;
  tx.update(seat)
    .set({ state: follow(seatMoves.end, open.state), endedOn, edition: open.edition + 1 })
    .where(eq(seat.id, open.id))
    .run();
  const held = tx
    .select()
    .from(holding)
    .where(
      and(
        eq(holding.seatId, open.id),
        eq(holding.state, "confirmed"),
        or(isNull(holding.until), gt(holding.until, on)),
      ),
    )
    .all();
  for (const one of held) {
    // Whoever was to begin once the seat has ended never sits.
    const change =
      on > one.from
        ? { state: follow(holdingMoves.end, one.state), until: on }
        : { state: follow(holdingMoves.withdraw, one.state), confirmedAt: null };
    tx.update(holding)
      .set({ ...change, edition: one.edition + 1 })
      .where(eq(holding.id, one.id))
      .run();
  }
}

/** A taking-in that was withdrawn: the seats it opened never count. */
export function closeSeatsOf(tx: Db, body: Id, on: Day): void {
  for (const open of tx
    .select()
    .from(seat)
    .where(and(eq(seat.bodyId, body), eq(seat.state, "open")))
    .all())
    endSeat(tx, open, on);
}
