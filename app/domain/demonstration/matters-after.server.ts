// What comes after a decision, and what needs none: a corrigendum, a supersession, silence kept and silence broken.
import type { Id } from "../actor";
import { type Day, dayOf, easternTime } from "../dates";
import { confirmCorrigendum, proposeCorrigendum } from "../decisions/commands/corrigenda.server";
import { takePosition } from "../decisions/commands/positions.server";
import { confirmSilence, proposeSilence } from "../decisions/commands/silence.server";
import { decisionOf } from "../decisions/decided.server";
import { earliestExpiry } from "../decisions/silence";
import type { BodyKey } from "./bodies";
import { askedFor, bring, chairsIn, councils, decideIn, linesIn, plainly } from "./deciding.server";
import type { World } from "./make.server";
import { twelveWords, twoColours, walletAgain } from "./recommendations/silent";

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

/** D-8: one is adopted when nobody has broken it; one is broken by the first who objects. */
export function makeSilences(world: World): void {
  const kept = bring(world, twelveWords);
  silenceIn(world, { id: kept, body: "PSSDC" });
  // The terms of the other council do not allow silence: it decides in writing.
  decideIn(world, { id: kept, body: "PSCIOC" });
  const broken = silenceIn(world, { id: bring(world, twoColours), body: "PSSDC" });
  const [line] = linesIn(world, broken).filter(({ voice }) => voice.name.en.includes("Saskatchewan"));
  if (!line) throw new Error("Saskatchewan is heard in the first council");
  takePosition(askedFor(world, line), broken, {
    ...{ kind: "discuss", words: "Our pages are printed in one colour.", wordsLanguage: "en", until: null },
  });
  world.wait(16);
}

/** D-11: a slip in a title, which both co-chairs correct. */
export function correctTitle(world: World, proceeding: Id): void {
  const [first, second] = chairsIn(world, "PSSDC");
  const corrigendum = proposeCorrigendum(first, proceeding, {
    part: "title",
    says: { en: "another government", fr: "une autre administration" },
    should: { en: "other governments", fr: "d’autres administrations" },
    why: { en: "Every government is meant.", fr: "Toutes les administrations sont visées." },
  });
  confirmCorrigendum(second, { id: proceeding, corrigendum });
}

/** D-2: what takes the place of an earlier decision names it by its number, council by council. */
export function replaceDecisions(world: World, earlier: ReadonlyMap<BodyKey, Id>): void {
  const id = bring(world, walletAgain);
  const { db } = world.house;
  for (const body of councils) {
    const { number = "" } = decisionOf(db, earlier.get(body) ?? "") ?? {};
    decideIn(
      world,
      { id, body },
      {
        declares: { ...plainly, replaces: [{ kind: "supersedes", number }] },
      },
    );
  }
}
