// the page on which the secretariat writes the other side of a title.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor } from "../../actor";
import { type Language, otherLanguage } from "../../bilingual";
import { mustBeAllowed } from "../../permissions";
import { recommendationPolicies } from "../policy";
import { mustSee, type StepHead, stepHead, type VersionAt } from "./steps.server";

export type TitlePage = {
  head: StepHead;
  edition: number;
  /** The title as the group agreed to it, and the side that is written here. */
  agreed: string;
  source: Language;
  title: string;
};

export function titlePage(db: Db, actor: Actor, at: VersionAt): TitlePage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    mustBeAllowed(actor, recommendationPolicies.translate, version);
    const { source, title, edition } = version;
    return {
      ...{ head: stepHead(version), edition, source },
      ...{ agreed: title[source], title: title[otherLanguage(source)] },
    };
  });
}
