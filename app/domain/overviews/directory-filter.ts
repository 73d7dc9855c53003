// What the directory is asked for, by its address: it can be sent to a colleague (desk 5).
import { idAsked, oneOf, orderAsked, orderSaid, queryOf, textAsked } from "../asked";
import { type Language, languages } from "../bilingual";
import { type Level, levels } from "../levels";

export const directorySorts = ["name", "jurisdiction"] as const;
export type DirectorySort = (typeof directorySorts)[number];
export const directoryRoles = ["co-chair", "member", "contact", "observer", "secretariat"] as const;
export type DirectoryRole = (typeof directoryRoles)[number];

export type DirectoryFilter = {
  words: string;
  body: string;
  level: Level | "";
  jurisdiction: string;
  role: DirectoryRole | "";
  language: Language | "";
  sort: DirectorySort;
  descending: boolean;
};

/** What an address asks for; what it says wrongly is left out. */
export function directoryFilter(search: URLSearchParams): DirectoryFilter {
  return {
    words: textAsked(search, "words"),
    body: idAsked(search, "body"),
    level: oneOf(levels, search.get("level")) ?? "",
    jurisdiction: idAsked(search, "jurisdiction"),
    role: oneOf(directoryRoles, search.get("role")) ?? "",
    language: oneOf(languages, search.get("language")) ?? "",
    ...orderAsked(search, directorySorts),
  };
}

/** The same as the query of an address; what is usual is not said. */
export const directoryQuery = ({ sort, descending, ...said }: DirectoryFilter): Record<string, string> =>
  queryOf({ ...said, sort: orderSaid({ sort, descending }, "name") });
