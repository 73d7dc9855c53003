import { paperMoves, paperStates } from "../agendas/paper";
import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { paperFinds } from "./finds.server";
import { paperPolicies } from "./policy";
import { paperSaid } from "./said-words";
import { paperMoveWords, paperStateWords } from "./words";

export const meetingPapersSlice: Slice = {
  name: "meeting-papers",
  title: inBoth(paperSaid, (words) => words.papers),
  lifeCycles: [
    {
      name: inBoth(paperSaid, (words) => words.paper),
      cycle: { states: paperStates, moves: paperMoves },
      words: paperStateWords,
      moveWords: paperMoveWords,
    },
  ],
  policies: Object.values(paperPolicies) as Policy<Facts>[],
  finds: paperFinds,
};
