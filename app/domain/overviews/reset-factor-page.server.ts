import type { Db } from "../../../db/connection";
import { accountOf } from "../../auth/accounts.server";
import type { Actor, Id } from "../actor";
import type { Day, Instant } from "../dates";
import { factorFacts, resetPolicyFor } from "../people/commands/reset-factor.server";
import { mustBeAllowed } from "../permissions";
import { type Card, personSeen } from "./person-page.server";

export type ResetFactorPage = { card: Card; hasShortPassword: boolean };

type Viewing = { actor: Actor; day: Day; now: Instant };

/** T-d: opened only by those who may reset it, where there is one. */
export function resetFactorPage(db: Db, viewing: Viewing, person: Id): ResetFactorPage {
  const card = personSeen(db, viewing, person);
  const { actor, now } = viewing;
  mustBeAllowed(actor, resetPolicyFor(db, person, now), factorFacts(db, person, { actor, now }));
  return { card, hasShortPassword: accountOf(db, person)?.isLong === 0 };
}
