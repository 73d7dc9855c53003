import { address } from "../../site-map";
import { type Language, langOf, say } from "../bilingual";
import type { OneList } from "./queries.server";
import { listWords } from "./words";

/** The way back from a list, and from what is done with it. */
export const listCrumbs = (list: Pick<OneList, "key" | "name"> | null, language: Language) => [
  { label: listWords[language].lists, href: address(language, "lists") },
  ...(list
    ? [
        {
          label: say(language, list.name),
          lang: langOf(language, list.name),
          href: address(language, "list", { list: list.key }),
        },
      ]
    : []),
];
