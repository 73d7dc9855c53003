// M-6, M-18: what is sent is kept as it was sent: each item that stands on the agenda, and each paper on it.
import { type Db, prepared } from "../../../../db/connection";
import { agendaRelease } from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Instant } from "../../dates";
import { newId } from "../../id";
import { audiencesInCamera, audiencesOfDraft } from "../audiences";
import { isInCamera, type Section } from "../items";
import type { PaperAudience } from "../paper";

type Printing = { id: Id; meeting: Id };

const items = prepared((db: Db) =>
  db.$client.prepare<
    [Printing]
  >(`insert into agenda_release_item (release_id, item_id, section, place, title_en, title_fr, purpose, minutes, speaker,
      sponsor_id, concerns_kind, concerns_id, due_kind, due_id, reason_en, reason_fr, late, why, why_language)
    select :id, i.id, i.section, i.place, i.title_en, i.title_fr, i.purpose, i.minutes, i.speaker,
      i.sponsor_id, i.concerns_kind, i.concerns_id, i.due_kind, i.due_id, i.reason_en, i.reason_fr, i.late, i.why, i.why_language
    from agenda_item i where i.meeting_id = :meeting and i.state = 'placed'`),
);
/** What was replaced before it was sent is nobody's but its makers'. */
const newest = `(select json_group_array(v.id) from agenda_paper_file v where v.paper_id = p.id
  and not exists (select 1 from agenda_paper_file n where n.paper_id = v.paper_id and n.number > v.number and n.language in (v.language, 'both')))`;
const papers = prepared((db: Db) =>
  db.$client.prepare<
    [Printing]
  >(`insert into agenda_release_paper (release_id, paper_id, item_id, place, kind, title_en, title_fr, summary_en, summary_fr,
      status, audience, supplied_by, in_confidence, number, files, late, why, why_language)
    select :id, p.id, p.item_id, p.place, p.kind, p.title_en, p.title_fr, p.summary_en, p.summary_fr,
      p.status, p.audience, p.supplied_by, p.in_confidence, p.number, ${newest}, p.late, p.why, p.why_language
    from agenda_paper p join agenda_item i on i.id = p.item_id and i.state = 'placed' where p.meeting_id = :meeting and p.state = 'added'`),
);
const howMany = prepared((db: Db) =>
  db.$client.prepare<[Id], number>("select count(*) from agenda_release where meeting_id = ?").pluck(),
);

/** M-17: what has a page or a line of its own that not everyone who reads the agenda may see. */
const narrower = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id }], Narrower>(
    `select 'agenda-item' as kind, t.item_id as id, t.section, 'everyone' as audience from agenda_release_item t where t.release_id = :id
     union all select 'paper', p.paper_id, t.section, p.audience from agenda_release_paper p
       join agenda_release_item t on t.release_id = p.release_id and t.item_id = p.item_id where p.release_id = :id`,
  ),
);
export type Narrower = { kind: "agenda-item" | "paper"; id: Id; section: Section; audience: PaperAudience };
const wasNarrower = prepared((db: Db) =>
  db.$client.prepare<[{ meeting: Id }]>(
    `delete from audience where (kind = 'agenda-item' and subject_id in (select t.item_id from agenda_release q
       join agenda_release_item t on t.release_id = q.id where q.meeting_id = :meeting))
     or (kind = 'paper' and subject_id in (select t.paper_id from agenda_release q
       join agenda_release_paper t on t.release_id = q.id where q.meeting_id = :meeting))`,
  ),
);
const meet = prepared((db: Db) =>
  db.$client.prepare<[Id], Id>("select body_id from meeting_body where meeting_id = ?").pluck(),
);

/** Whom it opens for; null where that is everyone who reads the agenda. */
export function narrowerAudience(
  { section, audience }: Narrower,
  meeting: Id,
  bodies: readonly Id[],
): string[] | null {
  if (audience === "chairs") return audiencesOfDraft(bodies);
  return isInCamera(section) || audience === "seats" ? audiencesInCamera(meeting, bodies) : null;
}

/** T-2: who finds what was sent; the rest of it opens with its agenda. */
function openPrinted(tx: Db, id: Id, meeting: Id): void {
  wasNarrower(tx).run({ meeting });
  const bodies = meet(tx).all(meeting);
  for (const one of narrower(tx).all({ id })) {
    const keys = narrowerAudience(one, meeting, bodies);
    if (keys) openTo(tx, one, keys);
  }
}

/** `audience`: the widest of what changed in it (M-17). Gives its number: 0 is the release itself. */
export function printRelease(
  tx: Db,
  meeting: Id,
  { by, now, audience }: { by: Id; now: Instant; audience: PaperAudience },
): number {
  const id = newId();
  const number = howMany(tx).get(meeting) ?? 0;
  tx.insert(agendaRelease)
    .values({ id, meetingId: meeting, number, audience, releasedBy: by, releasedAt: now })
    .run();
  items(tx).run({ id, meeting });
  papers(tx).run({ id, meeting });
  openPrinted(tx, id, meeting);
  return number;
}
