// The forms with which one co-chair proposes a corrigendum, and with which it is confirmed or taken back.
import { atOnce, type Db } from "../../../db/connection";
import type { Id } from "../actor";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import type { Corrigendum } from "./after-declaring.server";
import type { Printed } from "./corrigenda";
import { correctedSeen, printedOf, proposingFacts, settlingSeen } from "./corrigenda.server";
import { corrigendumPolicies } from "./corrigendum-policy";
import type { Looking } from "./proceeding-acts.server";
import type { Proceeding } from "./proceedings.server";

export type ProposePage = { proceeding: Proceeding; number: string; printed: Printed };

export function proposePage(db: Db, { actor }: Looking, id: Id): ProposePage {
  return atOnce(db, () => {
    const found = correctedSeen(db, actor, id);
    if (!found) throw new NotFound();
    const { proceeding, decision } = found;
    mustBeAllowed(actor, corrigendumPolicies.propose, proposingFacts(decision));
    return { proceeding, number: decision.number, printed: printedOf(decision) };
  });
}

export type SettlePage = { proceeding: Proceeding; number: string; corrigendum: Corrigendum };

export function settlePage(
  db: Db,
  looking: Looking,
  at: { id: Id; corrigendum: Id; verb: "confirmCorrigendum" | "takeBackCorrigendum" },
): SettlePage {
  return atOnce(db, () => {
    const found = settlingSeen(db, looking, at);
    if (!found) throw new NotFound();
    mustBeAllowed(looking.actor, corrigendumPolicies[at.verb], found);
    const { proceeding, decision, corrigendum } = found;
    return { proceeding, number: decision.number, corrigendum };
  });
}
