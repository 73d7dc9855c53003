// The list of actions as a file: both texts; headings and words in the reader's language.
import { type Language, say } from "../bilingual";
import { dayOf } from "../dates";
import { isoDate } from "../format";
import type { ActionLine } from "./list.server";
import { actionWords } from "./page-words";
import { accountableWords, actionStateWords } from "./words";

export function actionsFile(lines: readonly ActionLine[], language: Language) {
  const words = actionWords[language];
  return {
    name: words.file,
    headings: [
      ...[words.body, words.textEn, words.textFr, words.who, words.holder, words.due, words.movedColumn],
      ...[words.opened, words.state, words.toDiscuss, words.answered, words.asked],
    ],
    rows: lines.map((line) => {
      const { accountable, accountableSeat: seat, asked } = line;
      return [
        ...[say(language, line.body), line.text.en, line.text.fr],
        seat ? say(language, seat.organization) : accountableWords[language][accountable],
        seat?.holder ? say(language, seat.holder) : "",
        ...[isoDate(line.due), line.moved, isoDate(dayOf(line.openedAt))],
        ...[actionStateWords[language][line.state], line.toDiscuss ? words.toDiscuss : ""],
        ...(asked > 0 ? [line.done, asked] : ["", ""]),
      ];
    }),
  };
}
