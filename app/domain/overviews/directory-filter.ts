// What the directory is asked for, by its address: it can be sent to a colleague (desk 5).
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

const oneOf = <Value extends string>(known: readonly Value[], asked: string): Value | "" =>
  known.find((value) => value === asked) ?? "";

/** What an address asks for; what it says wrongly is left out. */
export function directoryFilter(search: URLSearchParams): DirectoryFilter {
  const asked = (name: string) => search.get(name)?.trim().slice(0, 100) ?? "";
  const id = (name: string) => (/^[0-9a-z]{16}$/.test(asked(name)) ? asked(name) : "");
  const sort = asked("sort");
  return {
    words: asked("words"),
    body: id("body"),
    level: oneOf(levels, asked("level")),
    jurisdiction: id("jurisdiction"),
    role: oneOf(directoryRoles, asked("role")),
    language: oneOf(languages, asked("language")),
    sort: oneOf(directorySorts, sort.replace(/^-/, "")) || "name",
    descending: sort.startsWith("-"),
  };
}

/** The same as the query of an address; what is usual is not said. */
export function directoryQuery({ sort, descending, ...rest }: DirectoryFilter): Record<string, string> {
  const order = `${descending ? "-" : ""}${sort}`;
  const said: Record<string, string> = { ...rest, sort: order === "name" ? "" : order };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ""));
}
