import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { partsTell } from "./changes.server";
import { partsFinds } from "./finds.server";
import { partMoves, partStates } from "./lifecycle";
import { partPolicies } from "./policy";
import { partMoveWords, partStateWords, partWords } from "./words";

export const takingPartSlice: Slice = {
  name: "taking-part",
  title: { en: partWords.en.slice, fr: partWords.fr.slice },
  lifeCycles: [
    {
      name: { en: partWords.en.cycle, fr: partWords.fr.cycle },
      cycle: { states: partStates, moves: partMoves },
      words: partStateWords,
      moveWords: partMoveWords,
    },
  ],
  tells: partsTell,
  policies: Object.values(partPolicies) as Policy<Facts>[],
  finds: partsFinds,
};
