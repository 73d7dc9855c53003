import { useLanguage, useWords } from "../../../ui";
import { longDate } from "../../format";
import { agendaWords } from "../page-words";
import type { AgendaInHand } from "../pages.server";

type Props = { page: AgendaInHand };

export function PapersLine({ page: { papers } }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const day = longDate(language, papers.day);
  return <p className="meta">{papers.isOver ? words.papersOver(day) : words.papersBy(day)}</p>;
}
