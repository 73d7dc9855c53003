// The page of one seat: who holds it on a day, who ever held it, its contacts, what may be done.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type Day, holds } from "../dates";
import { type HistoryLine, history } from "../ledger/history.server";
import { type Offer, offerTo, permission } from "../permissions";
import { counting } from "./balance";
import { type ContactLine, contactFacts, contactsOf } from "./contacts.server";
import { type AskedNomination, type EverHeld, holdersOf, nominationsAsked } from "./holders.server";
import { type HolderPage, seatFacts, seatSeen } from "./pages.server";
import { seatPolicies } from "./policy";
import { asItStood } from "./queries.server";

type HoldingVerb = "confirm" | "withdraw" | "end";
export type HolderLine = EverHeld & { acts: Partial<Record<HoldingVerb, Offer>> };

export type ContactShown = ContactLine & {
  namedBy: "byHolder" | "byFormer" | "beforeHolder";
  acts: { keep: boolean; end: boolean };
};

/** S-7: under whose holding each stands today, and what the reader may do about it. */
function contactShown(actor: Actor, seat: HolderPage["seat"], line: ContactLine, today: Day): ContactShown {
  const facts = contactFacts(seat, line, today);
  const isPresent = facts.namedUnder === facts.heldUnder && facts.heldUnder !== null;
  const before = facts.namedUnder === null ? "beforeHolder" : "byFormer";
  return {
    ...line,
    namedBy: isPresent ? "byHolder" : before,
    acts: {
      keep: permission(actor, seatPolicies.keepContact, facts).may,
      end: permission(actor, seatPolicies.endContact, facts).may,
    },
  };
}

export type SeatPage = HolderPage & {
  today: Day;
  on: Day;
  existed: boolean;
  holders: HolderLine[];
  contacts: ContactShown[];
  asked: AskedNomination[];
  history: HistoryLine[];
  acts: Record<"seat" | "nominate" | "nameContact" | "ask" | "remind", Offer | null>;
};

const may = (offered: Offer | null): Offer | undefined => (offered?.may ? offered : undefined);

function holderLine(actor: Actor, page: HolderPage, line: EverHeld, today: Day): HolderLine {
  const facts = { ...seatFacts(page.seat), state: line.state, isToCome: line.from > today };
  const acts = {
    confirm: may(offerTo(actor, seatPolicies.confirm, facts)),
    withdraw: may(offerTo(actor, seatPolicies.withdraw, facts)),
    end: may(offerTo(actor, seatPolicies.end, facts)),
  };
  return { ...line, acts };
}

function actsOn(actor: Actor, page: HolderPage): SeatPage["acts"] {
  const facts = seatFacts(page.seat);
  return {
    seat: offerTo(actor, seatPolicies.seat, facts),
    nominate: offerTo(actor, seatPolicies.nominate, facts),
    nameContact: offerTo(actor, seatPolicies.nameContact, facts),
    ask:
      page.seat.standing === "vacant" && counting([page.seat]).length === 1
        ? offerTo(actor, seatPolicies.ask, facts)
        : null,
    remind: offerTo(actor, seatPolicies.remind, facts),
  };
}

/** S-2: the holders of the day asked for; everything else as it is today. */
export function seatPage(db: Db, actor: Actor, at: { seat: Id; today: Day; on: Day }): SeatPage {
  return atOnce(db, () => {
    const seen = seatSeen(db, actor, { seat: at.seat, day: at.on });
    const isToday = at.on === at.today;
    const seatToday = isToday ? seen.seat : seatSeen(db, actor, { seat: at.seat, day: at.today }).seat;
    const page = isToday ? seen : { ...seen, seat: asItStood(seen.seat) };
    return {
      ...page,
      today: at.today,
      on: at.on,
      existed: holds({ from: seen.seat.openedOn, until: seen.seat.endedOn }, at.on),
      holders: holdersOf(db, actor, at.seat).map((line) => holderLine(actor, page, line, at.today)),
      contacts: contactsOf(db, at.seat, at.on).map((line) => contactShown(actor, seatToday, line, at.today)),
      asked: nominationsAsked(db, seen.body).filter((one) => one.seat === at.seat),
      history: history(db, "seat", at.seat),
      acts: actsOn(actor, page),
    };
  });
}
