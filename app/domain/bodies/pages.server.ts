// What the forms about bodies show: opened only by those who may use them, else the reason.
import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { mustBeAllowed } from "../permissions";
import { NotFound } from "../refusals";
import { type BodyFacts, bodyPolicies } from "./policy";
import { allCouncils, type BodyName, bodyHead, decidingCouncils } from "./queries.server";

export type ProposeForm = { councils: BodyName[]; today: Day };

export function proposeFormPage(db: Db, actor: Actor, today: Day): ProposeForm {
  mustBeAllowed(actor, bodyPolicies.propose, {});
  return { councils: allCouncils(db), today };
}

export type BodyForm = { body: Id; bodyName: Bilingual; today: Day };

export function bodyFormPage(
  db: Db,
  actor: Actor,
  at: { body: Id; day: Day; verb: "review" | "resume" | "admitObserver" },
): BodyForm {
  const head = bodyHead(db, actor, at.body);
  if (!head) throw new NotFound();
  const councils = decidingCouncils(db, head.id).map((council) => council.id);
  const facts: BodyFacts = { body: head.id, councils, state: head.state };
  mustBeAllowed<BodyFacts>(actor, bodyPolicies[at.verb], facts);
  return { body: head.id, bodyName: head.name, today: at.day };
}
