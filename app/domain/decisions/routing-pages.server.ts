// W-6: the forms with which a decision is routed up, and what the page of a decision offers of them.
import { atOnce, type Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { mustBeAllowed, permission } from "../permissions";
import { NotFound } from "../refusals";
import { type RoutingAt, routable, routedUp } from "./commands/routing.server";
import type { Decision } from "./decided.server";
import type { Looking } from "./proceeding-acts.server";
import type { Proceeding } from "./proceedings.server";
import { type UpperTable, upperTables } from "./routing";
import { routingPolicies } from "./routing-policy";
import type { Routing } from "./routings.server";

export type RoutingShown = Routing & { maySend: boolean; mayAnswer: boolean };
export type RoutingsShown = { lines: RoutingShown[]; mayRoute: boolean };

export function routingsShown(actor: Actor, { body }: Proceeding, decision: Decision | null): RoutingsShown {
  if (!decision) return { lines: [], mayRoute: false };
  const left = upperTables.length - decision.routings.length;
  return {
    mayRoute: permission(actor, routingPolicies.routeUp, { body, left }).may,
    lines: decision.routings.map((one) => ({
      ...one,
      maySend: permission(actor, routingPolicies.sendUp, { body, state: one.state }).may,
      mayAnswer: permission(actor, routingPolicies.noteAnswer, { body, state: one.state }).may,
    })),
  };
}

export type RoutePage = {
  proceeding: Proceeding;
  number: string;
  /** To which it is not routed up yet. */
  tables: UpperTable[];
  /** The secretariat says on whose word. */
  onBehalf: boolean;
};

export function routePage(db: Db, { actor }: Looking, id: Id): RoutePage {
  return atOnce(db, () => {
    const found = routable(db, actor, id);
    if (!found) throw new NotFound();
    const standing = mustBeAllowed(actor, routingPolicies.routeUp, found);
    const { proceeding, decision } = found;
    const taken = decision.routings.map(({ table }) => table);
    return {
      ...{ proceeding, number: decision.number },
      tables: upperTables.filter((table) => !taken.includes(table)),
      onBehalf: standing.as === "office",
    };
  });
}

export type RoutingPage = { proceeding: Proceeding; number: string; routing: Routing };

/** Of either note. */
export function routingPage(
  db: Db,
  { actor }: Looking,
  at: RoutingAt & { verb: "sendUp" | "noteAnswer" },
): RoutingPage {
  return atOnce(db, () => {
    const found = routedUp(db, actor, at);
    if (!found) throw new NotFound();
    mustBeAllowed(actor, routingPolicies[at.verb], found);
    return { proceeding: found.proceeding, number: found.decision.number, routing: found.routing };
  });
}
