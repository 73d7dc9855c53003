import { address } from "../../../site-map";
import type { Crumb } from "../../../ui";
import { type Language, langOf, say } from "../../bilingual";
import { formPageWords } from "../page-words/form";
import type { RecommendationHead } from "../pages/head.server";
import { recommendationWords } from "../words";

/** The way back from a page of a recommendation. */
export const recommendationCrumbs = (head: RecommendationHead, language: Language): Crumb[] => [
  { label: recommendationWords[language].recommendations, href: address(language, "recommendations") },
  {
    label: say(language, head.title),
    lang: langOf(language, head.title),
    href: address(language, "recommendation", { version: head.id }),
  },
];

/** The way back from a part of the form. */
export const formCrumbs = (head: RecommendationHead, language: Language): Crumb[] => [
  ...recommendationCrumbs(head, language),
  {
    label: formPageWords[language].form,
    href: address(language, "recommendation-form", { version: head.id }),
  },
];
