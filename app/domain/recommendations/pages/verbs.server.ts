// The pages that ask once more before a recommendation moves within its group, and say what follows.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor } from "../../actor";
import { mustBeAllowed } from "../../permissions";
import { isBeforeGroup } from "../lifecycle";
import { type FormPart, isTextPart } from "../parts";
import { recommendationPolicies } from "../policy";
import { type At, headOf, mustSee, type RecommendationHead } from "./head.server";

export const verbs = ["consult", "revise", "withdraw", "discard"] as const;
export type Verb = (typeof verbs)[number];
export type VerbPage = {
  head: RecommendationHead;
  /** The texts whose other language is not ready yet. */
  unready: FormPart[];
  /** The group is being asked: that ends with the move. */
  isAsked: boolean;
};

/** Opened only by those who may do it now; else the reason. */
export function verbPage(db: Db, actor: Actor, { verb, ...at }: At & { verb: Verb }): VerbPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    mustBeAllowed(actor, recommendationPolicies[verb], version);
    const lacking = version.lacks.map(({ part }) => part).filter(isTextPart);
    return {
      head: headOf(version),
      unready: [...new Set(lacking)],
      isAsked: isBeforeGroup(version.state),
    };
  });
}
