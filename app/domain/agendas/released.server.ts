// M-6, M-18: what was released of an agenda: the release itself and its revisions, each whole as it was sent.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { AgendaItem } from "./agenda.server";
import { releasedItemsColumn, releasedPapersColumn } from "./columns.server";
import type { PaperLine } from "./paper";
import type { Release } from "./revisions";

export type Released = Release & { items: AgendaItem[]; papers: PaperLine[] };

type Row = Release & { items: string; papers: string };
const columns = `r.id, r.number, r.audience, r.released_at as releasedAt, ${releasedItemsColumn} as items, ${releasedPapersColumn} as papers`;
const releasedIn = ({ items, papers, ...row }: Row): Released => ({
  ...row,
  items: JSON.parse(items) as AgendaItem[],
  papers: JSON.parse(papers) as PaperLine[],
});

const last = prepared((db: Db) =>
  db.$client.prepare<[Id], Row>(
    `select ${columns} from agenda_release r where r.meeting_id = ? order by r.number desc limit 1`,
  ),
);
/** As everyone who does not make it reads it now; none before it is released. */
export function lastRelease(db: Db, meeting: Id): Released | undefined {
  const row = last(db).get(meeting);
  return row && releasedIn(row);
}

const pair = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id }], Row>(
    `select ${columns} from agenda_release o join agenda_release r on r.meeting_id = o.meeting_id and r.number in (o.number - 1, o.number)
     where o.id = :id order by r.number`,
  ),
);
/** A revision beside what it revised; none where there is no such revision of this meeting. */
export function revisionOf(db: Db, id: Id): { before: Released; after: Released } | undefined {
  const [before, after] = pair(db).all({ id }).map(releasedIn);
  return before && after ? { before, after } : undefined;
}
