import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { awaitingSecond } from "./awaiting.server";
import { retentionTell } from "./changes.server";
import { cycleWords } from "./cycle-words";
import { holdMoves, holdStates, proposalMoves, proposalStates } from "./lifecycle";
import { retentionPolicies } from "./policy";
import { retentionWords } from "./words";

export const retentionSlice: Slice = {
  name: "retention",
  title: inBoth(retentionWords, (words) => words.title),
  lifeCycles: [
    {
      name: inBoth(cycleWords, (words) => words.proposal),
      cycle: { states: proposalStates, moves: proposalMoves },
      words: cycleWords,
      moveWords: cycleWords,
    },
    {
      name: inBoth(cycleWords, (words) => words.hold),
      cycle: { states: holdStates, moves: holdMoves },
      words: cycleWords,
      moveWords: cycleWords,
    },
  ],
  tells: retentionTell,
  policies: Object.values(retentionPolicies) as Policy<Facts>[],
  awaiting: awaitingSecond,
};
