import type { Language } from "../domain/bilingual";
import { address } from "../site-map";
import type { Crumb } from "../ui";
import { accountWords } from "./account-words";

/** The way back from the pages of one's own account. */
export const accountCrumbs = (language: Language): Crumb[] => [
  { label: accountWords[language].title, href: address(language, "account") },
];
