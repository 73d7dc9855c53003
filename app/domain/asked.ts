// What the address of a list asks for: it can be sent to a colleague (desk 5), and what it says wrongly is left out.
import { folded } from "./format";

export const oneOf = <Value extends string>(known: readonly Value[], asked: string | null): Value | null =>
  known.find((value) => value === asked) ?? null;

export const textAsked = (search: URLSearchParams, name: string): string =>
  search.get(name)?.trim().slice(0, 100) ?? "";

export function idAsked(search: URLSearchParams, name: string): string {
  const id = textAsked(search, name);
  return /^[0-9a-z]{16}$/.test(id) ? id : "";
}

/** The order of a list: a minus before its name turns it round; the first one where the address names none. */
export function orderAsked<Sort extends string>(
  search: URLSearchParams,
  sorts: readonly [Sort, ...Sort[]],
): { sort: Sort; descending: boolean } {
  const asked = textAsked(search, "sort");
  return { sort: oneOf(sorts, asked.replace(/^-/, "")) ?? sorts[0], descending: asked.startsWith("-") };
}

export const orderSaid = (
  { sort, descending }: { sort: string; descending: boolean },
  usual: string,
): string => {
  const said = `${descending ? "-" : ""}${sort}`;
  return said === usual ? "" : said;
};

/** The same as the query of an address; what is usual is not said. */
export const queryOf = (said: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** The words typed to narrow a list: all must stand in a text, whatever their accents. */
export function lookingFor(typed: string): (text: string) => boolean {
  const isIn = wordsIn(typed);
  return isIn ? (text) => isIn(folded(text)) : () => true;
}

function wordsIn(typed: string): ((plain: string) => boolean) | null {
  const words = folded(typed).split(" ").filter(Boolean);
  return words.length === 0 ? null : (plain) => words.every((word) => plain.includes(word));
}

/** The same among things that are kept from one request to the next: the text of each is folded once. */
export function lookingAmong<Thing extends object>(textOf: (thing: Thing) => string) {
  const plain = new WeakMap<Thing, string>();
  const foldedOnce = (thing: Thing): string => {
    const known = plain.get(thing) ?? folded(textOf(thing));
    plain.set(thing, known);
    return known;
  };
  return (typed: string): ((thing: Thing) => boolean) => {
    const isIn = wordsIn(typed);
    return isIn ? (thing) => isIn(foldedOnce(thing)) : () => true;
  };
}

/** Lists that grow for ever are saved as a file up to so many of their first lines: a page says so. */
export const mostInFile = 1_000;

export const pageLength = 25;
export type PageAt = { total: number; page: number; pages: number; first: number };

/** Where a page of so many lines begins, counted from 1; the last page where the one asked for is beyond it. */
export function pageAt(total: number, asked: number): PageAt {
  const pages = Math.max(1, Math.ceil(total / pageLength));
  const page = Math.min(Math.max(1, asked), pages);
  return { total, page, pages, first: (page - 1) * pageLength + 1 };
}

/** That page of lines which are all known. */
export function pageOf<Line>(all: readonly Line[], asked: number): PageAt & { lines: Line[] } {
  const page = pageAt(all.length, asked);
  return { ...page, lines: all.slice(page.first - 1, page.first - 1 + pageLength) };
}
