// The list of jurisdictions as a file: headings and words in the reader's language.
import { type Language, pick } from "../bilingual";
import { pageWords } from "../jurisdiction-pages/words";
import { levelWords } from "../levels";
import { jurisdictionWords } from "./jurisdiction-words";
import type { JurisdictionLine } from "./jurisdictions.server";

export function jurisdictionsFile(lines: readonly JurisdictionLine[], language: Language) {
  const words = pick(jurisdictionWords, language);
  const pages = pick(pageWords, language);
  const levels = pick(levelWords, language);
  const headings = [
    ...[words.nameEn, words.nameFr, words.level, words.kind],
    ...[words.seatsCounted, words.held, words.vacant, words.bodies],
    ...[pages.column, pages.standing],
  ];
  const rows = lines.map(({ name, level, kind, seats, filled, bodies, page }) => [
    ...[name.en, name.fr, levels[level], words[kind]],
    ...[seats, filled, seats - filled, bodies],
    ...[page?.confirmedOn ?? "", page ? pages[page.confirmation] : ""],
  ]);
  return { name: words.file, headings, rows };
}
