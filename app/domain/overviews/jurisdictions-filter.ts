// What the list of jurisdictions is asked for, by its address: it can be sent to a colleague (desk 5).
import { type Confirmation, confirmations } from "../jurisdiction-pages/due";
import { type Level, levels } from "../levels";

export const jurisdictionSorts = ["precedence", "name", "held", "vacant"] as const;
export type JurisdictionSort = (typeof jurisdictionSorts)[number];
/** How its seats stand: all held, one at least vacant, none at all. */
export const seatStandings = ["held", "vacant", "none"] as const;
export type SeatStanding = (typeof seatStandings)[number];

export type JurisdictionsFilter = {
  level: Level | null;
  body: string;
  standing: SeatStanding | null;
  /** S-9: how its page stands. */
  page: Confirmation | null;
  sort: JurisdictionSort;
  descending: boolean;
};

const oneOf = <Value extends string>(known: readonly Value[], asked: string | null): Value | null =>
  known.find((value) => value === asked) ?? null;

/** What an address asks for; what it says wrongly is left out. */
export function jurisdictionsFilter(search: URLSearchParams): JurisdictionsFilter {
  const sort = search.get("sort") ?? "";
  const body = search.get("body") ?? "";
  return {
    level: oneOf(levels, search.get("level")),
    body: /^[0-9a-z]{16}$/.test(body) ? body : "",
    standing: oneOf(seatStandings, search.get("standing")),
    page: oneOf(confirmations, search.get("page")),
    sort: oneOf(jurisdictionSorts, sort.replace(/^-/, "")) ?? "precedence",
    descending: sort.startsWith("-"),
  };
}

/** The same as the query of an address; what is usual is not said. */
export function jurisdictionsQuery(filter: JurisdictionsFilter): Record<string, string> {
  const sort = `${filter.descending ? "-" : ""}${filter.sort}`;
  const said = {
    level: filter.level ?? "",
    body: filter.body,
    standing: filter.standing ?? "",
    page: filter.page ?? "",
    sort: sort === "precedence" ? "" : sort,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ""));
}
