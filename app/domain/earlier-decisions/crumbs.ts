import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { type Language, langOf, say } from "../bilingual";
import { earlierPageWords } from "./page-words";
import type { EarlierPage } from "./pages.server";

/** The way back to the register. */
export const registerCrumbs = (language: Language): Crumb[] => [
  { label: earlierPageWords[language].register, href: address(language, "decisions") },
];

/** From the decision: to its council, for whoever opens that. */
export const earlierCrumbs = (
  { earlier, opensBody }: Pick<EarlierPage, "earlier" | "opensBody">,
  language: Language,
): Crumb[] => [
  ...registerCrumbs(language),
  ...(opensBody
    ? [
        {
          ...{ label: say(language, earlier.name), lang: langOf(language, earlier.name) },
          href: address(language, "body", { body: earlier.body }),
        },
      ]
    : []),
];

/** From an act on it. */
export const earlierActCrumbs = ({ earlier }: Pick<EarlierPage, "earlier">, language: Language): Crumb[] => [
  ...earlierCrumbs({ earlier, opensBody: true }, language),
  {
    ...{ label: say(language, earlier.title), lang: langOf(language, earlier.title) },
    href: address(language, "earlier-decision", { earlier: earlier.id }),
  },
];
