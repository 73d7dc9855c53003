// The statement of an account as a file: plain amounts that a spreadsheet adds up; headings in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { dayOf } from "../dates";
import { isoDate } from "../format";
import { accountPageWords } from "./page-words";
import type { StatementFile } from "./pages.server";
import { flowWords } from "./words";
import { yearInAddress } from "./year";

/** Dollars and cents as a number every spreadsheet reads: whole cents are exact in it (F-11). */
const dollars = (cents: number): number => cents / 100;

export function statementRows({ head, lines }: StatementFile, language: Language) {
  const words = pick(accountPageWords, language);
  const flows = pick(flowWords, language);
  return {
    name: `${words.file}-${say(language, head.council.acronym)}-${yearInAddress(head.year)}`.toLowerCase(),
    sheet: `${say(language, head.council.acronym)} ${yearInAddress(head.year)}`,
    sums: [6, 7, 8, 9],
    headings: [
      ...[words.line, words.day, words.entered, words.what, words.about, words.reference],
      ...[words.sum, words.in, words.out, words.freeAfter],
    ],
    rows: lines.map((line) => [
      ...[line.line, isoDate(line.day), isoDate(dayOf(line.recordedAt)), flows[line.flow]],
      ...[line.about?.name ? say(language, line.about.name) : "", line.note, dollars(line.cents)],
      line.change > 0 ? dollars(line.change) : "",
      line.change < 0 ? dollars(-line.change) : "",
      dollars(line.freeAfter),
    ]),
  };
}
