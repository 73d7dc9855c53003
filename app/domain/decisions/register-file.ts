// The register as a file: both titles and both digests; headings and words in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { dayOf } from "../dates";
import { isoDate } from "../format";
import { matterWords } from "../terms/clause-words/options";
import { outcomeSaid, stateSaid } from "./outcome-said";
import type { RegisterLine } from "./register.server";
import { registerWords } from "./register-words";
import { agreementWords } from "./said-words";

export function registerFile(lines: readonly RegisterLine[], language: Language) {
  const words = pick(registerWords, language);
  const headings = [
    ...[words.number, words.day, words.body, words.kind, words.titleEn, words.titleFr],
    ...[
      words.outcome,
      words.howAgreed,
      words.state,
      words.untilDay,
      words.reason,
      words.digestEn,
      words.digestFr,
    ],
  ];
  const rows = lines.map((line) => [
    ...[line.number, isoDate(dayOf(line.declaredAt)), say(language, line.body)],
    ...[pick(matterWords, language)[line.kind], line.title.en, line.title.fr],
    ...[outcomeSaid(language, line), pick(agreementWords, language)[line.agreed]],
    ...[stateSaid(language, line), line.until ? isoDate(line.until) : ""],
    ...[say(language, line.reason), line.digests.en, line.digests.fr],
  ]);
  return { name: words.file, headings, rows };
}
