// The register as a file: both titles and both digests; headings and words in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { dayOf } from "../dates";
import { isoDate } from "../format";
import { channelWords, matterWords } from "../terms/clause-words/options";
import type { RegisterLine } from "./register.server";
import { registerWords } from "./register-words";
import { agreementWords, outcomeWords } from "./said-words";
import { decisionStateWords } from "./words";

export function registerFile(lines: readonly RegisterLine[], language: Language) {
  const words = pick(registerWords, language);
  const headings = [
    ...[words.number, words.day, words.body, words.kind, words.titleEn, words.titleFr],
    ...[
      words.outcome,
      words.howAgreed,
      words.channel,
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
    ...[pick(outcomeWords, language)[line.outcome], pick(agreementWords, language)[line.agreed]],
    pick(channelWords, language)[line.channel],
    ...[pick(decisionStateWords, language)[line.state], line.until ? isoDate(line.until) : ""],
    ...[say(language, line.reason), line.digests.en, line.digests.fr],
  ]);
  return { name: words.file, headings, rows };
}
