import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual, Language } from "../../bilingual";
import { type BodyName, decidingColumn, namesIn } from "../../bodies/queries.server";
import type { Day } from "../../dates";
import type { VersionState } from "../lifecycle";
import type { VersionFacts } from "../readiness";

type Row = {
  id: Id;
  body: Id;
  number: number;
  state: VersionState;
  basedOn: Id | null;
  inForceFrom: Day | null;
  edition: number;
  nameEn: string;
  nameFr: string;
  createdOn: Day;
  sections: number;
  unready: string | null;
  unplaced: number;
  setAside: number;
  proposed: number;
  halfNamed: string | null;
  isBodySeen: 0 | 1;
  anotherPut: number | null;
  inForceNow: Id | null;
  hasHistory: 0 | 1;
  deciding: string;
  base: string | null;
};

const sideNotReady = (language: Language) =>
  `select s.number as section, '${language}' as language from terms_section s join pair p on p.id = s.pair_id
   where s.version_id = v.id and p.${language}_state <> 'ready'`;

const halfNamed = `select c.number, case when c.en = '' then 'en' else 'fr' end as missing from (
    select s.number || '.' || row_number() over (partition by c.section order by c.place) as number, c.place, s.number as section,
      trim(json_extract(c.value, '$.organization.en')) as en, trim(json_extract(c.value, '$.organization.fr')) as fr
    from clause c join terms_section s on s.version_id = c.version_id and s.key = c.section
    where c.version_id = v.id and c.state in ('proposed', 'confirmed')
  ) c where (c.en = '') <> (c.fr = '') order by c.section, c.place`;

const base = `(select json_object('id', o.id, 'number', o.number) from terms_version o
  where o.body_id = v.body_id and (v.state = 'put' and o.state = 'in-force' or v.state = 'in-force' and o.id = v.based_on_id))`;

const facts = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Row>(`
    select v.id, v.body_id as body, v.number, v.state, v.based_on_id as basedOn, v.in_force_from as inForceFrom, v.edition,
      b.name_en as nameEn, b.name_fr as nameFr, b.created_on as createdOn, ${visibleSql("body", "v.body_id")} as isBodySeen,
      (select count(*) from terms_section s where s.version_id = v.id) as sections,
      (select json_group_array(json_object('section', u.section, 'language', u.language)) from
        (select * from (${sideNotReady("en")} union all ${sideNotReady("fr")}) order by section, language) u) as unready,
      (select count(*) from unplaced_passage u where u.version_id = v.id and u.placed_in is null and u.set_aside = 0) as unplaced,
      (select count(*) from unplaced_passage u where u.version_id = v.id and u.set_aside = 1) as setAside,
      (select count(*) from clause c where c.version_id = v.id and c.state = 'proposed') as proposed,
      (select json_group_array(json_object('clause', h.number, 'missing', h.missing)) from (${halfNamed}) h) as halfNamed,
      (select o.number from terms_version o where o.body_id = v.body_id and o.id <> v.id and o.state in ('put', 'to-confirm')) as anotherPut,
      (select o.id from terms_version o where o.body_id = v.body_id and o.state = 'in-force') as inForceNow,
      exists (select 1 from terms_version o where o.body_id = v.body_id and o.state in ('in-force', 'superseded')) as hasHistory,
      ${decidingColumn("v.body_id")} as deciding, ${base} as base
    from terms_version v join body b on b.id = v.body_id
    where v.id = :id and ${visibleSql("terms", "v.id")}`),
);

export type Version = VersionFacts & {
  id: Id;
  number: number;
  edition: number;
  bodyName: Bilingual;
  /** T-3: terms in force are read by some who do not see the body. */
  isBodySeen: boolean;
  bodyCreatedOn: Day;
  /** Passages of its document that a person set aside. */
  setAside: number;
  inForceFrom: Day | null;
  /** The terms that it takes the place of: of one that is put, those in force; of one in force, those before it. */
  base: { id: Id; number: number } | null;
  deciding: BodyName[];
};

/** What decides how far a version can go, for someone who sees it. */
export function versionSeenBy(db: Db, actor: Actor, id: Id): Version | undefined {
  const row = facts(db).get({ id, keys: keysOfActor(actor) });
  if (!row) return undefined;
  const deciding = namesIn(row.deciding);
  return {
    id,
    body: row.body,
    councils: deciding.map((council) => council.id),
    deciding,
    number: row.number,
    edition: row.edition,
    state: row.state,
    bodyName: { en: row.nameEn, fr: row.nameFr },
    isBodySeen: row.isBodySeen === 1,
    bodyCreatedOn: row.createdOn,
    inForceFrom: row.inForceFrom,
    base: row.base === null ? null : (JSON.parse(row.base) as Version["base"]),
    sections: row.sections,
    unready: JSON.parse(row.unready ?? "[]") as VersionFacts["unready"],
    unplaced: row.unplaced,
    setAside: row.setAside,
    proposed: row.proposed,
    halfNamed: JSON.parse(row.halfNamed ?? "[]") as VersionFacts["halfNamed"],
    anotherPut: row.anotherPut,
    outdated: (row.basedOn ?? null) !== (row.inForceNow ?? null),
    hasHistory: row.hasHistory === 1,
  };
}
