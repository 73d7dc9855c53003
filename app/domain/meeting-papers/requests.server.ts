// L-4: what was asked for of a paper in the other language, and has not come.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import { bilingual, shownOf } from "../sql.server";

export type PaperRequest = {
  id: Id;
  language: Language;
  askedBy: Id;
  who: Bilingual;
  askedAt: Instant;
  neededBy: Day;
};
type Row = Omit<PaperRequest, "who"> & { who: string };

const open = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(
    `select r.id, r.language, r.asked_by as askedBy, ${shownOf("p")} as who, r.asked_at as askedAt, r.needed_by as neededBy
     from paper_request r join person p on p.id = r.asked_by where r.paper_id = ? and r.met_at is null order by r.asked_at, r.id`,
  ),
);
export const openRequests = (db: Db, paper: Id): PaperRequest[] =>
  open(db)
    .all(paper)
    .map(({ who, ...row }) => ({ ...row, who: bilingual(who) }));
