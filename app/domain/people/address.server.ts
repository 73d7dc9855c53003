// T-d: which policy decides on the address of a person, and what it asks.
import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { dayOf, type Instant } from "../dates";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { shownAsGiven } from "../shown-as";
import { type CardPage, cardSeen } from "./card.server";
import { jurisdictionOf, keepsPeople } from "./pages.server";
import { peoplePolicies } from "./policy";
import { aloneOn, isTrusted } from "./trust.server";

type Asking = { actor: Actor; now: Instant };

export const addressPolicyFor = (db: Db, person: Id, now: Instant) =>
  isTrusted(db, person, dayOf(now)) ? peoplePolicies.changeAddressInOffice : peoplePolicies.changeAddress;

export const addressFacts = (db: Db, person: Id, asking: Asking) => ({
  person,
  isSelf: asking.actor.person === person,
  ...aloneOn(db, person, asking),
});

/** Nothing stands in the way of inviting somebody who neither co-chairs nor holds an office. */
export const inviteFacts = (db: Db, person: Id, asking: Asking) => ({
  person,
  ...(isTrusted(db, person, dayOf(asking.now)) ? aloneOn(db, person, asking) : {}),
});

export type AddressPage = Pick<CardPage, "person" | "shown" | "jurisdiction" | "edition" | "email"> & {
  isTrusted: boolean;
};

/** Opened only by those who may change it; nobody else of those who keep the list gets more than the reason. */
export function addressPage(db: Db, asking: Asking, id: Id): AddressPage {
  keepsPeople(asking.actor);
  const row = cardSeen(db, asking.actor, id);
  if (!row) throw new NotFound();
  const policy = addressPolicyFor(db, id, asking.now);
  mustBeAllowed(asking.actor, policy, addressFacts(db, id, asking));
  return {
    person: id,
    shown: shownAsGiven(row),
    jurisdiction: jurisdictionOf(db, row),
    edition: row.edition,
    email: row.email,
    isTrusted: policy === peoplePolicies.changeAddressInOffice,
  };
}
