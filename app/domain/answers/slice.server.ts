import { inBoth } from "../bilingual";
import type { Facts, Policy } from "../permissions";
import type { Slice } from "../slice";
import { answerPolicies } from "./policy";
import { answersSaid } from "./said-words";

export const answersSlice: Slice = {
  name: "answers",
  title: inBoth(answersSaid, (words) => words.slice),
  policies: Object.values(answerPolicies) as Policy<Facts>[],
};
