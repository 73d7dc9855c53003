import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { type Language, langOf, say } from "../bilingual";
import type { BodyName } from "../bodies/queries.server";
import { fiscalYear } from "../format";
import { accountPageWords } from "./page-words";

export const accountsCrumbs = (language: Language): Crumb[] => [
  { label: accountPageWords[language].accounts, href: address(language, "council-accounts") },
];

/** `year` as it stands in an address. */
export const accountCrumbs = (
  of: { council: Pick<BodyName, "id" | "acronym">; year: string },
  language: Language,
): Crumb[] => [
  ...accountsCrumbs(language),
  {
    label: `${say(language, of.council.acronym)}, ${fiscalYear(language, Number(of.year.slice(0, 4)))}`,
    lang: langOf(language, of.council.acronym),
    href: address(language, "council-account", { body: of.council.id, year: of.year }),
  },
];
