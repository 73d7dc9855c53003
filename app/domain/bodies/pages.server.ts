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

export type BodyForm = { body: Id; bodyName: Bilingual; facts: BodyFacts; today: Day };

export function bodyFormPage(db: Db, actor: Actor, at: { body: Id; day: Day }): BodyForm {
  const head = bodyHead(db, actor, at.body);
  if (!head) throw new NotFound();
  const councils = decidingCouncils(db, head.id).map((council) => council.id);
  return {
    body: head.id,
    bodyName: head.name,
    facts: { body: head.id, councils, state: head.state },
    today: at.day,
  };
}

/** Opens it only while the verb is possible. */
export function openBody(
  actor: Actor,
  { facts }: BodyForm,
  verb: "review" | "resume" | "admitObserver",
): void {
  mustBeAllowed<BodyFacts>(actor, bodyPolicies[verb], facts);
}
