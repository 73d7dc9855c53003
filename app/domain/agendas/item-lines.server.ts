// The items of an agenda as a page shows them: numbered, timed, each with the papers that its reader may open.
import type { Db } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { AgendaFound, AgendaItem } from "./agenda.server";
import { seesInCamera, seesPaper } from "./audiences";
import { pagesOf } from "./concerns.server";
import { isInCamera, type Timed, timed } from "./items";
import type { PaperLine } from "./paper";

export type PaperShown = PaperLine & {
  /** Desk 24: not looked at yet, or not since it was replaced. */
  news: "new" | "replaced" | null;
};
export type ItemLine = Timed<AgendaItem> & {
  /** What it concerns, where that has a page. */
  leadsTo: Bilingual | null;
  papers: PaperShown[];
};

/** Desk 24: what of these papers whoever asks has not looked at as it stands now. */
export const withNews = (papers: readonly PaperLine[], looks: ReadonlyMap<Id, number>): PaperShown[] =>
  papers.map((paper) => {
    const seen = looks.get(paper.id);
    return { ...paper, news: seen === undefined ? "new" : seen < paper.number ? "replaced" : null };
  });

/** M-17: numbered apart and standing last, what is in camera leaves no hole. `all`: for whoever makes the agenda. */
export function linesOf(
  db: Db,
  actor: Actor,
  { meeting, looks }: Pick<AgendaFound, "meeting" | "looks">,
  { items, papers, all }: { items: readonly AgendaItem[]; papers: readonly PaperLine[]; all: boolean },
): ItemLine[] {
  const isSeen = all || seesInCamera(actor, meeting);
  const shown = timed(items, meeting.lengthMinutes).filter(({ section }) => isSeen || !isInCamera(section));
  const pageOf = pagesOf(
    db,
    actor,
    shown.flatMap(({ concerns }) => concerns ?? []),
  );
  const own = withNews(
    papers.filter((paper) => all || seesPaper(actor, meeting, paper)),
    looks,
  );
  return shown.map((item) => ({
    ...item,
    leadsTo: pageOf(item.concerns),
    papers: own.filter((paper) => paper.item === item.id),
  }));
}
