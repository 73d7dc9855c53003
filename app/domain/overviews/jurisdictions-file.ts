// The list of jurisdictions as a file: headings and words in the reader's language.
import { type Language, pick } from "../bilingual";
import { levelWords } from "../levels";
import { jurisdictionWords } from "./jurisdiction-words";
import type { JurisdictionLine } from "./jurisdictions.server";

export function jurisdictionsFile(lines: readonly JurisdictionLine[], language: Language) {
  const words = pick(jurisdictionWords, language);
  const levels = pick(levelWords, language);
  const headings = [
    ...[words.nameEn, words.nameFr, words.level, words.kind],
    ...[words.seatsCounted, words.held, words.vacant, words.bodies],
  ];
  const rows = lines.map(({ name, level, kind, seats, filled, bodies }) => [
    ...[name.en, name.fr, levels[level], words[kind]],
    ...[seats, filled, seats - filled, bodies],
  ]);
  return { name: words.file, headings, rows };
}
