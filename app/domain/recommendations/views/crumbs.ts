import { address } from "../../../site-map";
import type { Crumb } from "../../../ui";
import { type Language, langOf, say } from "../../bilingual";
import type { RecommendationHead } from "../pages/version.server";
import { recommendationWords } from "../words";

/** The way back from a recommendation: the list, then its group for those who see it. */
export const recommendationCrumbs = (
  { body, bodyName, isBodySeen }: Pick<RecommendationHead, "body" | "bodyName" | "isBodySeen">,
  language: Language,
): Crumb[] => [
  { label: recommendationWords[language].recommendations, href: address(language, "recommendations") },
  ...(isBodySeen
    ? [
        {
          label: say(language, bodyName),
          lang: langOf(language, bodyName),
          href: address(language, "body", { body }),
        },
      ]
    : []),
];
