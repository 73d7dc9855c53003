import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { type Language, langOf, say } from "../bilingual";
import type { Proceeding } from "./proceedings.server";
import { decisionWords } from "./words";

type Of = Pick<Proceeding, "body" | "name">;

/** The way back for whoever does not open the body: a decision has more readers than its body. */
export const decisionCrumbs = (language: Language): Crumb[] => [
  { label: decisionWords[language].decisions, href: address(language, "decisions") },
];

/** The way back from a matter before a body. */
export const bodyCrumbs = ({ body, name }: Of, language: Language): Crumb[] => [
  ...decisionCrumbs(language),
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
