import { Timeline, useLanguage, useWords } from "../../../ui";
import { say } from "../../bilingual";
import { dayOf } from "../../dates";
import { isoDate, longDate } from "../../format";
import type { HistoryLine } from "../../ledger/ledger.server";
import { versionWords } from "../page-words/version";

/** What happened to a matter, from the ledger, the newest first. */
export function HistoryOf({ lines }: { lines: HistoryLine[] }) {
  const language = useLanguage();
  const words = useWords(versionWords);
  if (lines.length === 0) return <p className="soft">{words.historyNone}</p>;
  return (
    <Timeline
      label={words.history}
      events={[...lines.entries()].map(([place, { at, says, by }]) => ({
        key: `${place}`,
        when: { text: longDate(language, dayOf(at)), iso: isoDate(dayOf(at)) },
        text: say(language, says),
        who: by && say(language, by),
      }))}
    />
  );
}
