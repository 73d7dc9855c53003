// Desk 24: one's own notes, for nobody else.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";
import { bilingual } from "../sql.server";

export type PrivateNote = {
  id: Id;
  item: Id;
  paper: Id | null;
  paperTitle: Bilingual;
  page: number | null;
  text: string;
  at: Instant;
};
type Row = Omit<PrivateNote, "paperTitle"> & { paperTitle: string };
const columns = `n.id, n.item_id as item, n.paper_id as paper, n.page, n.text, n.at,
  json_object('en', coalesce(p.title_en, ''), 'fr', coalesce(p.title_fr, '')) as paperTitle`;
const noteIn = ({ paperTitle, ...row }: Row): PrivateNote => ({ ...row, paperTitle: bilingual(paperTitle) });

const ofItem = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id | null; item: Id }], Row>(
    `select ${columns} from private_note n left join agenda_paper p on p.id = n.paper_id
     where n.person_id = :person and n.item_id = :item order by n.paper_id is not null, n.paper_id, n.page, n.at, n.id`,
  ),
);
export const notesOfItem = (db: Db, actor: Actor, item: Id): PrivateNote[] =>
  ofItem(db).all({ person: actor.person, item }).map(noteIn);

const ofPaper = prepared((db: Db) =>
  db.$client.prepare<[{ person: Id | null; paper: Id }], Row>(
    `select ${columns} from private_note n join agenda_paper p on p.id = n.paper_id
     where n.person_id = :person and n.paper_id = :paper order by n.page, n.at, n.id`,
  ),
);
export const notesOfPaper = (db: Db, actor: Actor, paper: Id): PrivateNote[] =>
  ofPaper(db).all({ person: actor.person, paper }).map(noteIn);

const one = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; person: Id | null }], Row>(
    `select ${columns} from private_note n left join agenda_paper p on p.id = n.paper_id
     where n.id = :id and n.person_id = :person`,
  ),
);
export function noteOf(db: Db, actor: Actor, id: Id): (PrivateNote & { person: Id }) | undefined {
  const row = one(db).get({ id, person: actor.person });
  return row && { ...noteIn(row), person: actor.person ?? "" };
}
