// Recommendations of the demonstration that were decided: approved, with a condition, declined.
import type { Id } from "../actor";
import { addDays, dayOf } from "../dates";
import { findComplete } from "../recommendations/commands/checking.server";
import { implementRecommendation, submitRecommendation } from "../recommendations/commands/route.server";
import type { BodyKey } from "./bodies";
import { agreeInGroup, chairIn, decideIn, describeIt, plainly, recommend, without } from "./deciding.server";
import type { World } from "./make.server";
import { standards } from "./recommendations/client-centric";
import { register, wallet } from "./recommendations/others";
import type { DemonstrationRecommendation } from "./recommendations/shape";

const councils: readonly BodyKey[] = ["PSSDC", "PSCIOC"];

/** Agreed by the group, submitted, found complete: before the councils. */
export function bring(world: World, given: DemonstrationRecommendation): Id {
  const id = recommend(world, given, "en");
  describeIt(world, id, given);
  agreeInGroup(world, id, given);
  submitRecommendation(chairIn(world, given.body), id);
  world.wait(1);
  findComplete(world.as("secretariat-analyst"), id);
  return id;
}

export const due = (world: World, days: number) => addDays(dayOf(world.house.now()), days);

function makeApproved(world: World): void {
  const done = bring(world, standards);
  const condition = {
    text: {
      en: "The six headings are tried on readers in both languages.",
      fr: "Les six rubriques sont mises à l’essai auprès de lecteurs dans les deux langues.",
    },
    ...{ owner: "CCSWG", due: due(world, 120), time: "after" as const },
  };
  decideIn(
    world,
    { id: done, body: "PSSDC" },
    {
      declares: { ...plainly, outcome: "approved-with-conditions", conditions: [condition] },
    },
  );
  decideIn(world, { id: done, body: "PSCIOC" });
  implementRecommendation(chairIn(world, standards.body), done);
  const trusted = bring(world, wallet);
  for (const body of councils) decideIn(world, { id: trusted, body });
}

function makeDeclined(world: World): void {
  const id = bring(world, register);
  const reason = {
    en: "One register for all is against the law of several jurisdictions.",
    fr: "Un seul registre pour toutes est contraire aux lois de plusieurs administrations.",
  };
  for (const body of councils) decideIn(world, { id, body }, { declares: without("declined", reason) });
}

export function makePastMatters(world: World): void {
  makeApproved(world);
  makeDeclined(world);
}
