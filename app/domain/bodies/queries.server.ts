import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day } from "../dates";
import { notOver, shownSql } from "../sql.server";
import type { BodyKind, BodyState } from "./lifecycle";

export type BodyName = { id: Id; kind: BodyKind; name: Bilingual; acronym: Bilingual };
type NameRow = {
  id: Id;
  kind: BodyKind;
  nameEn: string;
  nameFr: string;
  acronymEn: string;
  acronymFr: string;
};
const names =
  "b.id, b.kind, b.name_en as nameEn, b.name_fr as nameFr, b.acronym_en as acronymEn, b.acronym_fr as acronymFr";

const named = (row: NameRow): BodyName => ({
  id: row.id,
  kind: row.kind,
  name: { en: row.nameEn, fr: row.nameFr },
  acronym: { en: row.acronymEn, fr: row.acronymFr },
});

const deciding = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id }], NameRow>(`
    with recursive above (id) as (
      select :id union select t.parent_id from body_parent t join above on t.body_id = above.id
    )
    select ${names} from above join body b on b.id = above.id where b.kind = 'council' order by b.acronym_en desc`),
);

/** The same as one column of a statement, for the body that is named there: what `namesIn` reads. */
export const decidingColumn = (body: string): string => `(with recursive above (id) as (
    select ${body} union select t.parent_id from body_parent t join above on t.body_id = above.id)
  select json_group_array(json_object('id', id, 'kind', kind, 'name', json_object('en', name_en, 'fr', name_fr),
    'acronym', json_object('en', acronym_en, 'fr', acronym_fr))) from (
    select c.* from above join body c on c.id = above.id where c.kind = 'council' order by c.acronym_en desc))`;
export const namesIn = (column: string): BodyName[] => JSON.parse(column) as BodyName[];

/** B-3: the councils whose decision puts a body's terms in force; a council decides on its own. */
export const decidingCouncils = (db: Db, id: Id): BodyName[] => deciding(db).all({ id }).map(named);

/** A body that is named; its page opens only for those who see it (T-3). */
export type Relative = BodyName & { isSeen: boolean };
export type Relatives = { parents: Relative[]; deciding: Relative[]; groups: Relative[] };

const relatives = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], NameRow & { tie: keyof Relatives; isSeen: 0 | 1 }>(`
    with recursive above (id) as (
      select :id union select t.parent_id from body_parent t join above on t.body_id = above.id
    )
    select r.*, ${visibleSql("body", "r.id")} as isSeen from (
      select 'parents' as tie, ${names}, b.created_on as since from body_parent t join body b on b.id = t.parent_id where t.body_id = :id
      union all select 'deciding', ${names}, b.created_on from above join body b on b.id = above.id where b.kind = 'council'
      union all select 'groups', ${names}, b.created_on from body_parent t join body b on b.id = t.body_id
        where t.parent_id = :id and t.tie = 'reports-to' and ${visibleSql("body", "b.id")}
    ) r order by since, acronymEn`),
);

/** What a body reports to, the councils that decide for it (B-3), and the groups that report to it. */
export function relativesOf(db: Db, actor: Actor, id: Id): Relatives {
  const rows = relatives(db).all({ id, keys: keysOfActor(actor) });
  const of = (tie: keyof Relatives) =>
    rows.filter((row) => row.tie === tie).map((row) => ({ ...named(row), isSeen: row.isSeen === 1 }));
  return { parents: of("parents"), deciding: of("deciding"), groups: of("groups") };
}

const councils = prepared((db: Db) =>
  db.$client.prepare<[], NameRow>(
    `select ${names} from body b where b.kind = 'council' order by b.acronym_en desc`,
  ),
);
export const allCouncils = (db: Db): BodyName[] => councils(db).all().map(named);

export type BodyHead = BodyName & { state: BodyState; priority: Bilingual; createdOn: Day; edition: number };
type HeadRow = NameRow & {
  state: BodyState;
  priorityEn: string;
  priorityFr: string;
  createdOn: Day;
  edition: number;
};

const head = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], HeadRow>(
    `select ${names}, b.state, b.priority_en as priorityEn, b.priority_fr as priorityFr, b.created_on as createdOn, b.edition
     from body b where b.id = :id and ${visibleSql("body", "b.id")}`,
  ),
);

export function bodyHead(db: Db, actor: Actor, id: Id): BodyHead | undefined {
  const row = head(db).get({ id, keys: keysOfActor(actor) });
  return (
    row && {
      ...named(row),
      state: row.state,
      priority: { en: row.priorityEn, fr: row.priorityFr },
      createdOn: row.createdOn,
      edition: row.edition,
    }
  );
}

const visibleBodies = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], HeadRow>(
    `select ${names}, b.state, b.priority_en as priorityEn, b.priority_fr as priorityFr, b.created_on as createdOn, b.edition
     from body b where ${visibleSql("body", "b.id")}
     order by case b.kind when 'joint' then 0 when 'council' then 1 else 2 end, b.name_en`,
  ),
);

export const bodiesSeenBy = (db: Db, actor: Actor): BodyHead[] =>
  visibleBodies(db)
    .all({ keys: keysOfActor(actor) })
    .map((row) => ({
      ...named(row),
      state: row.state,
      priority: { en: row.priorityEn, fr: row.priorityFr },
      createdOn: row.createdOn,
      edition: row.edition,
    }));

export type ObserverLine = { id: Id; shown: Bilingual; from: Day; until: Day | null };

/** S-10: the observers of a body on a day, those to come included: one column of a statement with `:body` and `:day`. */
export const observersColumn = `(select json_group_array(json_object('id', id, 'shown', json(shown), 'from', from_day, 'until', until_day))
  from (select o.id, ${shownSql} as shown, o.from_day, o.until_day from observer o join person p on p.id = o.person_id
    where o.body_id = :body and ${notOver("o")} order by o.from_day, o.id)) as observers`;
export const observersIn = (column: string): ObserverLine[] => JSON.parse(column) as ObserverLine[];

const everyCouncil = prepared((db: Db) =>
  db.$client.prepare<[], Id>("select id from body where kind = 'council' and state <> 'dissolved'").pluck(),
);

/** The councils of the workspace: what concerns all of it is theirs to settle. */
export const councilsOf = (db: Db): Id[] => everyCouncil(db).all();
