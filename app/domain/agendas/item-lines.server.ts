// The items of an agenda as a page shows them: numbered, timed, each with the papers that its reader may open.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Meeting } from "../meetings/meeting.server";
import type { AgendaItem } from "./agenda.server";
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

const looks = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id | null; meeting: Id }], { paper: Id; number: number }>(
    `select l.paper_id as paper, l.number from agenda_paper p join paper_look l on l.person_id = :person and l.paper_id = p.id
     where p.meeting_id = :meeting`,
  ),
);

/** Desk 24: what of these papers whoever asks has not looked at as it stands now. */
export function withNews(db: Db, actor: Actor, meeting: Id, papers: readonly PaperLine[]): PaperShown[] {
  if (papers.length === 0) return [];
  const looked = new Map(
    looks(db)
      .all({ person: actor.person, meeting })
      .map((look) => [look.paper, look.number]),
  );
  return papers.map((paper) => {
    const seen = looked.get(paper.id);
    return { ...paper, news: seen === undefined ? "new" : seen < paper.number ? "replaced" : null };
  });
}

/** M-17: numbered apart and standing last, what is in camera leaves no hole. `all`: for whoever makes the agenda. */
export function linesOf(
  db: Db,
  actor: Actor,
  {
    meeting,
    items,
    papers,
    all,
  }: { meeting: Meeting; items: readonly AgendaItem[]; papers: readonly PaperLine[]; all: boolean },
): ItemLine[] {
  const isSeen = all || seesInCamera(actor, meeting);
  const shown = timed(items, meeting.lengthMinutes).filter(({ section }) => isSeen || !isInCamera(section));
  const pageOf = pagesOf(
    db,
    actor,
    shown.flatMap(({ concerns }) => concerns ?? []),
  );
  const own = withNews(
    db,
    actor,
    meeting.id,
    papers.filter((paper) => all || seesPaper(actor, meeting, paper)),
  );
  return shown.map((item) => ({
    ...item,
    leadsTo: pageOf(item.concerns),
    papers: own.filter((paper) => paper.item === item.id),
  }));
}
