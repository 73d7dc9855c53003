// Ten years of terms of reference: versions that succeeded each other, and those under way; seats follow them.

import { addDays, type Day, dayOf, type Instant, startOfDay } from "../../../app/domain/dates";
import { organizations } from "../../../app/domain/demonstration/organizations";
import type { DemonstrationTerms } from "../../../app/domain/demonstration/terms";
import { termsOn } from "../../../app/domain/demonstration/terms";
import { type JurisdictionCode, jurisdictionOf } from "../../../app/domain/jurisdictions/canada";
import type { ClauseValue } from "../../../app/domain/terms/clauses";
import { seatsFollowTerms } from "../../../app/domain/terms/commands/seating.server";
import type { VersionState } from "../../../app/domain/terms/lifecycle";
import type { Db } from "../../../db/connection";
import type { Chance } from "./chance";
import type { Plan } from "./plan";
import { rowsOf } from "./rows";
import { type Written, writeVersion } from "./version";

export type Seat = ClauseValue<"seat">;

/** Between eight and twenty-four seats, never two of one organization; two of them co-chair. */
function seatsOf(chance: Chance): Seat[] {
  const keys = Object.keys(organizations) as (keyof typeof organizations)[];
  const wanted = chance.between(8, Math.min(24, keys.length));
  const taken = new Set<keyof typeof organizations>();
  while (taken.size < wanted) taken.add(chance.pick(keys));
  return [...taken].map((key, place) => {
    const jurisdiction = key.replace(/-.*/, "") as JurisdictionCode;
    return {
      ...{ level: jurisdictionOf(jurisdiction).level, jurisdiction, organization: organizations[key] },
      ...{ coChair: place < 2, nominatedBy: jurisdiction, number: "stated" },
    };
  });
}

type Body = { id: string; createdOn: Day };

/** The versions that were in force one after the other, the last of them today. */
function succeed(db: Db, body: Body, { today, chance, template }: Growing): Written | null {
  const length = chance.between(2, 6);
  const seats = seatsOf(chance);
  const days = Math.floor((Date.parse(today) - Date.parse(body.createdOn)) / 86_400_000 / (length + 1));
  let last: Written | null = null;
  for (let number = 1; number <= length; number += 1) {
    const from = addDays(body.createdOn, days * number);
    const version: Written = {
      ...{ id: chance.id(), body: body.id, number, template, basedOn: last?.id ?? null },
      ...{ at: startOfDay(addDays(from, -40)), state: "in-force", from },
      // The membership grows: one seat more with each version.
      seats: seats.slice(0, seats.length - (length - number)),
    };
    writeVersion(db, version, chance);
    seatsFollowTerms(db, { body: body.id, version: version.id, fromThePast: false }, from);
    if (last) supersede(db, last.id, from);
    enter(db, version.id, from);
    last = version;
  }
  db.$client.prepare("update body set state = 'active' where id = ?").run(body.id);
  return last;
}

const supersede = (db: Db, id: string, on: Day) =>
  db.$client
    .prepare("update terms_version set state = 'superseded', in_force_until = ? where id = ?")
    .run(on, id);
const enter = (db: Db, id: string, from: Day) =>
  db.$client
    .prepare("update terms_version set state = 'in-force', in_force_from = ? where id = ?")
    .run(from, id);

type Growing = { today: Day; chance: Chance; template: DemonstrationTerms };

export function growTerms(db: Db, { now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const templates = termsOn(today).filter(({ body }) => !["PSSDC", "PSCIOC"].includes(body));
  const bodies = rowsOf<Body>(
    db,
    "select id, created_on as createdOn from body b where not exists (select 1 from terms_version v where v.body_id = b.id) and kind <> 'joint' order by rowid",
  );
  bodies.forEach((body, number) => {
    // One in eighteen is still proposed.
    if (number % 18 === 17) return;
    succeed(db, body, { today, chance, template: chance.pick(templates) });
  });
}

const underWay: VersionState[] = ["draft", "in-consultation", "put", "returned", "declined", "withdrawn"];

/** What was written from the version in force and is not, or never came, into force; two groups have none of these. */
export function growVersionsUnderWay(db: Db, { counts, now }: Plan, chance: Chance): void {
  const today = dayOf(now);
  const templates = termsOn(today);
  const bodies = rowsOf<{ id: string; isOpened: 0 | 1 }>(
    db,
    `select b.id, b.acronym_en in ('CCSWG', 'DITT') as isOpened from terms_version v join body b on b.id = v.body_id
     where v.state = 'in-force' and b.acronym_en not in ('RWG', 'ASSC') order by v.rowid`,
  );
  const top = db.$client.prepare<[string], { number: number; id: string }>(
    "select max(number) as number, (select id from terms_version f where f.body_id = v.body_id and f.state = 'in-force') as id from terms_version v where body_id = ?",
  );
  for (let made = 0; made < counts.versionsUnderWay; made += 1) {
    const { id: body, isOpened } = chance.skewed(bodies);
    const last = top.get(body);
    // What the bench puts before the councils itself finds nothing there.
    const state = chance.pick(isOpened ? underWay.filter((one) => one !== "put") : underWay);
    const at = (now - chance.between(1, 1_500) * 86_400_000) as Instant;
    writeVersion(
      db,
      {
        ...{ id: chance.id(), body, number: (last?.number ?? 0) + 1, template: chance.pick(templates) },
        ...{
          basedOn: last?.id ?? null,
          at,
          state,
          from: null,
          councils: [],
          seats: [],
        },
      },
      chance,
    );
  }
}
