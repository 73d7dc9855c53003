// What the list of bodies is asked for, by its address: it can be sent to a colleague (desk 5).
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

const oneOf = <Value extends string>(known: readonly Value[], asked: string | null): Value | null =>
  known.find((value) => value === asked) ?? null;

/** What an address asks for; what it says wrongly is left out. */
export function bodiesFilter(search: URLSearchParams): BodiesFilter {
  const sort = search.get("sort") ?? "";
  const page = Number(search.get("page"));
  return {
    kind: oneOf(bodyKinds, search.get("kind")),
    state: oneOf(bodyStates, search.get("state")),
    lacks: oneOf(levels, search.get("lacks")),
    words: (search.get("words") ?? "").slice(0, 100).trim(),
    sort: oneOf(bodySorts, sort.replace(/^-/, "")) ?? "kind",
    descending: sort.startsWith("-"),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The same as the query of an address; what is usual is not said. */
export function filterQuery(filter: BodiesFilter): Record<string, string> {
  const sort = `${filter.descending ? "-" : ""}${filter.sort}`;
  const said = {
    kind: filter.kind ?? "",
    state: filter.state ?? "",
    lacks: filter.lacks ?? "",
    words: filter.words,
    sort: sort === "kind" ? "" : sort,
    page: filter.page > 1 ? String(filter.page) : "",
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ""));
}
