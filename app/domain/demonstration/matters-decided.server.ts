import { implementRecommendation } from "../recommendations/commands/route.server";
import { bring, chairIn, councils, decideIn, due, plainly, without } from "./deciding.server";
import type { World } from "./make.server";
import { correctTitle, makeSilences, replaceDecisions } from "./matters-after.server";
import { standards } from "./recommendations/client-centric";
import { register, wallet } from "./recommendations/others";

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

/** Approved; its title corrected in one council, and its decisions replaced since. */
function makeReplaced(world: World): void {
  const id = bring(world, wallet);
  const earlier = new Map(councils.map((body) => [body, decideIn(world, { id, body })]));
  correctTitle(world, earlier.get("PSSDC") ?? "");
  replaceDecisions(world, earlier);
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
  makeReplaced(world);
  makeDeclined(world);
  makeSilences(world);
}
