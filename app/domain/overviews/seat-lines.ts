// One seat in the table of a body, with what the reader may do there.
import type { Actor, Id } from "../actor";
import { type Offer, offerTo } from "../permissions";
import { counting } from "../seats/balance";
import { holdingMoves, seatStates } from "../seats/lifecycle";
import { seatPolicies } from "../seats/policy";
import type { SeatOnDay } from "../seats/queries.server";

export type SeatLine = SeatOnDay & {
  acts: Partial<Record<"seat" | "nominate" | "confirm" | "withdraw" | "ask", Offer>>;
};

const may = (offered: Offer | null): Offer | undefined => (offered?.may ? offered : undefined);
const [open] = seatStates;
const [nominated] = holdingMoves.confirm.from;

/** The verbs of a seat that the reader may use today; on a past day there is nothing to do. */
export function seatLine(actor: Actor, seat: SeatOnDay & { body: Id }, isToday: boolean): SeatLine {
  if (!isToday) return { ...seat, acts: {} };
  const facts = { body: seat.body, seat: seat.id, nominatedBy: seat.nominatedBy, state: open };
  const held = { ...facts, state: nominated };
  const waits = seat.nominee !== null;
  const isFilled = seat.principal !== null || seat.coming !== null;
  const isCounted = counting([seat]).length === 1;
  return {
    ...seat,
    acts: {
      seat: may(offerTo(actor, seatPolicies.seat, facts)),
      nominate: isFilled || waits ? undefined : may(offerTo(actor, seatPolicies.nominate, facts)),
      confirm: waits ? may(offerTo(actor, seatPolicies.confirm, held)) : undefined,
      withdraw: waits ? may(offerTo(actor, seatPolicies.withdraw, held)) : undefined,
      ask: isFilled || waits || !isCounted ? undefined : may(offerTo(actor, seatPolicies.ask, facts)),
    },
  };
}
