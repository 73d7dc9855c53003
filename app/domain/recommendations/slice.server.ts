import { prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { awaiting } from "./awaiting.server";
import { recommendationMatter } from "./commands/decided.server";
import { titleOf } from "./commands/moving.server";
import { divergingAwaiting } from "./diverging.server";
import { recommendationsFind } from "./finds.server";
import { formEditMoves, formEditStates, recommendationMoves, recommendationStates } from "./lifecycle";
import { recommendationsBusiness } from "./open-business.server";
import { recommendationPolicies } from "./policy";
import {
  formEditMoveWords,
  formEditStateWords,
  recommendationMoveWords,
  recommendationStateWords,
  recommendationWords,
} from "./words";

const called = prepared((db) =>
  db.$client.prepare<[Id], { en: string; fr: string; number: number }>(
    "select title_en as en, title_fr as fr, number from recommendation_version where id = ?",
  ),
);

export const recommendationsSlice: Slice = {
  name: "recommendations",
  title: { en: recommendationWords.en.recommendations, fr: recommendationWords.fr.recommendations },
  lifeCycles: [
    {
      name: { en: "A version of a recommendation", fr: "Une version d’une recommandation" },
      cycle: { states: recommendationStates, moves: recommendationMoves },
      words: recommendationStateWords,
      moveWords: recommendationMoveWords,
    },
    {
      name: { en: "An edit of form", fr: "Une correction de forme" },
      cycle: { states: formEditStates, moves: formEditMoves },
      words: formEditStateWords,
      moveWords: formEditMoveWords,
    },
  ],
  openBusiness: recommendationsBusiness,
  policies: Object.values(recommendationPolicies) as Policy<Facts>[],
  matters: { recommendation: recommendationMatter },
  awaiting: (db, actor) => [...awaiting(db, actor), ...divergingAwaiting(db, actor)],
  finds: recommendationsFind,
  shows: {
    recommendation: (db, id) => {
      const row = called(db).get(id);
      return (
        row && {
          title: titleOf({ title: { en: row.en, fr: row.fr }, number: row.number }),
          href: addresses("recommendation", { version: id }),
        }
      );
    },
  },
};
