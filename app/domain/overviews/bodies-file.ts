// The list of bodies as a file: headings and words in the reader's language.
import { type Language, pick } from "../bilingual";
import { bodyKindWords, bodyStateWords } from "../bodies/words";
import { levels, levelWords } from "../levels";
import { termsStandingWords } from "../terms/standing";
import type { BodyLine } from "./bodies-list.server";
import { bodiesWords } from "./bodies-words";

export function bodiesFile(lines: readonly BodyLine[], language: Language) {
  const words = pick(bodiesWords, language);
  const names = pick(levelWords, language);
  const headings = [
    ...[words.acronym, words.nameEn, words.nameFr, words.kind, words.state],
    ...levels.map((level) => words.filledAt(names[level])),
    ...[words.seats, words.filled, words.vacant, words.terms],
  ];
  const rows = lines.map((line) => [
    line.acronym[language],
    line.name.en,
    line.name.fr,
    pick(bodyKindWords, language)[line.kind],
    pick(bodyStateWords, language)[line.state],
    ...levels.map((level) => line.filled?.[level] ?? ""),
    ...(line.filled ? [line.seats, line.seated, line.vacant] : ["", "", ""]),
    line.terms ? pick(termsStandingWords, language)[line.terms] : "",
  ]);
  return { name: words.file, headings, rows };
}
