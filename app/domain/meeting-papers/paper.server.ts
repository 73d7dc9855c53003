// A paper as whoever asks finds it: its makers as it stands, everyone else as it was last sent (T-3, M-17, M-18).
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { type AgendaFound, type AgendaItem, agendaSeen } from "../agendas/agenda.server";
import { readsDraft, seesInCamera, seesPaper } from "../agendas/audiences";
import { factsOfAgenda } from "../agendas/facts.server";
import { isSentLast } from "../agendas/finds.server";
import { isLateNow } from "../agendas/item.server";
import { isInCamera } from "../agendas/items";
import type { PaperFile, PaperLine, PaperState } from "../agendas/paper";
import { lastRelease } from "../agendas/released.server";
import type { Day, Instant } from "../dates";
import { isReleased } from "../meetings/lifecycle";
import type { PaperFacts } from "./policy";

/** `sentIn`: the meeting in whose last release it stands. An item that is moved on takes its papers along at once; that is read once it is sent (M-18). */
type Where = { meeting: Id; sentIn: Id | null; item: Id; state: PaperState };
const where = prepared((db: Db) =>
  db.$client.prepare<[Id], Where>(
    `select p.meeting_id as meeting, p.item_id as item, p.state, (select q.meeting_id from agenda_release_paper t
       join agenda_release q on q.id = t.release_id and ${isSentLast} where t.paper_id = p.id order by q.released_at desc limit 1) as sentIn
     from agenda_paper p where p.id = ?`,
  ),
);

/** What was sent of it: every file that any release printed. */
const sentFiles = prepared((db: Db) =>
  db.$client
    .prepare<[Id], string>(
      `select distinct json_object('id', v.id, 'number', v.number, 'language', v.language, 'name', f.name, 'bytes', f.bytes)
       from agenda_release_paper t, json_each(t.files) e join agenda_paper_file v on v.id = e.value join file f on f.id = v.file_id
       where t.paper_id = ?`,
    )
    .pluck(),
);

export type PaperFound = AgendaFound &
  PaperFacts & {
    id: Id;
    /** As whoever asks reads it; none once it was withdrawn or declined. */
    line: PaperLine | null;
    ofItem: AgendaItem;
    /** Every version that whoever asks may open, the newest last. */
    versions: PaperFile[];
    makes: boolean;
  };
type At = { id: Id; now: Instant; today: Day };

export function paperSeen(db: Db, actor: Actor, { id, now, today }: At): PaperFound | undefined {
  return atOnce(db, () => {
    const known = where(db).get(id);
    const standing = known && agendaSeen(db, actor, { id: known.meeting, now, today });
    if (!standing) return undefined;
    const makes = readsDraft(actor, standing.meeting);
    const isElsewhere = !makes && known.sentIn !== null && known.sentIn !== known.meeting;
    const found = isElsewhere ? agendaSeen(db, actor, { id: known.sentIn ?? "", now, today }) : standing;
    if (!found) return undefined;
    const facts = { ...factsOfAgenda(found, now), isLate: isLateNow(found, now) };
    const seen = makes ? asMade(found, known, id) : asSent(db, actor, found, id);
    return seen && { ...found, ...facts, id, makes, person: actor.person ?? "", ...seen };
  });
}

type Seen = Pick<PaperFound, "line" | "ofItem" | "versions" | "paper">;

function asMade(found: AgendaFound, { item, state }: Where, id: Id): Seen | undefined {
  const ofItem = found.items.find((one) => one.id === item);
  const line = found.papers.find((paper) => paper.id === id) ?? null;
  return ofItem && { line, ofItem, versions: inTurn(line?.files ?? []), paper: state };
}

function asSent(db: Db, actor: Actor, found: AgendaFound, id: Id): Seen | undefined {
  const sent = isReleased(found.meeting.state) ? lastRelease(db, found.meeting.id) : undefined;
  const line = sent?.papers.find((paper) => paper.id === id);
  const ofItem = sent?.items.find((item) => item.id === line?.item);
  if (!line || !ofItem || !seesPaper(actor, found.meeting, line)) return undefined;
  if (isInCamera(ofItem.section) && !seesInCamera(actor, found.meeting)) return undefined;
  const versions = sentFiles(db)
    .all(id)
    .map((row) => JSON.parse(row) as PaperFile);
  // M-18: whether it is being withdrawn is not told before the revision is sent.
  return { line, ofItem, versions: inTurn(versions), paper: line.state };
}

const inTurn = (files: readonly PaperFile[]): PaperFile[] =>
  [...files].sort((one, other) => one.number - other.number || one.language.localeCompare(other.language));
