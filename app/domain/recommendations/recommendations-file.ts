// The list as a file: both titles; headings and words in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { dayOf } from "../dates";
import { isoDate, list } from "../format";
import { isRecommended } from "./lifecycle";
import { recommendationListWords } from "./page-words/list";
import { recommendedWords } from "./page-words/now";
import type { RecommendationLine } from "./pages/list.server";
import { recommendationStateWords } from "./words";

export function recommendationsFile(lines: readonly RecommendationLine[], language: Language) {
  const words = pick(recommendationListWords, language);
  const headings = [
    ...[words.number, words.versionOf, words.titleEn, words.titleFr, words.body, words.councils],
    ...[words.state, words.notYet, words.since, words.wantedBy],
  ];
  const rows = lines.map((line) => [
    ...[line.label ?? "", String(line.number), line.title.en, line.title.fr, say(language, line.body)],
    list(
      language,
      line.councils.map((acronym) => say(language, acronym)),
    ),
    pick(recommendationStateWords, language)[line.state],
    isRecommended(line.state) ? pick(recommendedWords, language).notYet : "",
    ...[isoDate(dayOf(line.since)), line.wantedBy ? isoDate(line.wantedBy) : ""],
  ]);
  return { name: words.file, headings, rows };
}
