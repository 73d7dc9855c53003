// What the list of requests is asked for, by its address (desk 5).
import type { Id } from "../actor";
import { idAsked, oneOf, queryOf, textAsked } from "../asked";
import type { FundingState } from "./lifecycle";

/** The states as people ask for them: with whom it is. */
export const stateGroups = ["group", "secretariat", "councils", "spending", "over"] as const;
export type StateGroup = (typeof stateGroups)[number];

const groupOf: Record<FundingState, StateGroup> = {
  draft: "group",
  incomplete: "group",
  "to-confirm": "group",
  deferred: "group",
  submitted: "secretariat",
  unfunded: "secretariat",
  completed: "secretariat",
  declaring: "councils",
  "in-review": "councils",
  committed: "spending",
  contracting: "spending",
  reporting: "spending",
  closed: "over",
  joined: "over",
  declined: "over",
  withdrawn: "over",
  cancelled: "over",
};
export const statesOfGroup = (group: StateGroup): string[] =>
  Object.entries(groupOf).flatMap(([state, own]) => (own === group ? [state] : []));

export type FundingFilter = { words: string; body: Id | ""; state: StateGroup | ""; year: string };

/** What an address asks for; what it says wrongly is left out. */
export function fundingFilter(search: URLSearchParams): FundingFilter {
  const year = textAsked(search, "year");
  return {
    words: textAsked(search, "words"),
    body: idAsked(search, "body"),
    state: oneOf(stateGroups, search.get("state")) ?? "",
    year: /^20\d\d$/.test(year) ? year : "",
  };
}
export const fundingQuery = (filter: FundingFilter): Record<string, string> => queryOf(filter);
