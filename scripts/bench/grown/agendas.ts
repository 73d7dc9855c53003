// Ten years of agendas: of the meetings that were held, each with its items, approved by one co-chair and released.
import { audiencesOfReleased } from "../../../app/domain/agendas/audiences";
import { printRelease } from "../../../app/domain/agendas/commands/printing.server";
import { sections } from "../../../app/domain/agendas/items";
import { openTo } from "../../../app/domain/audiences.server";
import type { Instant } from "../../../app/domain/dates";
import { standInsOf } from "../../../app/domain/meetings/audiences";
import { purposes } from "../../../app/domain/purposes";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { idsOf, insertAll, rowsOf } from "./rows";

type Held = { id: string; body: string; seat: string; startsAt: number };

/** Of each body with a co-chair's seat, the last so many, the oldest first. */
const held = (db: Db, howMany: number, now: number): Held[] =>
  rowsOf<Held>(
    db,
    `select * from (select m.id, mb.body_id as body, m.starts_at as startsAt, (select s.id from seat s join chair_role c on c.seat_id = s.id
       where s.body_id = mb.body_id order by s.rowid limit 1) as seat
     from meeting m join meeting_body mb on mb.meeting_id = m.id
     where m.state = 'planned' and m.starts_at < ${now} group by m.id having count(*) = 1 and seat is not null
     order by m.starts_at desc, m.rowid desc limit ${howMany}) order by startsAt, id`,
  );

export function growAgendas(db: Db, { counts, now }: Plan, chance: Chance): void {
  const [by = ""] = db.$client
    .prepare<[], string>("select person_id from holding order by rowid limit 1")
    .pluck()
    .all();
  const files = idsOf(db, "select id from file order by rowid");
  for (const meeting of held(db, counts.agendas, now)) growOne(db, chance, meeting, { by, files });
}

/** One on its first item, in both languages. */
function growPaper(
  db: Db,
  chance: Chance,
  at: { meeting: string; item: string; opened: number },
  whose: Whose,
): void {
  const { by, files } = whose;
  if (files.length === 0) return;
  const paper = chance.id();
  insertAll(db, "agenda_paper", [
    {
      ...{ id: paper, meeting_id: at.meeting, item_id: at.item, place: 1, kind: "decision", status: "final" },
      ...{
        title_en: "Paper of a meeting",
        title_fr: "Document d’une réunion",
        audience: "everyone",
        number: 1,
      },
      ...{ state: "added", added_by: by, added_at: at.opened },
    },
  ]);
  insertAll(
    db,
    "agenda_paper_file",
    ["en", "fr"].map((language) => ({
      ...{ id: chance.id(), paper_id: paper, number: 1, language, file_id: chance.pick(files) },
      ...{ added_by: by, added_at: at.opened },
    })),
  );
}

type Whose = { by: string; files: readonly string[] };
const itemsOfOne = 7;

function growOne(db: Db, chance: Chance, { id, body, seat, startsAt }: Held, whose: Whose): void {
  const { by } = whose;
  const opened = startsAt - 20 * 86_400_000;
  const move = db.$client.prepare<[string, string]>("update meeting set state = ? where id = ?");
  move.run("agenda-open", id);
  insertAll(db, "agenda", [
    { meeting_id: id, opened_by: by, opened_at: opened, changed_by: by, changed_at: opened },
  ]);
  const open = sections.filter((section) => section !== "late");
  insertAll(
    db,
    "agenda_item",
    Array.from({ length: itemsOfOne }, (_, at) => ({
      ...{ id: chance.id(), meeting_id: id, section: chance.pick(open), place: at + 1 },
      ...{ title_en: `Item ${at + 1} of a meeting`, title_fr: `Point ${at + 1} d’une réunion` },
      ...{
        purpose: chance.pick(purposes),
        minutes: 10,
        state: "placed",
        proposed_by: by,
        proposed_at: opened,
      },
    })),
  );
  const item = db.$client
    .prepare<[string], string>("select id from agenda_item where meeting_id = ? order by place limit 1")
    .pluck()
    .get(id);
  if (item) growPaper(db, chance, { meeting: id, item, opened }, whose);
  insertAll(db, "agenda_approval", [
    { meeting_id: id, seat_id: seat, edition: 1, person_id: by, at: opened + 1 },
  ]);
  db.$client
    .prepare(
      "update agenda set agreed = 'one', approved_at = ?, released_by = ?, released_at = ? where meeting_id = ?",
    )
    .run(opened + 1, by, opened + 2, id);
  printRelease(db, id, { by, now: (opened + 2) as Instant, audience: "everyone" });
  move.run("agenda-approved", id);
  move.run("released", id);
  openTo(db, { kind: "agenda", id }, [...audiencesOfReleased([body]), standInsOf(id)]);
}
