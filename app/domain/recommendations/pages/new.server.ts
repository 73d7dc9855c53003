// the form with which a recommendation begins, in a group where whoever asks may draft.
import { atOnce, type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import { kindsOfGroup } from "../../bodies/lifecycle";
import type { Day } from "../../dates";
import { mustBeAllowed, permission } from "../../permissions";
import { bilingual, bodyAcronym, bodyName } from "../../sql.server";
import { termsDatesOn } from "../../terms/queries/dates.server";
import { recommendationPolicies } from "../policy";

export type GroupChoice = { id: Id; name: Bilingual; acronym: Bilingual; councils: Bilingual[] };
export type NewPage = { groups: GroupChoice[]; chosen: Id | null };

type Row = { id: Id; name: string; acronym: string; councils: string };
const groups = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string; kinds: string }], Row>(`
    with recursive above (body, id) as (
      select b.id, b.id from body b where b.kind in (select value from json_each(:kinds)) and b.state <> 'dissolved'
        and ${visibleSql("body", "b.id")}
      union select above.body, t.parent_id from above join body_parent t on t.body_id = above.id
    )
    select b.id, ${bodyName} as name, ${bodyAcronym} as acronym, (select json_group_array(json(one)) from (
        select json_object('id', c.id, 'acronym', json_object('en', c.acronym_en, 'fr', c.acronym_fr)) as one
        from above a join body c on c.id = a.id and c.kind = 'council' where a.body = b.id order by c.acronym_en desc)) as councils
    from body b where b.id in (select body from above) order by b.name_en, b.id`),
);

type Councils = { id: Id; acronym: Bilingual }[];

/** Each group that whoever asks sees, and whether they may draft in it. */
function answersIn(db: Db, actor: Actor, today: Day) {
  const ends = termsDatesOn(db, today);
  const rows = groups(db).all({ keys: keysOfActor(actor), kinds: JSON.stringify(kindsOfGroup) });
  return rows.map((row) => {
    const councils = JSON.parse(row.councils) as Councils;
    const endsOn = ends.get(row.id)?.end ?? null;
    const facts = { body: row.id, councils: councils.map(({ id }) => id), endsOn, today };
    return { row, councils, facts, answer: permission(actor, recommendationPolicies.draft, facts) };
  });
}

export const mayDraftSomewhere = (db: Db, actor: Actor, today: Day): boolean =>
  answersIn(db, actor, today).some(({ answer }) => answer.may);

/** Where nowhere is possible now, the reason of the first group whose part it is. */
export function newPage(db: Db, actor: Actor, { today, body }: { today: Day; body: string }): NewPage {
  return atOnce(db, () => {
    const answers = answersIn(db, actor, today);
    const open = answers.filter(({ answer }) => answer.may);
    if (open.length === 0) {
      const own = answers.find(({ answer }) => !answer.may && answer.because === "state");
      mustBeAllowed(actor, recommendationPolicies.draft, own?.facts ?? { councils: [], endsOn: null, today });
    }
    const choices = open.map(({ row, councils }) => ({
      ...{ id: row.id, name: bilingual(row.name), acronym: bilingual(row.acronym) },
      councils: councils.map(({ acronym }) => acronym),
    }));
    const [only] = choices;
    const asked = choices.find(({ id }) => id === body) ?? (choices.length === 1 ? only : undefined);
    return { groups: choices, chosen: asked?.id ?? null };
  });
}
