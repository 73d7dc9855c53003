import { PageHead, Sentence, useLanguage, useWords } from "../../../ui";
import { History } from "../../ledger/views/history";
import type { HistoryPage } from "../history-page.server";
import { historyPageWords } from "../history-page-words";

export function HistoryView({ page: { title, href, lines } }: { page: HistoryPage }) {
  const language = useLanguage();
  const words = useWords(historyPageWords);
  return (
    <>
      <PageHead title={<Sentence of={[title]} say={words.titleOf} />} />
      {lines.length > 0 ? <History lines={lines} inFull /> : <p className="soft">{words.none}</p>}
      <p>
        <a href={`${href[language]}#history`}>{words.newest}</a>
      </p>
    </>
  );
}
