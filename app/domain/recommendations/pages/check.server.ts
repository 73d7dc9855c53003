// R-4, desk 18: the secretariat checks the form, part by part, and finds it complete or returns it.
import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { type Language, languages } from "../../bilingual";
import { mustBeAllowed, type Offer, offer } from "../../permissions";
import { askedFor, type FormPart, formParts } from "../parts";
import { recommendationPolicies } from "../policy";
import type { Recommended } from "../version.server";
import { mustSee, type StepHead, stepHead, type VersionAt } from "./steps.server";

/** `empty`: nothing stands there, and nothing is asked for. `languages`: those in which it lacks. */
export type PartChecked = { part: FormPart; is: "there" | "lacking" | "empty"; languages: Language[] };

export type CheckPage = {
  head: StepHead;
  source: Language;
  parts: PartChecked[];
  waitingEdits: number;
  /** The secretariat can still complete the other language. */
  mayTranslate: boolean;
  complete: Offer;
};

const papers = prepared((db: Db) =>
  db.$client
    .prepare<[Id], number>(
      "select count(*) from recommendation_paper where version_id = ? and withdrawn_at is null",
    )
    .pluck(),
);

function isSaid(version: Recommended, part: FormPart, evidence: number): boolean {
  if (part === "plan") return version.planLine !== "";
  if (part === "answers") return version.answers !== null;
  return part !== "papers" || evidence > 0;
}

function checked(version: Recommended, evidence: number): PartChecked[] {
  return formParts.map((part) => {
    const lacks = version.lacks.filter((lack) => lack.part === part);
    if (lacks.length > 0)
      return {
        ...{ part, is: "lacking" },
        languages: languages.filter((side) => lacks.some(({ language }) => language === side)),
      };
    const isThere = askedFor.includes(part) || isSaid(version, part, evidence);
    return { part, is: isThere ? "there" : "empty", languages: [] };
  });
}

/** Opens while it is being checked, whether or not it can be found complete: the list says why not. */
export function checkPage(db: Db, actor: Actor, at: VersionAt): CheckPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    mustBeAllowed(actor, recommendationPolicies.returnIncomplete, version);
    return {
      head: stepHead(version),
      source: version.source,
      parts: checked(version, papers(db).get(version.id) ?? 0),
      waitingEdits: version.waitingEdits,
      mayTranslate: offer(actor, recommendationPolicies.translate, version).may,
      complete: offer(actor, recommendationPolicies.findComplete, version),
    };
  });
}
