// The first run of a real workspace: what is done, what comes next, read from the record itself.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { bodyPolicies } from "../bodies/policy";
import { allCouncils } from "../bodies/queries.server";
import type { Day } from "../dates";
import { governmentsAndAssociations } from "../jurisdictions/canada";
import { peoplePolicies } from "../people/policy";
import { mustBeAllowed } from "../permissions";
import { isFilled, principalThatDay } from "../seats/sql.server";
import { bilingual, bodyName, seatOpen } from "../sql.server";
import type { VersionState } from "../terms/lifecycle";
import { witnessesOn } from "../witnesses/heads.server";

const unfinished = prepared((db: Db) =>
  db.$client
    .prepare<[], 0 | 1>(`
      select not exists (select 1 from body where kind = 'council') or exists (
        select 1 from body b where b.kind = 'council'
          and not exists (select 1 from terms_version v where v.body_id = b.id and v.in_force_from is not null))`)
    .pluck(),
);

/** A workspace is set up once every council has had terms in force: holders and accounts came before them. */
export const isSetUp = (db: Db): boolean => unfinished(db).get() === 0;

export type CouncilToSetUp = {
  id: Id;
  name: Bilingual;
  /** The latest version of its terms, whatever its state. */
  version: { id: Id; state: VersionState; inForce: 0 | 1 } | null;
  seats: number;
  filled: number;
  /** Holders whose account is open. */
  accounts: number;
};

type CouncilRow = Omit<CouncilToSetUp, "name" | "version"> & { name: string; version: string | null };

const councils = prepared((db: Db) =>
  db.$client.prepare<[{ day: Day }], CouncilRow>(`
    select b.id, ${bodyName} as name,
      (select json_object('id', v.id, 'state', v.state, 'inForce', v.in_force_from is not null) from terms_version v
        where v.body_id = b.id order by v.in_force_from is not null desc, v.number desc limit 1) as version,
      (select count(*) from seat s where s.body_id = b.id and ${seatOpen}) as seats,
      (select count(*) from seat s where s.body_id = b.id and ${seatOpen} and ${isFilled}) as filled,
      (select count(*) from seat s where s.body_id = b.id and ${seatOpen}
        and exists (select 1 ${principalThatDay} and h.person_id in (select person_id from credential))) as accounts
    from body b where b.kind = 'council' order by b.acronym_en desc`),
);

const counts = prepared((db: Db) =>
  db.$client.prepare<[], { jurisdictions: number; joint: number }>(
    "select (select count(*) from jurisdiction) as jurisdictions, (select count(*) from body where kind = 'joint') as joint",
  ),
);

export type SetupPage = {
  jurisdictions: number;
  wanted: number;
  joint: number;
  noWitness: boolean;
  councils: CouncilToSetUp[];
};

export function setupPage(db: Db, actor: Actor, day: Day): SetupPage {
  mustBeAllowed(actor, peoplePolicies.addJurisdictions, {});
  return atOnce(db, () => ({
    ...(counts(db).get() ?? { jurisdictions: 0, joint: 0 }),
    wanted: governmentsAndAssociations.length,
    noWitness: witnessesOn(db, day).length === 0,
    councils: councils(db)
      .all({ day })
      .map((row) => ({
        ...row,
        name: bilingual(row.name),
        version: row.version ? (JSON.parse(row.version) as CouncilToSetUp["version"]) : null,
      })),
  }));
}

const codes = prepared((db: Db) => db.$client.prepare<[], string>("select code from jurisdiction").pluck());

/** What is still to be entered; nothing once all are there. */
export function jurisdictionsToEnter(db: Db, actor: Actor): { missing: Bilingual[] } {
  mustBeAllowed(actor, peoplePolicies.addJurisdictions, {});
  const known = new Set(codes(db).all());
  return {
    missing: governmentsAndAssociations.filter(({ code }) => !known.has(code)).map(({ name }) => name),
  };
}

/** The two councils and the Joint Councils are proposed together, once. */
export function councilsToPropose(db: Db, actor: Actor): { areThere: boolean } {
  mustBeAllowed(actor, bodyPolicies.propose, {});
  return { areThere: allCouncils(db).length > 0 };
}
