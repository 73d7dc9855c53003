// What the list is asked for, by its address: it can be sent to a colleague (desk 5).
import type { Id } from "../actor";
import { idAsked, oneOf, orderAsked, orderSaid, queryOf, textAsked } from "../asked";
import { actionStates } from "./lifecycle";

/** Usually those that wait for somebody; one state; or all. */
export const statesAsked = ["live", ...actionStates, "all"] as const;
export type StateAsked = (typeof statesAsked)[number];
/** Overdue, or opened so many days ago or more. */
export const ages = ["overdue", "30", "90", "180"] as const;
export type Age = (typeof ages)[number];
export const whoseAsked = ["mine", "secretariat", "co-chairs", "jurisdictions"] as const;
export const actionSorts = ["due", "opened"] as const;
export type ActionSort = (typeof actionSorts)[number];

export type ActionFilter = {
  words: string;
  body: Id | "";
  /** One of the kinds, or a seat by its id. */
  who: (typeof whoseAsked)[number] | Id | "";
  state: StateAsked;
  age: Age | "";
  sort: ActionSort;
  descending: boolean;
};

/** What an address asks for; what it says wrongly is left out. */
export const actionFilter = (search: URLSearchParams): ActionFilter => ({
  ...{ words: textAsked(search, "words"), body: idAsked(search, "body") },
  who: oneOf(whoseAsked, search.get("who")) ?? idAsked(search, "who"),
  state: oneOf(statesAsked, search.get("state")) ?? "live",
  age: oneOf(ages, search.get("age")) ?? "",
  ...orderAsked(search, actionSorts),
});

/** The same as the query of an address; what is usual is not said. */
export const actionQuery = ({ sort, descending, state, ...rest }: ActionFilter): Record<string, string> =>
  queryOf({
    ...{ ...rest, state: state === "live" ? "" : state },
    sort: orderSaid({ sort, descending }, "due"),
  });
