// Recommendations before the first council by silence: proposed by either co-chair, open, and broken.
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
  const propose = (by: typeof ours, title: string) => {
    const at = { kind: "recommendation" as const, id: aCompleteOne(house, title), body: house.body("PSSDC") };
    return proposeSilence(by, at, soonest(house));
  };
  const open = (title: string) => {
    const proceeding = propose(theirs, title);
    confirmSilence(ours, proceeding);
    return proceeding;
  };
  const recBroken = open("Broken silence");
  const [first] = linesOf(house, recBroken);
  if (!first) throw new Error("a voice at least");
  breakSilence(principal(house, first), recBroken, says("discuss", "We want to hear the costs."));
  return {
    recProposed: propose(theirs, "Silence proposed"),
    recOwnProposal: propose(ours, "Silence proposed by us"),
    ...{ recSilent: open("Silent"), recBroken },
  };
}
