import { prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { fundingAwaits } from "./awaiting.server";
import { fundingMatter } from "./commands/decided.server";
import { titleOf } from "./commands/moving.server";
import { fundingFinds } from "./finds.server";
import {
  deliverableMoves,
  deliverableStates,
  fundingMoves,
  fundingStates,
  limitMoves,
  limitStates,
  paymentMoves,
  paymentStates,
} from "./lifecycle";
import { limitPolicies } from "./limit-policy";
import { limitMoveWords, limitStateWords, limitWords } from "./limit-words";
import { fundingBusiness } from "./open-business.server";
import { paymentPolicies } from "./paying-policy";
import { fundingPolicies } from "./policy";
import {
  deliverableMoveWords,
  deliverableStateWords,
  fundingMoveWords,
  fundingStateWords,
  fundingWords,
  paymentMoveWords,
  paymentStateWords,
} from "./words";

const called = prepared((db) =>
  db.$client.prepare<[Id], Bilingual>(
    "select title_en as en, title_fr as fr from funding_request where id = ?",
  ),
);

export const fundingSlice: Slice = {
  name: "funding",
  title: inBoth(fundingWords, (words) => words.funding),
  lifeCycles: [
    {
      ...{ name: inBoth(fundingWords, (words) => words.request), words: fundingStateWords },
      ...{ cycle: { states: fundingStates, moves: fundingMoves }, moveWords: fundingMoveWords },
    },
    {
      ...{ name: inBoth(fundingWords, (words) => words.paymentCycle), words: paymentStateWords },
      ...{ cycle: { states: paymentStates, moves: paymentMoves }, moveWords: paymentMoveWords },
    },
    {
      ...{ name: inBoth(fundingWords, (words) => words.deliverableCycle), words: deliverableStateWords },
      ...{ cycle: { states: deliverableStates, moves: deliverableMoves }, moveWords: deliverableMoveWords },
    },
    {
      ...{ name: inBoth(limitWords, (words) => words.cycle), words: limitStateWords },
      ...{ cycle: { states: limitStates, moves: limitMoves }, moveWords: limitMoveWords },
    },
  ],
  policies: Object.values({ ...fundingPolicies, ...paymentPolicies, ...limitPolicies }) as Policy<Facts>[],
  matters: { funding: fundingMatter },
  openBusiness: fundingBusiness,
  awaits: fundingAwaits,
  finds: fundingFinds,
  shows: {
    funding: (db, id) => {
      const title = called(db).get(id);
      return title && { title: titleOf({ title }), href: addresses("funding-request", { request: id }) };
    },
  },
};
