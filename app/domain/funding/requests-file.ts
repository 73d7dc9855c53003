// The list of requests as a file: both titles; headings and words in the reader's language.
import { type Language, pick } from "../bilingual";
import { dayOf } from "../dates";
import { amount, isoDate } from "../format";
import { filterWords } from "./list-words";
import { fundingActWords } from "./page-words/acts";
import { fundingFormWords } from "./page-words/form";
import type { RequestLine } from "./pages/list.server";
import { fundingStateWords } from "./words";

export function requestsFile(lines: readonly RequestLine[], language: Language) {
  const words = pick(fundingActWords, language);
  const form = pick(fundingFormWords, language);
  return {
    name: words.file,
    headings: [
      ...[words.number, form.titleEn, form.titleFr, words.group, words.sum],
      ...[pick(filterWords, language).state, words.since],
    ],
    rows: lines.map(({ label, title, group, cents, state, since }) => [
      ...[label ?? "", title.en, title.fr, group[language] || group.en],
      ...[amount(language, cents), pick(fundingStateWords, language)[state], isoDate(dayOf(since))],
    ]),
  };
}
