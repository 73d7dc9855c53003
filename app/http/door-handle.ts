import type { MetaFunction } from "@remix-run/react";
import type { Language } from "../domain/bilingual";
import { pick } from "../domain/bilingual";
import type { Crumb } from "../ui";
import { siteWords } from "../words";
import { languageOfPath } from "./language-of-path";

/** What a door tells the frame about its page. */
export type DoorHandle<Data = never> = {
  /** The place of the menu that it belongs to. */
  place?: "home" | "bodies" | "jurisdictions" | "people" | "my-seats";
  /** The way back. */
  crumbs?: (data: Data, language: Language) => Crumb[];
  /** The id of its form: the language toggle then carries what was typed (L-2). None where it shows no form now. */
  form?: string | ((data: Data) => string | undefined);
  /** It comes alive in the browser; every other page ships no script. */
  alive?: boolean;
};

/** The title of a page: where I am, then the workspace. */
export function titled<Data>(title: (data: Data, language: Language) => string): MetaFunction {
  return ({ data, location }) => {
    const language = languageOfPath(location.pathname);
    const { name, notFound } = pick(siteWords, language);
    return [
      {
        title: `${data === undefined || data === null ? notFound : title(data as Data, language)} · ${name}`,
      },
    ];
  };
}
