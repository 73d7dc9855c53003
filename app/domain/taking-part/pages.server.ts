// What the forms about taking part show: opened only by those who may use them, else the reason.
import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { bodyHead } from "../bodies/queries.server";
import type { Day } from "../dates";
import { type JurisdictionChoice, jurisdictionChoices } from "../people/pages.server";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { partPolicies } from "./policy";
import { type PartLine, partSeen } from "./queries.server";

export type StateForm = { body: Id; bodyName: Bilingual; jurisdictions: JurisdictionChoice[] };

export function stateFormPage(db: Db, actor: Actor, body: Id): StateForm {
  const head = bodyHead(db, actor, body);
  if (!head) throw new NotFound();
  mustBeAllowed(actor, partPolicies.state, { body });
  return { body, bodyName: head.name, jurisdictions: jurisdictionChoices(db) };
}

export type PartForm = { part: PartLine; body: Id; bodyName: Bilingual; today: Day };

export function partFormPage(
  db: Db,
  actor: Actor,
  at: { part: Id; verb: "end" | "correct"; today: Day },
): PartForm {
  const part = partSeen(db, actor, at.part);
  if (!part) throw new NotFound();
  mustBeAllowed(actor, partPolicies[at.verb], { body: part.body, state: part.state });
  return { part, body: part.body, bodyName: part.bodyName, today: at.today };
}
