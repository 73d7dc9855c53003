// How the groups of the demonstration recommend, from a draft to a version before the councils, and the next version.
import type { Id } from "../actor";
import { unmanned } from "../actor.server";
import type { Bilingual, Language } from "../bilingual";
import { addDays } from "../dates";
import { decisionOf } from "../decisions/decided.server";
import { fromPlain } from "../plain-text";
import { findComplete } from "../recommendations/commands/checking.server";
import { describe } from "../recommendations/commands/describing.server";
import { startNextVersion, startRecommendation } from "../recommendations/commands/drafting.server";
import { replyToReason } from "../recommendations/commands/replies.server";
import { consultGroup, submitRecommendation } from "../recommendations/commands/route.server";
import { textOf, writeText } from "../recommendations/commands/texts.server";
import { textParts } from "../recommendations/parts";
import { versionSeen } from "../recommendations/version.server";
import { chairIn, decideIn, todayIn } from "./deciding.server";
import type { World } from "./make.server";
import type { DemonstrationRecommendation } from "./recommendations/shape";

/** Each text written, and ready where it stands. */
function writeTexts(world: World, id: Id, { body, texts }: DemonstrationRecommendation): void {
  const { db } = world.house;
  for (const part of textParts) {
    const { en, fr } = texts[part];
    const { edition } = textOf(db, { version: id, part });
    writeText(
      chairIn(world, body),
      { version: id, part },
      {
        texts: { en: fromPlain(en), fr: fromPlain(fr) },
        ...{ ready: { en: en !== "", fr: fr !== "" }, noEffect: false, edition },
      },
    );
  }
}

export function describeIt(world: World, id: Id, given: DemonstrationRecommendation): void {
  const { house, jurisdictions, seats } = world;
  const version = versionSeen(house.db, unmanned("clock"), id, todayIn(world));
  if (!version) throw new Error("whoever wrote it sees it");
  describe(chairIn(world, given.body), id, {
    ...{ edition: version.edition, title: given.title, addressed: version.councils },
    cost: given.costCents === null ? "none" : "funding",
    ...{ costCents: given.costCents, everywhere: given.affected.length === 0 },
    affected: given.affected.map((code) => jurisdictions.get(code) ?? ""),
    champion: seats.get(given.champion) ?? null,
    wantedBy: addDays(todayIn(world), given.wantedIn),
    ...{ planLine: given.planLine, answers: "" },
  });
}

export function recommend(world: World, given: DemonstrationRecommendation, source: Language): Id {
  const chair = chairIn(world, given.body);
  const id = startRecommendation(chair, world.bodies.get(given.body) ?? "", {
    ...{ title: given.title[source], source },
  });
  writeTexts(world, id, given);
  return id;
}

export function agreeInGroup(world: World, id: Id, { body }: DemonstrationRecommendation): void {
  consultGroup(chairIn(world, body), id);
  decideIn(world, { id, body });
}

/** Agreed by the group, submitted, found complete: before the councils. */
export function bring(world: World, given: DemonstrationRecommendation): Id {
  const id = recommend(world, given, "en");
  describeIt(world, id, given);
  agreeInGroup(world, id, given);
  submitRecommendation(chairIn(world, given.body), id);
  findComplete(world.as("secretariat-analyst"), id);
  return id;
}

type Answer = {
  given: DemonstrationRecommendation;
  /** The wording of the next version. */
  wording: Bilingual;
  /** The proceeding in which it came back, and the reply to its reason. */
  back: Id;
  reply: Bilingual;
};

/** the next version of what came back, with a reply to the reason: before the councils again. */
export function answerWith(world: World, first: Id, { given, wording, back, reply }: Answer): Id {
  const chair = chairIn(world, given.body);
  const next = startNextVersion(chair, first);
  const at = { version: next, part: "wording" as const };
  writeText(chair, at, {
    texts: { en: fromPlain(wording.en), fr: fromPlain(wording.fr) },
    ...{ ready: { en: true, fr: true }, noEffect: false, edition: textOf(world.house.db, at).edition },
  });
  describeIt(world, next, given);
  replyToReason(chair, { version: next, decision: decisionOf(world.house.db, back)?.id ?? "" }, reply);
  agreeInGroup(world, next, given);
  submitRecommendation(chair, next);
  findComplete(world.as("secretariat-records"), next);
  return next;
}
