import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { type Language, langOf, say } from "../bilingual";
import { fundingFormWords } from "./page-words/form";
import type { RequestHead } from "./pages/head.server";
import { fundingWords } from "./words";

export const fundingCrumbs = (language: Language): Crumb[] => [
  { label: fundingWords[language].requests, href: address(language, "funding") },
];

/** The way back from an act on a request. */
export const requestCrumbs = (head: RequestHead, language: Language): Crumb[] => [
  ...fundingCrumbs(language),
  {
    label: say(language, head.title),
    lang: langOf(language, head.title),
    href: address(language, "funding-request", { request: head.id }),
  },
];

/** The way back from a part of the form. */
export const formCrumbs = (head: RequestHead, language: Language): Crumb[] => [
  ...requestCrumbs(head, language),
  {
    label: fundingFormWords[language].form,
    href: address(language, "funding-form", { request: head.id }),
  },
];
