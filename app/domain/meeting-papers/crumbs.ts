import { address } from "../../site-map";
import type { Crumb } from "../../ui";
import { agendaActCrumbs } from "../agendas/crumbs";
import type { PaperLine } from "../agendas/paper";
import { type Language, langOf, say } from "../bilingual";
import type { Meeting } from "../meetings/meeting.server";

type Of = { meeting: Pick<Meeting, "id" | "title" | "day">; line: Pick<PaperLine, "id" | "title"> };

/** From an act, back to the paper it is done on. */
export const paperActCrumbs = (page: Of, language: Language): Crumb[] => [
  ...agendaActCrumbs(page, language),
  {
    ...{ label: say(language, page.line.title), lang: langOf(language, page.line.title) },
    href: address(language, "paper", { paper: page.line.id }),
  },
];
