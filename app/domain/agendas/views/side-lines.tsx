import { address } from "../../../site-map";
import { useLanguage, useWords } from "../../../ui";
import { longDate } from "../../format";
import { agendaWords } from "../page-words";
import type { AgendaInHand } from "../pages.server";

type Props = { page: AgendaInHand };

/** S-7, M-9: who has answered, and whether there will be a quorum. */
export function WhoComes({ page: { meeting } }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  return (
    <p>
      <a href={address(language, "meeting-readiness", { meeting: meeting.id })}>{words.whoComes}</a>
    </p>
  );
}

export function PapersLine({ page: { papers } }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const day = longDate(language, papers.day);
  return <p className="meta">{papers.isOver ? words.papersOver(day) : words.papersBy(day)}</p>;
}
