import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { type Language, langOf, say } from "../bilingual";
import { bodyWords } from "../bodies/words";
import type { Proceeding } from "./proceedings.server";

type Of = Pick<Proceeding, "body" | "name">;

/** The way back from a matter before a body. */
export const bodyCrumbs = ({ body, name }: Of, language: Language): Crumb[] => [
  { label: bodyWords[language].bodies, href: address(language, "bodies") },
  { label: say(language, name), lang: langOf(language, name), href: address(language, "body", { body }) },
];

/** The way back from an act on it. */
export const proceedingCrumbs = (proceeding: Proceeding, language: Language): Crumb[] => [
  ...bodyCrumbs(proceeding, language),
  {
    label: say(language, proceeding.title),
    lang: langOf(language, proceeding.title),
    href: address(language, "proceeding", { proceeding: proceeding.id }),
  },
];
