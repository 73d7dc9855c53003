// The three years before the last twelve weeks: each shape of a decision, on its day.
import { addDays } from "../dates";
import { closeRecommendation } from "../recommendations/commands/route.server";
import { chairIn, decideAll, plainly, without } from "./deciding.server";
import type { World } from "./make.server";
import { keepSilentIn, makeCorrected, replaceIn } from "./matters-after.server";
import { register } from "./recommendations/others";
import { walletAgain } from "./recommendations/silent";
import { yearInWords } from "./recommendations/years";
import { listClosed } from "./recommendations/years-later";
import { bring } from "./recommending.server";
import {
  makeClosed,
  makeConfirmed,
  makeDeferredUntil,
  makeReturned,
  makeRouted,
  reviewIn,
} from "./years-shapes.server";

function makeNoted(world: World): void {
  const id = bring(world, yearInWords);
  decideAll(world, id, yearInWords, { ...plainly, outcome: "noted" });
  closeRecommendation(chairIn(world, yearInWords.body), id);
}

function makeDeclined(world: World): void {
  const id = bring(world, register);
  const reason = {
    en: "One register for all is against the law of several jurisdictions.",
    fr: "Un seul registre pour toutes est contraire aux lois de plusieurs administrations.",
  };
  decideAll(world, id, register, without("declined", reason));
}

export function makeYears(world: World): void {
  const weeksAgo = (weeks: number) => world.until(addDays(world.today, -7 * weeks));
  weeksAgo(154);
  makeClosed(world);
  weeksAgo(112);
  const recognised = makeCorrected(world);
  const listed = keepSilentIn(world);
  weeksAgo(98);
  makeReturned(world);
  makeDeclined(world);
  weeksAgo(72);
  const addressed = makeConfirmed(world);
  makeNoted(world);
  weeksAgo(58);
  replaceIn(world, walletAgain, { earlier: recognised, kind: "supersedes" });
  makeDeferredUntil(world);
  makeRouted(world);
  weeksAgo(24);
  reviewIn(world, addressed);
  weeksAgo(20);
  replaceIn(world, listClosed, { earlier: listed, kind: "rescinds" });
}
