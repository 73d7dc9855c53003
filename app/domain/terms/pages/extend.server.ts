import type { Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { addMonths, type Day } from "../../dates";
import { mustBeAllowed } from "../../permissions";
import { because, NotFound, NotPossible } from "../../refusals";
import { extensionWords } from "../extension-words";
import { termsPolicies } from "../policy";
import { chairedOf, type ExtensionProposed, extensionProposed } from "../queries/extension.server";
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
  acronyms: Bilingual[];
  /** The person co-chairs every council: with one act it takes effect. */
  isAlone: boolean;
  proposed: ExtensionProposed | null;
};

/** B-6: what an end date can be extended to, or the day that is proposed. */
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
    acronyms: version.deciding.map(({ acronym }) => acronym),
    isAlone: chairedOf(actor, version.deciding).length === version.deciding.length,
    proposed: extensionProposed(db, actor, end.version),
  };
}

/** Opens it only while the verb is possible. */
export function openExtension(actor: Actor, { body, councils, isExtended, proposed }: ExtendForm): void {
  mustBeAllowed(actor, termsPolicies.extend, { body, councils });
  if (isExtended) throw new NotPossible(because(termsRefusals, (words) => words["extended-once"], "B-6"));
  if (proposed && !proposed.waitsForMe)
    throw new NotPossible(because(extensionWords, (words) => words["agreed-already"], "B-6"));
}
