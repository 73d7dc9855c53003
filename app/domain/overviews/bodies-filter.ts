// What the list of bodies is asked for, by its address: it can be sent to a colleague (desk 5).
import { oneOf, orderAsked, orderSaid, queryOf, textAsked } from "../asked";
import { type BodyKind, type BodyState, bodyKinds, bodyStates } from "../bodies/lifecycle";
import { type Level, levels } from "../levels";

export const bodySorts = ["kind", "name", "filled"] as const;
export type BodySort = (typeof bodySorts)[number];

export type BodiesFilter = {
  kind: BodyKind | null;
  state: BodyState | null;
  lacks: Level | null;
  words: string;
  sort: BodySort;
  descending: boolean;
  page: number;
};

/** What an address asks for; what it says wrongly is left out. */
export function bodiesFilter(search: URLSearchParams): BodiesFilter {
  const page = Number(search.get("page"));
  return {
    kind: oneOf(bodyKinds, search.get("kind")),
    state: oneOf(bodyStates, search.get("state")),
    lacks: oneOf(levels, search.get("lacks")),
    words: textAsked(search, "words"),
    ...orderAsked(search, bodySorts),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The same as the query of an address; what is usual is not said. */
export const filterQuery = ({
  kind,
  state,
  lacks,
  words,
  page,
  ...order
}: BodiesFilter): Record<string, string> =>
  queryOf({
    ...{ kind, state, lacks, words },
    sort: orderSaid(order, "kind"),
    page: page > 1 ? String(page) : null,
  });
