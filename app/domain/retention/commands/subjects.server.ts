// What a command finds before it asks who may.
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { person, proposal } from "../../../../db/schema";
import { type Actor, type Id, isSecretariat } from "../../actor";
import { actorOn } from "../../actor.server";
import { councilsOf } from "../../bodies/queries.server";
import { type Day, dayOf } from "../../dates";
import { keepsPeople } from "../../people/pages.server";
import { standingOf } from "../due.server";
import type { ProposalKind } from "../lifecycle";

type Viewing = { actor: Actor; today: Day };

/** A proposal, as the policies ask of it. */
export function subjectOfProposal(tx: Db, actor: Actor, id: Id, kind?: ProposalKind) {
  const found = tx.select().from(proposal).where(eq(proposal.id, id)).get();
  if (!found || (kind && found.kind !== kind)) return undefined;
  const proposer = actorOn(tx, found.proposedBy, dayOf(found.proposedAt));
  return {
    found,
    councils: councilsOf(tx),
    isOpen: found.state === "proposed",
    isProposer: found.proposedBy === actor.person,
    bothAdministrators: !isSecretariat(actor) && !isSecretariat(proposer),
  };
}

/** Somebody of whom the details could be erased. */
export function subjectOfPerson(tx: Db, { actor, today }: Viewing, id: Id) {
  keepsPeople(actor);
  const found = tx.select().from(person).where(eq(person.id, id)).get();
  const standing = found && standingOf(tx, id);
  if (!found || !standing) return undefined;
  return {
    person: id,
    card: found,
    holdsSomething: standing.lastDay > today,
    isHeld: standing.isHeld === 1,
    isErased: standing.isErased === 1,
    lastDay: standing.lastDay,
  };
}

export function subjectOfErasing(tx: Db, viewing: Viewing, id: Id) {
  const proposed = subjectOfProposal(tx, viewing.actor, id, "erase");
  const concerned = proposed && subjectOfPerson(tx, viewing, proposed.found.subject);
  return concerned && { ...concerned, ...proposed };
}
