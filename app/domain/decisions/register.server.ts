// The decision register: every declared decision that whoever reads may see, the newest first; then the earlier ones.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { mostInFile, type PageAt, pageAt, pageLength } from "../asked";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import { type EarlierWaiting, earlierWaiting } from "../earlier-decisions/pages.server";
import { earlierPolicies } from "../earlier-decisions/policy";
import { type Offer, offerTo } from "../permissions";
import { bilingual, bodyName } from "../sql.server";
import { followsMatters } from "./proceedings.server";
import {
  type DeclaredWanted,
  declaredCount,
  declaredLines,
  declaredWanted,
  declaredYears,
  type RegisterLine,
} from "./register-declared.server";
import {
  type EarlierLine,
  type EarlierWanted,
  earlierCount,
  earlierLines,
  earlierWanted,
  earlierYears,
  hasEarlier,
} from "./register-earlier.server";
import type { RegisterFilter } from "./register-filter";

const bodies = prepared((db: Db) =>
  db.$client.prepare<[{ keys: string }], { id: Id; kind: BodyKind; name: string }>(
    `select b.id, b.kind, ${bodyName} as name from body b
     where exists (select 1 from decision x where x.body_id = b.id and ${visibleSql("decision", "x.id")}) or ${hasEarlier}
     order by b.kind <> 'council', case b.kind when 'council' then b.acronym_en end desc, b.name_en`,
  ),
);
/** Those adopted before the workspace stand together: after the others, or before them where the oldest come first. */
export type Listed = { lines: RegisterLine[]; earlier: EarlierLine[]; earlierFirst: boolean };

export type RegisterPage = PageAt &
  Listed & {
    filter: RegisterFilter;
    bodies: { id: Id; kind: BodyKind; name: Bilingual }[];
    years: number[];
    /** Whether "How it stands" stands beside it. */
    hasStanding: boolean;
    /** B-3: earlier ones that wait for a co-chair; whether whoever looks takes them in. */
    waiting: EarlierWaiting[];
    takeIn: Offer | null;
  };

type Among = { filter: RegisterFilter; wanted: DeclaredWanted; before: EarlierWanted | null };

const amongOf = (db: Db, keys: string, filter: RegisterFilter): Among => ({
  ...{ filter, wanted: declaredWanted(db, keys, filter), before: earlierWanted(db, keys, filter) },
});

/** Two lists, one after the other, counted: so many lines from one on are some of the first, then some of the second. */
function listed(
  db: Db,
  { filter, wanted, before }: Among,
  { offset, limit, declared, earlier }: { offset: number; limit: number; declared: number; earlier: number },
): Listed {
  const earlierFirst = !filter.descending;
  const ahead = earlierFirst ? earlier : declared;
  const first = { offset: Math.min(offset, ahead), limit: Math.max(0, Math.min(limit, ahead - offset)) };
  const second = { offset: Math.max(0, offset - ahead), limit: limit - first.limit };
  const [ofDeclared, ofEarlier] = earlierFirst ? [second, first] : [first, second];
  const { sort, descending } = filter;
  return {
    lines: declaredLines(db, wanted, { sort, descending, ...ofDeclared }),
    earlier: earlier > 0 ? earlierLines(db, before, { sort, descending, ...ofEarlier }) : [],
    earlierFirst,
  };
}

const counts = (db: Db, { wanted, before }: Among) => ({
  declared: declaredCount(db, wanted),
  earlier: earlierCount(db, before),
});

const yearsOf = (db: Db, keys: string): number[] =>
  [...new Set([...declaredYears(db, keys), ...earlierYears(db, keys)])].sort((one, other) => other - one);

export function registerPage(
  db: Db,
  actor: Actor,
  asked: { filter: RegisterFilter; page: number },
): RegisterPage {
  return atOnce(db, () => {
    const { filter } = asked;
    const keys = keysOfActor(actor);
    const among = amongOf(db, keys, filter);
    const howMany = counts(db, among);
    const page = pageAt(howMany.declared + howMany.earlier, asked.page);
    return {
      ...page,
      ...listed(db, among, { offset: page.first - 1, limit: pageLength, ...howMany }),
      filter,
      bodies: bodies(db)
        .all({ keys })
        .map(({ name, ...body }) => ({ ...body, name: bilingual(name) })),
      years: yearsOf(db, keys),
      hasStanding: followsMatters(actor),
      waiting: earlierWaiting(db, actor),
      takeIn: offerTo(actor, earlierPolicies.takeInEarlier, {}),
    };
  });
}

/** The same under the same filter, for a file. */
export function registerForFile(db: Db, actor: Actor, filter: RegisterFilter): Listed {
  return atOnce(db, () => {
    const among = amongOf(db, keysOfActor(actor), filter);
    return listed(db, among, { offset: 0, limit: mostInFile, ...counts(db, among) });
  });
}
