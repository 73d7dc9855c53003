import { prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { earlierFinds } from "./finds.server";
import { earlierMoves, earlierStates } from "./lifecycle";
import { earlierPolicies } from "./policy";
import { earlierMoveWords, earlierStateWords, earlierWords } from "./words";

const called = prepared((db) =>
  db.$client.prepare<[Id], Bilingual>(
    "select title_en as en, title_fr as fr from earlier_decision where id = ?",
  ),
);

export const earlierDecisionsSlice: Slice = {
  name: "earlier-decisions",
  title: inBoth(earlierWords, (words) => words.earlierDecisions),
  lifeCycles: [
    {
      name: inBoth(earlierWords, (words) => words.cycle),
      cycle: { states: earlierStates, moves: earlierMoves },
      words: earlierStateWords,
      moveWords: earlierMoveWords,
    },
  ],
  policies: Object.values(earlierPolicies) as Policy<Facts>[],
  finds: earlierFinds,
  shows: {
    "earlier-decision": (db, id) => {
      const title = called(db).get(id);
      return title && { title, href: addresses("earlier-decision", { earlier: id }) };
    },
  },
};
