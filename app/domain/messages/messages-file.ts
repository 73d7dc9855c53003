// The messages as a file: headings and words in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { dayOf } from "../dates";
import { isoDate } from "../format";
import { messageListWords } from "./list-words";
import type { Message } from "./queries.server";
import { messageStateWords } from "./state-words";
import { messageWords } from "./words";

export function messagesFile(lines: readonly Message[], language: Language) {
  const words = pick(messageWords, language);
  const listWords = pick(messageListWords, language);
  const states = pick(messageStateWords, language);
  const headings = [words.subjectEn, words.subjectFr, words.list, words.by, words.state, listWords.date];
  const rows = lines.map(({ subject, listName, authorShown, state, sentAt, writtenAt }) => [
    ...[subject.en, subject.fr, say(language, listName), say(language, authorShown), states[state]],
    isoDate(dayOf(sentAt ?? writtenAt)),
  ]);
  return { name: listWords.file, headings, rows };
}
