// The last twelve weeks: approved with a condition that comes after; silence broken.
import { implementRecommendation } from "../recommendations/commands/route.server";
import { chairIn, decideIn, due, plainly } from "./deciding.server";
import type { World } from "./make.server";
import { breakSilenceIn } from "./matters-after.server";
import { standards } from "./recommendations/client-centric";
import { bring } from "./recommending.server";

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
}

export function makePastMatters(world: World): void {
  makeApproved(world);
  breakSilenceIn(world);
}
