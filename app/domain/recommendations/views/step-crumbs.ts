import { address } from "../../../site-map";
import type { Crumb } from "../../../ui";
import { type Language, langOf, say } from "../../bilingual";
import type { StepHead } from "../pages/steps.server";
import { recommendationWords } from "../words";

/** The way back from an act on a version, for those too who do not open the group. */
export const stepCrumbs = ({ id, called }: StepHead, language: Language): Crumb[] => [
  { label: recommendationWords[language].recommendations, href: address(language, "recommendations") },
  {
    label: say(language, called),
    lang: langOf(language, called),
    href: address(language, "recommendation", { version: id }),
  },
];
