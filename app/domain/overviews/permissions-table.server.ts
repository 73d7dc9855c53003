// The permission grid in the reader's words (T-a): the very file that the tests hold the workspace to.
import { siteMap } from "../../places";
import type { PlaceName } from "../../site-map";
import { type Language, pick } from "../bilingual";
import { type Desk, desks } from "./desk-names";
import type { GridRow } from "./permission-grid/row";
import { grid } from "./permission-grid.server";
import { gridStateWords } from "./permission-state-words";
import { type GridAnswer, type KindOfPerson, kindsOfPerson } from "./permission-words";
import type { PermissionsFilter } from "./permissions-filter";
import { placeNames } from "./place-names";

export type PermissionLine = {
  key: string;
  name: string;
  /** The address as it is written, with … where an object is named. */
  address: string;
  /** The state of the object, in words; "" where it does not matter. */
  state: string;
  takesForm: boolean;
  /** In the order of kindsOfPerson. */
  answers: GridAnswer[];
};
export type PermissionDesk = { desk: Desk; lines: PermissionLine[] };

const answerOf: Record<string, GridAnswer> = {
  P: "page",
  R: "refused",
  N: "notNow",
  "-": "nothing",
  ">": "elsewhere",
  S: "signIn",
};

function answersOf({ get, post }: GridRow): GridAnswer[] {
  return get.split(" ").map((letter) => {
    const answer = answerOf[letter] ?? "nothing";
    return answer === "page" && post !== undefined ? "form" : answer;
  });
}

function lineOf(key: string, row: GridRow, language: Language): PermissionLine {
  const [place = "", state = ""] = key.split(" ");
  const words: Record<string, string> = pick(gridStateWords, language);
  const pattern = siteMap[place as PlaceName][language].replace(/:\w+/g, "…");
  return {
    key,
    name: pick(placeNames, language)[place as PlaceName],
    address: `/${language}/${pattern}`.replace(/\/$/, ""),
    state: words[state] ?? state,
    takesForm: row.post !== undefined,
    answers: answersOf(row),
  };
}

const deskOf = (key: string): string => {
  const { door } = siteMap[key.split(" ")[0] as PlaceName];
  return door.includes("/") ? (door.split("/")[0] ?? "") : "access";
};

export const answerFor = ({ answers }: PermissionLine, kind: KindOfPerson): GridAnswer =>
  answers[kindsOfPerson.indexOf(kind)] ?? "nothing";

function isAsked(line: PermissionLine, { as, answer }: PermissionsFilter): boolean {
  if (!answer) return true;
  return as ? answerFor(line, as) === answer : line.answers.includes(answer);
}

/** Desk by desk, the lines that the filter asks for, of every desk where it names none; desks without one are left out. */
export function permissionsTable(language: Language, filter: PermissionsFilter): PermissionDesk[] {
  const rows = Object.entries(grid);
  return desks
    .map((desk) => ({
      desk,
      lines: rows
        .filter(([key]) => deskOf(key) === desk)
        .map(([key, row]) => lineOf(key, row, language))
        .filter((line) => isAsked(line, filter)),
    }))
    .filter(({ desk, lines }) => lines.length > 0 && (!filter.desk || desk === filter.desk));
}

/** What the page shows: how many lines each desk has, and those of the one that is open; a grid of all is a file. */
export function permissionsPage(language: Language, filter: PermissionsFilter) {
  const all = permissionsTable(language, { ...filter, desk: null });
  return {
    filter,
    desks: all.map(({ desk, lines }) => ({ desk, howMany: lines.length })),
    open: all.find(({ desk }) => desk === filter.desk) ?? null,
  };
}
export type PermissionsPage = ReturnType<typeof permissionsPage>;
