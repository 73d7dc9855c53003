// S-1: the list of offices, and the pages on which one is given or ended.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Day, Instant } from "../dates";
import { isErased } from "../people/erased";
import {
  endFacts,
  endOffer,
  type OfficeLine,
  officeSeen,
  officesBefore,
  officesStanding,
} from "../people/offices.server";
import { keepsPeople } from "../people/pages.server";
import { peoplePolicies } from "../people/policy";
import { mustBeAllowed, type Offer } from "../permissions";
import { NotFound } from "../refusals";
import { personSeen } from "./person-page.server";

type Viewing = { actor: Actor; day: Day; now: Instant };

export type StandingOffice = OfficeLine & { end: Offer | null };

export function officesPage(db: Db, { actor, day }: Viewing) {
  keepsPeople(actor);
  return atOnce(db, () => {
    const standing = officesStanding(db, day).map(
      (line): StandingOffice => ({ ...line, end: endOffer(actor, line, day) }),
    );
    return {
      current: standing.filter(({ when }) => when === "now"),
      later: standing.filter(({ when }) => when === "later"),
      former: officesBefore(db, day),
    };
  });
}
export type OfficesPage = ReturnType<typeof officesPage>;

export function officeNewPage(db: Db, viewing: Viewing, person: Id) {
  const card = personSeen(db, viewing, person);
  if (isErased(card)) throw new NotFound();
  mustBeAllowed(viewing.actor, peoplePolicies.appoint, { person, isSelf: viewing.actor.person === person });
  return { id: card.id, shown: card.shown, jurisdiction: card.jurisdiction, account: card.account };
}
export type OfficeNewPage = ReturnType<typeof officeNewPage>;

export function officeEndPage(db: Db, { actor, day }: Viewing, id: Id): OfficeLine {
  const line = officeSeen(db, actor, { id, day });
  if (!line) throw new NotFound();
  mustBeAllowed(actor, peoplePolicies.endOffice, endFacts(actor, line, day));
  return line;
}
