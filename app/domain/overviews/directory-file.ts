// The directory as a file: headings and words in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { capital, zoneName } from "../format";
import { throughText } from "../lists/through";
import type { DirectoryLine } from "./directory.server";
import { directoryWords } from "./directory-words";

export function directoryFile(lines: readonly DirectoryLine[], language: Language) {
  const words = pick(directoryWords, language);
  const headings = [
    ...[words.name, words.titleEn, words.titleFr, words.email, words.phone, words.mobile],
    ...[words.language, words.zone, words.jurisdiction, words.through],
  ];
  const rows = lines.map((line) => [
    ...[line.name, line.title.en, line.title.fr, line.email, line.phone, line.mobile],
    ...[words[line.language], capital(zoneName(language, line.zone))],
    capital(say(language, line.jurisdictionName)),
    line.places.length > 0 ? capital(throughText(line.places)[language]) : "",
  ]);
  return { name: words.file, headings, rows };
}
