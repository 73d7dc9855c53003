import type { MetaFunction } from "@remix-run/react";
import type { Language } from "../domain/bilingual";
import { pick } from "../domain/bilingual";
import type { Crumb } from "../ui";
import { siteWords } from "../words";
import { languageOfPath } from "./language-of-path";

/** What a door tells the frame about its page. */
export type DoorHandle<Data = never> = {
  /** The place of the menu that it belongs to. */
  place?:
    | "home"
    | "bodies"
    | "meetings"
    | "actions"
    | "recommendations"
    | "decisions"
    | "council-accounts"
    | "funding"
    | "jurisdictions"
    | "people"
    | "directory"
    | "my-seats"
    | "account";
  /** The way back. */
  crumbs?: (data: Data, language: Language) => Crumb[];
  /** The id of its form: the language toggle then carries what was typed (L-2). None where it shows no form now. */
  form?: string | ((data: Data) => string | undefined);
  /** It comes alive in the browser; every other page ships no script. */
  alive?: boolean;
};

/** Where a page lies, from the nearest object outwards; the lists at the top are no place of its own. */
const placesOf = (crumbs: readonly Crumb[], title: string): string[] =>
  crumbs
    .filter(({ label, href }) => isOfObject(href) && !title.toLowerCase().includes(label.toLowerCase()))
    .map(({ label }) => label)
    .reverse();
const isOfObject = (href: string): boolean => /\/[0-9a-z]{16}(?=[/?#]|$)/.test(href);

/** The title of a page: where I am, of what it is a part, then the workspace. */
export function titled<Data>(title: (data: Data, language: Language) => string): MetaFunction {
  return ({ data, location, matches }) => {
    const language = languageOfPath(location.pathname);
    const { name, notFound } = pick(siteWords, language);
    if (data === undefined || data === null) return [{ title: `${notFound} · ${name}` }];
    const own = title(data as Data, language);
    const { crumbs } = (matches.at(-1)?.handle ?? {}) as DoorHandle<unknown>;
    return [{ title: [own, ...placesOf(crumbs?.(data, language) ?? [], own), name].join(" · ") }];
  };
}
