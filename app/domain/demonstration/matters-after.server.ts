// What comes after a decision, and what needs none: a corrigendum, a supersession, silence kept and silence broken.
import type { Id } from "../actor";
import { type Day, dayOf, easternTime } from "../dates";
import { confirmCorrigendum, proposeCorrigendum } from "../decisions/commands/corrigenda.server";
import { takePosition } from "../decisions/commands/positions.server";
import { confirmSilence, proposeSilence } from "../decisions/commands/silence.server";
import { decisionOf } from "../decisions/decided.server";
import type { ReplacingTyped } from "../decisions/declaring";
import { earliestExpiry } from "../decisions/silence";
import type { BodyKey } from "./bodies";
import { askedFor, chairsIn, decideAll, decideIn, linesIn, plainly } from "./deciding.server";
import type { World } from "./make.server";
import { wallet } from "./recommendations/others";
import type { DemonstrationRecommendation } from "./recommendations/shape";
import { twelveWords, twoColours } from "./recommendations/silent";
import { bring } from "./recommending.server";

const fiveInTheAfternoon = 17 * 60;

/** Proposed by one co-chair, opened by the other; the earliest expiry there may be. */
function silenceIn(world: World, at: { id: Id; body: BodyKey }): Id {
  const [first, second] = chairsIn(world, at.body);
  const matter = { kind: "recommendation" as const, id: at.id, body: world.bodies.get(at.body) ?? "" };
  const day: Day = dayOf(earliestExpiry(world.house.now()));
  const proceeding = proposeSilence(first, matter, { day, minutes: fiveInTheAfternoon, zone: easternTime });
  confirmSilence(second, proceeding);
  return proceeding;
}

export type DecidedIn = ReadonlyMap<BodyKey, Id>;

/** D-8: adopted when nobody has broken it. */
export function keepSilentIn(world: World): DecidedIn {
  const id = bring(world, twelveWords);
  const kept = silenceIn(world, { id, body: "PSSDC" });
  // The terms of the other council do not allow silence: it decides in writing.
  const written = decideIn(world, { id, body: "PSCIOC" });
  world.wait(16);
  return new Map([
    ["PSSDC", kept],
    ["PSCIOC", written],
  ]);
}

/** D-8: broken by the first who objects. */
export function breakSilenceIn(world: World): void {
  const broken = silenceIn(world, { id: bring(world, twoColours), body: "PSSDC" });
  const [line] = linesIn(world, broken).filter(({ voice }) => voice.name.en.includes("Saskatchewan"));
  if (!line) throw new Error("Saskatchewan is heard in the first council");
  takePosition(askedFor(world, line), broken, {
    ...{ kind: "discuss", words: "Our pages are printed in one colour.", wordsLanguage: "en", until: null },
  });
}

/** D-11: approved, and a slip in its title corrected by both co-chairs. */
export function makeCorrected(world: World): DecidedIn {
  const id = bring(world, wallet);
  const decided = decideAll(world, id, wallet);
  const proceeding = decided.get("PSSDC") ?? "";
  const [first, second] = chairsIn(world, "PSSDC");
  const corrigendum = proposeCorrigendum(first, proceeding, {
    part: "title",
    says: { en: "another government", fr: "une autre administration" },
    should: { en: "other governments", fr: "d’autres administrations" },
    why: { en: "Every government is meant.", fr: "Toutes les administrations sont visées." },
  });
  confirmCorrigendum(second, { id: proceeding, corrigendum });
  return decided;
}

type Replacing = { earlier: DecidedIn; kind: ReplacingTyped["kind"] };

/** D-2: what takes the place of an earlier decision, or ends it, names it by its number, council by council. */
export function replaceIn(
  world: World,
  given: DemonstrationRecommendation,
  { earlier, kind }: Replacing,
): void {
  const id = bring(world, given);
  for (const [body, proceeding] of earlier) {
    const { number = "" } = decisionOf(world.house.db, proceeding) ?? {};
    decideIn(world, { id, body }, { declares: { ...plainly, replaces: [{ kind, number }] } });
  }
}
