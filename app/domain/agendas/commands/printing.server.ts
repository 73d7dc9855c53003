// M-6, M-18: what is sent is kept as it was sent: each item that stands on the agenda, and each paper on it.
import { type Db, prepared } from "../../../../db/connection";
import { agendaRelease } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Instant } from "../../dates";
import { newId } from "../../id";
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
  return number;
}
