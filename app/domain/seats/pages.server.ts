// What the pages of seats show.
import type { Db } from "../../../db/connection";
import { type Actor, type Id, isSecretariat } from "../actor";
import type { Bilingual } from "../bilingual";
import { bodyHead } from "../bodies/queries.server";
import type { Day } from "../dates";
import type { Level } from "../levels";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { contactFacts, contactOf, type OneContact } from "./contacts.server";
import {
  type AskedNomination,
  holdingOf,
  type Known,
  knownOf,
  type Nominator,
  nominationAsked,
  nominatorsKnown,
  type OneHolding,
} from "./holders.server";
import { type LetterLine, lettersSeen } from "./letters.server";
import { type SeatFacts, seatPolicies } from "./policy";
import { type OneSeat, seatOn } from "./queries.server";
import { seatName } from "./seat-name";

export type HolderPage = { seat: OneSeat; name: Bilingual; bodyName: Bilingual; body: Id };

export function seatFacts(seat: OneSeat): SeatFacts {
  return { body: seat.body, seat: seat.id, nominatedBy: seat.nominatedBy, state: seat.state };
}

/** A seat and its body, for someone who sees them. */
export function seatSeen(db: Db, actor: Actor, at: { seat: Id; day: Day }): HolderPage {
  const seat = seatOn(db, at.seat, at.day);
  const head = seat && bodyHead(db, actor, seat.body);
  if (!seat || !head) throw new NotFound();
  return { seat, name: seatName(seat), bodyName: head.name, body: head.id };
}

export type SeatForm = HolderPage & { known: Known[]; today: Day };

/** The page of a verb on a seat: opened only by those who may use it, else the reason. */
export function seatFormPage(
  db: Db,
  actor: Actor,
  at: { seat: Id; day: Day; verb: "seat" | "nominate" | "nameContact" },
): SeatForm {
  const seen = seatSeen(db, actor, at);
  mustBeAllowed(actor, seatPolicies[at.verb], seatFacts(seen.seat));
  const from = seen.seat.nominatedBy ?? seen.seat.jurisdiction?.id ?? null;
  return { ...seen, known: knownOf(db, from), today: at.day };
}

/** S-2: an end in the past is the secretariat's alone. */
export type HoldingForm = HolderPage & {
  holding: OneHolding;
  letters: LetterLine[];
  today: Day;
  mayBackdate: boolean;
};

/** The page of a verb on a holding or a nomination. */
export function holdingFormPage(db: Db, actor: Actor, at: { holding: Id; day: Day }): HoldingForm {
  const holding = holdingOf(db, at.holding);
  if (!holding) throw new NotFound();
  const seen = seatSeen(db, actor, { seat: holding.seat, day: at.day });
  const letters = lettersSeen(db, actor, holding.id);
  return { ...seen, holding, letters, today: at.day, mayBackdate: isSecretariat(actor) };
}

/** Opens it only while the verb is possible. */
export function openHolding(
  actor: Actor,
  { seat, holding, today }: HoldingForm,
  verb: "confirm" | "withdraw" | "end",
): void {
  mustBeAllowed(actor, seatPolicies[verb], {
    ...seatFacts(seat),
    state: holding.state,
    isToCome: holding.from > today,
  });
}

export type ContactForm = HolderPage & { contact: OneContact; today: Day };

/** The page of a verb on a contact: opened only by those who may use it now, else the reason. */
export function contactFormPage(
  db: Db,
  actor: Actor,
  at: { contact: Id; day: Day; verb: "keepContact" | "endContact" },
): ContactForm {
  const contact = contactOf(db, at.contact);
  if (!contact) throw new NotFound();
  const seen = seatSeen(db, actor, { seat: contact.seatId, day: at.day });
  mustBeAllowed(actor, seatPolicies[at.verb], contactFacts(seen.seat, contact, at.day));
  return { ...seen, contact, today: at.day };
}

export type AskForm = {
  body: Id;
  bodyName: Bilingual;
  nominators: Nominator[];
  /** What the address asks for: the seat, and who names its holder. */
  seat: Id | "";
  of: Id | "";
};

/** S-5: whom to ask; the seat or the level comes with the address. */
export function askFormPage(
  db: Db,
  actor: Actor,
  at: { body: Id; day: Day; seat: Id; level: string },
): AskForm {
  const head = bodyHead(db, actor, at.body);
  if (!head) throw new NotFound();
  mustBeAllowed(actor, seatPolicies.ask, { body: head.id });
  const known = nominatorsKnown(db);
  const seat = at.seat ? seatOn(db, at.seat, at.day) : undefined;
  const isHere = seat?.body === head.id;
  // A government or association names members of its own level only.
  const level = isHere ? seat.level : at.level;
  const ofLevel = known.filter((one) => one.level === level);
  const nominators = ofLevel.length > 0 ? ofLevel : known;
  const [only, ...others] = ofLevel;
  const alone = only && others.length === 0 ? only.id : "";
  return {
    body: head.id,
    bodyName: head.name,
    nominators,
    seat: isHere ? seat.id : "",
    of: (isHere ? seat.nominatedBy : null) ?? alone,
  };
}

/** A government or association fills seats of its own level only. */
export const levelOf = ({ nominators }: { nominators: Nominator[] }, of: Id): Level =>
  nominators.find(({ id }) => id === of)?.level ?? "F";

export type RemindForm = { asked: AskedNomination; body: Id; bodyName: Bilingual };

export function remindFormPage(db: Db, actor: Actor, id: Id): RemindForm {
  const asked = nominationAsked(db, id);
  const head = asked && bodyHead(db, actor, asked.body);
  if (!asked || !head) throw new NotFound();
  mustBeAllowed(actor, seatPolicies.remind, { body: head.id });
  return { asked, body: head.id, bodyName: head.name };
}

export function answerFormPage(db: Db, actor: Actor, id: Id): RemindForm {
  const asked = nominationAsked(db, id);
  const head = asked && bodyHead(db, actor, asked.body);
  if (!asked || !head) throw new NotFound();
  mustBeAllowed(actor, seatPolicies.answer, { body: head.id, nominatedBy: asked.ofId });
  return { asked, body: head.id, bodyName: head.name };
}

export type PastSeatForm = { body: Id; bodyName: Bilingual; nominators: Nominator[] };

export function pastSeatFormPage(db: Db, actor: Actor, body: Id): PastSeatForm {
  const head = bodyHead(db, actor, body);
  if (!head) throw new NotFound();
  mustBeAllowed(actor, seatPolicies.takeInPast, { body: head.id });
  return { body: head.id, bodyName: head.name, nominators: nominatorsKnown(db) };
}
