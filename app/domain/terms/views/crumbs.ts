import { address } from "../../../site-map";
import type { Crumb } from "../../../ui";
import { type Bilingual, type Language, langOf, say } from "../../bilingual";
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

/** The way back from a page of a version: its body, then the version, which names the body where that is not seen. */
export function versionCrumbs(head: VersionHead, language: Language): Crumb[] {
  const version = `${termsWords[language].terms}, ${termsWords[language].version(head.number).toLowerCase()}`;
  return [
    ...bodyCrumb(head, language),
    {
      label: head.isBodySeen ? version : `${version}, ${say(language, head.bodyName)}`,
      href: address(language, "terms", { version: head.id }),
    },
  ];
}

/** A clause by its number and its kind: many clauses of one version are seats. */
export const numbered = (
  { number, title }: { number: string | null; title: Bilingual },
  language: Language,
): string => [number, say(language, title)].filter(Boolean).join(" ");
