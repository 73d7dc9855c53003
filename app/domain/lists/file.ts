// Who is on a list on a day, as a file: headings and words in the reader's language.
import { type Language, pick, say } from "../bilingual";
import { capital, folded } from "../format";
import type { ListPage } from "./list-pages.server";
import { inOrder } from "./order";
import { listWords } from "./words";

export function listFile({ list, lines, on }: ListPage, language: Language) {
  const words = pick(listWords, language);
  const headings = [words.who, words.why, words.email, words.phone, words.language];
  const rows = inOrder(lines, language).map((line) => [
    say(language, line.shown),
    capital(line.through[language]),
    line.email,
    line.phone || line.mobile,
    words[line.language],
  ]);
  const plain = folded(say(language, list.name)).replace(/[^a-z0-9]+/g, "-");
  return { name: `${words.file}-${plain}-${on}`, headings, rows };
}
