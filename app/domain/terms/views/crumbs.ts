import { address } from "../../../site-map";
import type { Crumb } from "../../../ui";
import { type Language, langOf, say } from "../../bilingual";
import type { VersionHead } from "../pages/version.server";
import { termsWords } from "../words";

/** The way back from a page of a version: its body, then the version. */
export const versionCrumbs = ({ id, body, bodyName, number }: VersionHead, language: Language): Crumb[] => [
  {
    label: say(language, bodyName),
    lang: langOf(language, bodyName),
    href: address(language, "body", { body }),
  },
  {
    label: `${termsWords[language].terms}, ${termsWords[language].version(number).toLowerCase()}`,
    href: address(language, "terms", { version: id }),
  },
];
