// Recommendations before the first council by silence: proposed by either co-chair, open, and broken.
import type { Id } from "../../app/domain/actor";
import { breakSilence } from "../../app/domain/decisions/commands/positions.server";
import { confirmSilence, proposeSilence } from "../../app/domain/decisions/commands/silence.server";
import { linesOf, principal, says } from "../support/deciding";
import type { TestHouse } from "../support/house";
import { aCompleteOne } from "../support/recommending";
import { coChairsOf, soonest } from "../support/silent";
import type { Samples } from "./samples";

export function silenceSamples(house: TestHouse): Samples {
  const chairs = coChairsOf(house, "PSSDC");
  const ours = chairs.find(({ person }) => person === house.person("councilChair"));
  const theirs = chairs.find((one) => one !== ours);
  if (!ours || !theirs) throw new Error("PSSDC has two co-chairs, one of them in the cast");
  const propose = (by: typeof ours, id: Id) =>
    proposeSilence(by, { kind: "recommendation", id, body: house.body("PSSDC") }, soonest(house));
  const open = (id: Id) => {
    const proceeding = propose(theirs, id);
    confirmSilence(ours, proceeding);
    return proceeding;
  };
  const again = aCompleteOne(house, "Broken silence, proposed anew");
  const recBroken = open(again);
  const [first] = linesOf(house, recBroken);
  if (!first) throw new Error("a voice at least");
  breakSilence(principal(house, first), recBroken, says("discuss", "We want to hear the costs."));
  return {
    ...{ recBroken, recProposed: propose(theirs, again) },
    recOwnProposal: propose(ours, aCompleteOne(house, "Silence proposed by us")),
    recSilent: open(aCompleteOne(house, "Silent")),
  };
}
