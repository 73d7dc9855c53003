// Addresses are made here and nowhere else; the places stand in places.ts.
import { siteMap } from "./places";

export type PlaceName = keyof typeof siteMap;

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
export type ParamsOf<Name extends PlaceName> = { [Key in Names<(typeof siteMap)[Name]["en"]>]: string };

type Arguments<Name extends PlaceName> = [Names<(typeof siteMap)[Name]["en"]>] extends [never]
  ? [params?: Record<string, never>, query?: Record<string, string>]
  : [params: ParamsOf<Name>, query?: Record<string, string>];

/** The address of a place in a language: `address("fr", "body", { body: id })` is `/fr/organismes/<id>`. */
export function address<Name extends PlaceName>(
  language: "en" | "fr",
  name: Name,
  ...rest: Arguments<Name>
): string {
  const [params, query] = rest;
  return build(language, name, params ?? {}, query);
}

function build(
  language: "en" | "fr",
  name: PlaceName,
  params: Record<string, string>,
  query?: Record<string, string>,
): string {
  const path = siteMap[name][language].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(params[key] ?? ""),
  );
  const search = query && Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : "";
  return `/${language}${path ? `/${path}` : ""}${search}`;
}

/** The same place in both languages. */
export function addresses<Name extends PlaceName>(
  name: Name,
  ...rest: Arguments<Name>
): { en: string; fr: string } {
  return { en: address("en", name, ...rest), fr: address("fr", name, ...rest) };
}

/** The same place in the other language, from the id of a route (`en.body`) and its parameters. */
export function counterpart(
  routeId: string,
  params: Record<string, string | undefined>,
  search: string,
): string | undefined {
  const [language, name = ""] = [routeId.slice(0, 2), routeId.slice(3)];
  if (!(name in siteMap) || (language !== "en" && language !== "fr")) return undefined;
  const known: Record<string, string> = {};
  for (const [key, value] of Object.entries(params)) if (value !== undefined) known[key] = value;
  return build(language === "en" ? "fr" : "en", name as PlaceName, known) + search;
}
