import { address } from "../../../site-map";
import type { Crumb } from "../../../ui";
import { type Language, langOf, say } from "../../bilingual";
import type { VersionHead } from "../pages/version.server";
import { termsWords } from "../words";

/** The body of a version, for those who see it. */
export const bodyCrumb = ({ body, bodyName, isBodySeen }: VersionHead, language: Language): Crumb[] =>
  isBodySeen
    ? [
        {
          label: say(language, bodyName),
          lang: langOf(language, bodyName),
          href: address(language, "body", { body }),
        },
      ]
    : [];

/** The way back from a page of a version: its body, then the version. */
export const versionCrumbs = (head: VersionHead, language: Language): Crumb[] => [
  ...bodyCrumb(head, language),
  {
    label: `${termsWords[language].terms}, ${termsWords[language].version(head.number).toLowerCase()}`,
    href: address(language, "terms", { version: head.id }),
  },
];
