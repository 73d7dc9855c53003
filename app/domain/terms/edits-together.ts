// The history of a version: the texts one person edits on one day are one line, so that its steps stay in sight.
import type { Bilingual } from "../bilingual";
import { dayOf } from "../dates";
import type { HistoryLine } from "../ledger/history.server";
import { pairWords } from "../pairs/words";
import { termsWords } from "./words";

const isAlike = (one: HistoryLine, other: HistoryLine): boolean =>
  dayOf(one.at) === dayOf(other.at) && one.by?.en === other.by?.en && one.as?.en === other.as?.en;

/** A plain edit alone: what was said to have no effect on the other language stands by itself (L-1). */
export function editsTogether(lines: readonly HistoryLine[], titles: readonly Bilingual[]): HistoryLine[] {
  const edits = new Set(titles.map(({ en }) => pairWords.en.edited(en)));
  const isEdit = ({ says }: HistoryLine) => edits.has(says.en);
  const runs: HistoryLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isEdit(line) && isEdit(last) && isAlike(line, last)) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const [newest] = run;
    const howMany = new Set(run.map(({ says }) => says.en)).size;
    const older = run.at(-1)?.older;
    if (!newest) return [];
    if (howMany < 2) return [{ ...newest, older }];
    const says = { en: termsWords.en.textsEdited(howMany), fr: termsWords.fr.textsEdited(howMany) };
    return [{ ...newest, says, older }];
  });
}
