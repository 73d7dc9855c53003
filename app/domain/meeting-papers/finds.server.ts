// How papers are found: as they were last sent, by their titles, what they say of themselves and their meeting (M-6, M-17).
import { addresses } from "../../site-map";
import {
  isSentLast,
  madeOfReleases,
  type SentPlace,
  type SentRow,
  sentEntries,
} from "../agendas/finds.server";
import { isInCamera } from "../agendas/items";
import type { PaperAudience, PaperKind } from "../agendas/paper";
import type { Findable, FindableKind } from "../findable";
import { rowsOf } from "../search/gathered.server";
import { paperSaid } from "./said-words";
import { paperKindWords } from "./words";

type Row = SentRow & {
  kind: PaperKind;
  audience: PaperAudience;
  summaryEn: string;
  summaryFr: string;
  suppliedBy: string;
};

/** An item that was moved on took its papers along: what was sent of them there is read there still. */
const sentLast = `${isSentLast}
  and not exists (select 1 from agenda_release_paper o join agenda_release l on l.id = o.release_id where o.paper_id = t.paper_id
    and l.meeting_id <> q.meeting_id and l.released_at > q.released_at
    and not exists (select 1 from agenda_release n where n.meeting_id = l.meeting_id and n.number > l.number))`;

const papers = rowsOf<Row>(
  `select t.paper_id as id, q.meeting_id as meeting, q.released_at as sentAt, i.section, t.kind, t.audience, t.title_en as en,
     t.title_fr as fr, t.summary_en as summaryEn, t.summary_fr as summaryFr, t.supplied_by as suppliedBy
   from agenda_release_paper t join agenda_release q on q.id = t.release_id and ${sentLast}
   join agenda_release_item i on i.release_id = q.id and i.item_id = t.item_id`,
  "t.paper_id",
);

function paperFound(row: Row, { where, who, body }: SentPlace): Findable {
  const kind = { en: paperKindWords.en[row.kind], fr: paperKindWords.fr[row.kind] };
  const isOpen = row.audience === "everyone" && !isInCamera(row.section);
  return {
    ...{ id: row.id, changedAt: row.sentAt, title: { en: row.en, fr: row.fr } },
    text: { en: row.summaryEn, fr: row.summaryFr },
    where: { en: `${kind.en} · ${where.en}`, fr: `${kind.fr} · ${where.fr}` },
    also: [who.en, who.fr, kind.en, kind.fr, row.suppliedBy],
    ...{ href: addresses("paper", { paper: row.id }), body },
    ...(isOpen ? { open: { kind: "agenda", id: row.meeting } } : {}),
  };
}

export const paperFinds: readonly FindableKind[] = [
  {
    kind: "paper",
    name: { en: paperSaid.en.papers, fr: paperSaid.fr.papers },
    seenBy: "audience",
    entries: sentEntries(papers, paperFound),
    all: `select t.paper_id as id, q.released_at as at from agenda_release_paper t join agenda_release q on q.id = t.release_id and ${sentLast}`,
    madeOf: madeOfReleases("agenda_release_paper", "paper_id"),
  },
];
