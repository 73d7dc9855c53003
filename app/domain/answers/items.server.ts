// S-8: the items for which somebody may come in the place of a seat: those of the agenda as it was sent last.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";

export type ItemSent = { id: Id; title: Bilingual };

const sentLast =
  "not exists (select 1 from agenda_release n where n.meeting_id = q.meeting_id and n.number > q.number)";
const line = "json_object('id', t.item_id, 'title', json_object('en', t.title_en, 'fr', t.title_fr))";

/** Of an answer `a`; none where the item was taken off since. */
export const itemOfAnswer = `(select ${line} from agenda_release q join agenda_release_item t on t.release_id = q.id
  where q.meeting_id = a.meeting_id and t.item_id = a.stand_in_item and ${sentLast})`;

/** What is in camera is not among them: whoever comes for it sits there, or speaks for the seat in the whole meeting (M-17). */
const offered = prepared((db: Db) =>
  db.$client
    .prepare<[Id], string>(
      `select ${line} from agenda_release q join agenda_release_item t on t.release_id = q.id
       where q.meeting_id = ? and ${sentLast} and t.section not in ('opening', 'closing', 'in-camera') order by t.place`,
    )
    .pluck(),
);

/** In the order of the agenda; none before it is released. */
export const itemsOffered = (db: Db, meeting: Id): ItemSent[] =>
  offered(db)
    .all(meeting)
    .map((row) => JSON.parse(row) as ItemSent);
