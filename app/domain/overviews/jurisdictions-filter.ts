// What the list of jurisdictions is asked for, by its address: it can be sent to a colleague (desk 5).
import { idAsked, oneOf, orderAsked, orderSaid, queryOf } from "../asked";
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

/** What an address asks for; what it says wrongly is left out. */
export function jurisdictionsFilter(search: URLSearchParams): JurisdictionsFilter {
  return {
    level: oneOf(levels, search.get("level")),
    body: idAsked(search, "body"),
    standing: oneOf(seatStandings, search.get("standing")),
    page: oneOf(confirmations, search.get("page")),
    ...orderAsked(search, jurisdictionSorts),
  };
}

/** The same as the query of an address; what is usual is not said. */
export const jurisdictionsQuery = ({
  sort,
  descending,
  ...said
}: JurisdictionsFilter): Record<string, string> =>
  queryOf({ ...said, sort: orderSaid({ sort, descending }, "precedence") });
