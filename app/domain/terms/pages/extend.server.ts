import type { Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { addMonths, type Day } from "../../dates";
import { mustBeAllowed } from "../../permissions";
import { because, NotFound, NotPossible } from "../../refusals";
import { termsPolicies } from "../policy";
import { endOfTerms } from "../queries/rules.server";
import { versionSeenBy } from "../queries/version-facts.server";
import { termsRefusals } from "../refusal-words";

export type ExtendForm = {
  version: Id;
  body: Id;
  bodyName: Bilingual;
  end: Day;
  latest: Day;
  isExtended: boolean;
  councils: readonly Id[];
};

/** B-6: what an end date can be extended to. */
export function extendFormPage(db: Db, actor: Actor, at: { version: Id; day: Day }): ExtendForm {
  const version = versionSeenBy(db, actor, at.version);
  if (!version) throw new NotFound();
  const end = endOfTerms(db, version.body, at.day);
  if (!end) throw new NotPossible(because(termsRefusals, (words) => words["no-end-date"], "B-6"));
  return {
    version: version.id,
    body: version.body,
    bodyName: version.bodyName,
    end: end.on,
    latest: addMonths(end.on, 6),
    isExtended: end.extended,
    councils: version.councils ?? [],
  };
}

/** Opens it only while the verb is possible. */
export function openExtension(actor: Actor, { body, councils, isExtended }: ExtendForm): void {
  mustBeAllowed(actor, termsPolicies.extend, { body, councils });
  if (isExtended) throw new NotPossible(because(termsRefusals, (words) => words["extended-once"], "B-6"));
}
