// The pages that ask once more before a recommendation goes on, and say what follows.
import { atOnce, type Db } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Day } from "../../dates";
import { mustBeAllowed } from "../../permissions";
import { NotFound } from "../../refusals";
import type { RecommendationState } from "../lifecycle";
import type { Lack } from "../parts";
import { recommendationPolicies } from "../policy";
import { type Recommended, versionSeen } from "../version.server";
import { recommendationWords } from "../words";

/** What every page of a version says of it. A side of `called` is empty where its title is not written yet. */
export type StepHead = {
  id: Id;
  called: Bilingual;
  label: string | null;
  number: number;
  state: RecommendationState;
  body: Id;
  bodyName: Bilingual;
  isBodySeen: boolean;
  /** Their acronyms. */
  councils: Bilingual[];
};

export function stepHead(version: Recommended): StepHead {
  const { id, label, number, state, title, body, bodyName, isBodySeen, addressed } = version;
  const called = {
    en: title.en && recommendationWords.en.version(title.en, number),
    fr: title.fr && recommendationWords.fr.version(title.fr, number),
  };
  const councils = addressed.map(({ acronym }) => acronym);
  return { id, called, label, number, state, body, bodyName, isBodySeen, councils };
}

export type VersionAt = { version: Id; today: Day };

/** T-3: not seen is not found. */
export function mustSee(db: Db, actor: Actor, { version, today }: VersionAt): Recommended {
  const found = versionSeen(db, actor, version, today);
  if (!found) throw new NotFound();
  return found;
}

export type Step = "submit" | "startNext" | "implement" | "close" | "declineEdits" | "reportResult";
export type StepPage = { head: StepHead; lacks: Lack[]; waitingEdits: number };

/** Opened only by those who may do it now; else the reason. */
export function stepPage(db: Db, actor: Actor, { step, ...at }: VersionAt & { step: Step }): StepPage {
  return atOnce(db, () => {
    const version = mustSee(db, actor, at);
    mustBeAllowed(actor, recommendationPolicies[step], version);
    return { head: stepHead(version), lacks: [...version.lacks], waitingEdits: version.waitingEdits };
  });
}
