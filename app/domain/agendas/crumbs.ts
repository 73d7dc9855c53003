import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { type Language, langOf, say } from "../bilingual";
import { meetingCrumbs } from "../meetings/crumbs";
import type { Meeting } from "../meetings/meeting.server";
import { calledByDay } from "../meetings/named";
import { agendaWords } from "./page-words";

type Of = { meeting: Pick<Meeting, "id" | "title" | "day"> };

export function agendaCrumbs({ meeting }: Of, language: Language): Crumb[] {
  const name = calledByDay(meeting);
  return [
    ...meetingCrumbs(language),
    {
      ...{ label: say(language, name), lang: langOf(language, name) },
      href: address(language, "meeting", { meeting: meeting.id }),
    },
  ];
}

/** From an act, back to the agenda it is done on. */
export const agendaActCrumbs = (page: Of, language: Language): Crumb[] => [
  ...agendaCrumbs(page, language),
  { label: agendaWords[language].title, href: address(language, "agenda", { meeting: page.meeting.id }) },
];
