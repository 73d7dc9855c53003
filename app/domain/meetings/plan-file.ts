// The plan of the year as a file, in the reader's language.
import { type Language, say } from "../bilingual";
import { isoDate } from "../format";
import { stepOwnerWords, stepWords } from "./page-words";
import type { PlanLine } from "./plan.server";
import { planWords } from "./plan-words";

export function planFile(lines: readonly PlanLine[], language: Language) {
  const words = planWords[language];
  return {
    name: words.fileName,
    headings: [words.by, words.step, words.owner, words.body, words.meeting, words.on],
    rows: lines.map(({ day, step, owner, who, title, on }) => [
      ...[isoDate(day), stepWords[language][step], stepOwnerWords[language][owner]],
      ...[say(language, who), say(language, title), isoDate(on)],
    ]),
  };
}
