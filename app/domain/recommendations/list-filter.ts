// What the list of recommendations is asked for, by its address: it can be sent to a colleague (desk 5).
import type { Id } from "../actor";
import { idAsked, oneOf, orderAsked, orderSaid, queryOf, textAsked } from "../asked";
import type { RecommendationState } from "./lifecycle";

/** The states as people ask for them: with whom it is. */
export const stateGroups = [
  "group",
  "secretariat",
  "councils",
  "decided",
  "implementation",
  "withdrawn",
] as const;
export type StateGroup = (typeof stateGroups)[number];

const groupOf: Record<RecommendationState, StateGroup> = {
  draft: "group",
  "in-consultation": "group",
  agreed: "group",
  incomplete: "group",
  submitted: "secretariat",
  complete: "councils",
  "under-decision": "councils",
  approved: "decided",
  "approved-with-conditions": "decided",
  "approved-with-modification": "decided",
  noted: "decided",
  deferred: "decided",
  returned: "decided",
  declined: "decided",
  "in-implementation": "implementation",
  implemented: "implementation",
  closed: "implementation",
  withdrawn: "withdrawn",
};

export const statesOfGroup = (group: StateGroup): string[] =>
  Object.entries(groupOf).flatMap(([state, own]) => (own === group ? [state] : []));

export const recommendationSorts = ["day", "number"] as const;
export type RecommendationSort = (typeof recommendationSorts)[number];

export type RecommendationFilter = {
  body: Id | "";
  council: Id | "";
  state: StateGroup | "";
  /** The fiscal year of its number, by the year it begins in. */
  year: string;
  /** Words of the title, or of the number. */
  words: string;
  sort: RecommendationSort;
  descending: boolean;
};

/** What moved last comes first. */
const usual = "-day";

/** What an address asks for; what it says wrongly is left out. */
export function recommendationFilter(search: URLSearchParams): RecommendationFilter {
  const year = textAsked(search, "year");
  const isOrdered = recommendationSorts.some((sort) => sort === textAsked(search, "sort").replace(/^-/, ""));
  return {
    body: idAsked(search, "body"),
    council: idAsked(search, "council"),
    state: oneOf(stateGroups, search.get("state")) ?? "",
    year: /^20\d\d$/.test(year) ? year : "",
    words: textAsked(search, "words"),
    ...(isOrdered ? orderAsked(search, recommendationSorts) : { sort: "day", descending: true }),
  };
}

/** The same as the query of an address; what is usual is not said. */
export const recommendationQuery = ({
  sort,
  descending,
  ...rest
}: RecommendationFilter): Record<string, string> =>
  queryOf({ ...rest, sort: orderSaid({ sort, descending }, usual) });
