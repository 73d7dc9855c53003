// What the register is asked for, by its address: it can be sent to a colleague (desk 5).
import type { Id } from "../actor";
import { idAsked, oneOf, orderAsked, orderSaid, queryOf, textAsked } from "../asked";
import { type MatterKind, matterKinds } from "../terms/clauses";
import { type DecisionState, decisionStates } from "./lifecycle";
import { type GroupOutcome, groupOutcomes, type Outcome, outcomes } from "./outcomes";
import { type RoutedFilter, routedFilters } from "./routing";

export const registerSorts = ["day", "number"] as const;
export type RegisterSort = (typeof registerSorts)[number];

/** D-17: what a group said is asked for by a name of its own. */
const groupPrefix = "group-";
export type OutcomeAsked = Outcome | `${typeof groupPrefix}${GroupOutcome}`;
export const askedOfGroup = (outcome: GroupOutcome): OutcomeAsked => `${groupPrefix}${outcome}`;
const outcomesAsked: readonly OutcomeAsked[] = [...outcomes, ...groupOutcomes.map(askedOfGroup)];

export type RegisterFilter = {
  body: Id | "";
  kind: MatterKind | "";
  outcome: OutcomeAsked | "";
  state: DecisionState | "";
  /** W-6: routed up to a table above the councils, and how far. */
  routed: RoutedFilter | "";
  /** The fiscal year, by the year it begins in. */
  year: string;
  /** Words of the title. */
  words: string;
  sort: RegisterSort;
  descending: boolean;
};

/** The newest first. */
const usual = "-day";

/** What an address asks for; what it says wrongly is left out. */
export function registerFilter(search: URLSearchParams): RegisterFilter {
  const year = textAsked(search, "year");
  const isOrdered = registerSorts.some((sort) => sort === textAsked(search, "sort").replace(/^-/, ""));
  return {
    body: idAsked(search, "body"),
    kind: oneOf(matterKinds, search.get("kind")) ?? "",
    outcome: oneOf(outcomesAsked, search.get("outcome")) ?? "",
    state: oneOf(decisionStates, search.get("state")) ?? "",
    routed: oneOf(routedFilters, search.get("routed")) ?? "",
    year: /^(19|20)\d\d$/.test(year) ? year : "",
    words: textAsked(search, "words"),
    ...(isOrdered ? orderAsked(search, registerSorts) : { sort: "day", descending: true }),
  };
}

/** The same as the query of an address; what is usual is not said. */
export const registerQuery = ({ sort, descending, ...rest }: RegisterFilter): Record<string, string> =>
  queryOf({ ...rest, sort: orderSaid({ sort, descending }, usual) });
