import { address } from "../../site-map";
import { type Language, langOf, say } from "../bilingual";
import { isPossible } from "../lifecycle";
import { listMoves } from "./lifecycle";
import type { OneList } from "./queries.server";
import { listStateWords, listWords } from "./words";

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

/** Told apart from the list that has taken its name since. */
export const listInFull = ({ name, state }: Pick<OneList, "name" | "state">, language: Language): string =>
  isPossible(listMoves.retire, state)
    ? say(language, name)
    : `${say(language, name)} (${listStateWords[language][state].toLowerCase()})`;
