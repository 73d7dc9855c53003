// A recommendation of the CCSWG, brought to each point of its route by the people whose part it is.
import type { Id } from "../../app/domain/actor";
import { addDays, dayOf } from "../../app/domain/dates";
import { declareOutcome } from "../../app/domain/decisions/commands/declare.server";
import { openWritten } from "../../app/domain/decisions/commands/proceeding.server";
import { fromPlain } from "../../app/domain/plain-text";
import { findComplete } from "../../app/domain/recommendations/commands/checking.server";
import { describe } from "../../app/domain/recommendations/commands/describing.server";
import { startRecommendation } from "../../app/domain/recommendations/commands/drafting.server";
import { consultGroup, submitRecommendation } from "../../app/domain/recommendations/commands/route.server";
import { writeText } from "../../app/domain/recommendations/commands/texts.server";
import { textParts } from "../../app/domain/recommendations/parts";
import { type Recommended, versionSeen } from "../../app/domain/recommendations/version.server";
import type { TestHouse } from "./cast-house";
import { approved, chairOf, closingDay, othersAgree } from "./deciding";

export const seenBySecretary = (house: TestHouse, id: Id): Recommended => {
  const found = versionSeen(house.db, house.actor("secretary"), id, dayOf(house.now()));
  if (!found) throw new Error("the secretariat sees every recommendation");
  return found;
};

const pairEdition = (house: TestHouse, id: Id, part: string): number =>
  house.one(
    "select p.edition from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = ? and t.part = ?",
    id,
    part,
  );

/** Every text in both languages, both ready. */
export function writeAll(house: TestHouse, id: Id): void {
  for (const part of textParts) {
    const texts = {
      en: fromPlain(`What the group says of the ${part}: 12 services by 2027.`),
      fr: fromPlain(`Ce que dit le groupe (${part})\u00a0: 12 services d’ici 2027.`),
    };
    const edition = pairEdition(house, id, part);
    writeText(
      house.as("chair"),
      { version: id, part },
      { texts, ready: { en: true, fr: true }, noEffect: false, edition },
    );
  }
}

/** No two of one title: pages are told apart by theirs. */
const called = (house: TestHouse): string =>
  `Un seul glossaire (${house.one<number>("select count(*) from recommendation")})`;

export const facts = (house: TestHouse, id: Id) => {
  const { edition, councils, title } = seenBySecretary(house, id);
  return {
    ...{ edition, title: { en: title.en || "One glossary", fr: title.fr || called(house) } },
    ...{ addressed: councils, cost: "none" as const, costCents: null, everywhere: true, affected: [] },
    champion: house.seat("CCSWG", "Service BC"),
    ...{ wantedBy: addDays(dayOf(house.now()), 120), planLine: "", answers: "" },
  };
};

export const aDraft = (house: TestHouse, title = "One glossary"): Id =>
  startRecommendation(house.as("member"), house.body("CCSWG"), { title, source: "en" });

/** A draft that lacks nothing. */
export function aWholeDraft(house: TestHouse, title = "One glossary"): Id {
  const id = aDraft(house, title);
  writeAll(house, id);
  describe(house.as("member"), id, facts(house, id));
  return id;
}

/** Before the members of the group; returns their proceeding. */
export function askTheGroup(house: TestHouse, id: Id): Id {
  consultGroup(house.as("chair"), id);
  const at = { kind: "recommendation" as const, id, body: house.body("CCSWG") };
  return openWritten(house.as("chair"), at, closingDay(house));
}

export function agreedByGroup(house: TestHouse, id: Id): Id {
  const proceeding = askTheGroup(house, id);
  othersAgree(house, proceeding);
  declareOutcome(house.as("chair"), proceeding, approved);
  return proceeding;
}

export function anAgreedOne(house: TestHouse, title?: string): Id {
  const id = aWholeDraft(house, title);
  agreedByGroup(house, id);
  return id;
}

export function aSubmittedOne(house: TestHouse, title?: string): Id {
  const id = anAgreedOne(house, title);
  submitRecommendation(house.as("chair"), id);
  return id;
}

export function aCompleteOne(house: TestHouse, title?: string): Id {
  const id = aSubmittedOne(house, title);
  findComplete(house.as("secretary"), id);
  return id;
}

export const askCouncil = (house: TestHouse, id: Id, council: string): Id =>
  openWritten(
    chairOf(house, council),
    { kind: "recommendation", id, body: house.body(council) },
    closingDay(house),
  );

export type Declares = Parameters<typeof declareOutcome>[2];
export const deferred: Declares = {
  ...{ ...approved, agreed: "no-consensus", outcome: "deferred" },
  deferral: {
    until: null,
    condition: { en: "The costs are known.", fr: "Les coûts sont connus." },
    acts: "CCSWG",
  },
  reason: { en: "Show the costs first.", fr: "Montrez d’abord les coûts." },
};

/** Asked in both councils, where everybody agrees; each declares its own. */
export function decidedBy(house: TestHouse, id: Id, declares: Record<"PSSDC" | "PSCIOC", Declares>): void {
  for (const council of ["PSSDC", "PSCIOC"] as const) {
    const proceeding = askCouncil(house, id, council);
    othersAgree(house, proceeding);
    declareOutcome(chairOf(house, council), proceeding, declares[council]);
  }
}
