// T-6: what falls due under which rule. Nothing under a hold is ever in these lists.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual } from "../bilingual";
import { addMonths, type Day, dayOf, type Instant, startOfDay } from "../dates";
import { bilingual, shownSql, wasConfirmed } from "../sql.server";
import { bodiesOf, heldBody, heldKind, heldPerson, personIsHeld } from "./holds.server";
import type { Disposition } from "./lifecycle";
import { forEachKind, mostDue, ofPersons, type RecordKind, type Rule, recordKinds, records } from "./records";

type Decided = { kind: string; disposition: Disposition; years: number | null; reason: string };
const decided = prepared((db: Db) =>
  db.$client.prepare<[], Decided>(`
    select o.subject as kind, o.disposition, o.years, o.reason from proposal o
    where o.kind = 'change' and o.state = 'done' order by o.settled_at, o.rowid`),
);

export type RuleNow = Rule & { decision: string | null };

/** The rules that the councils set, each with their decision; else those that hold until they do. */
export function rulesOf(db: Db): Record<RecordKind, RuleNow> {
  const set = new Map(
    decided(db)
      .all()
      .map((row) => [row.kind, row]),
  );
  const ruleOfKind = (kind: RecordKind): RuleNow => {
    const row = set.get(kind);
    if (!row) return { ...records[kind].otherwise, decision: null };
    return { disposition: row.disposition, years: row.years, decision: row.reason };
  };
  return forEachKind(ruleOfKind);
}
export const ruleOf = (db: Db, kind: RecordKind): RuleNow => rulesOf(db)[kind];

/** What ended before this instant is due today; null where the rule is to keep. */
export function dueBefore({ disposition, years }: Rule, now: Instant): Instant | null {
  if (disposition === "keep" || years === null) return null;
  return startOfDay(addMonths(dayOf(now), -12 * years));
}

// Created at: counted five hours back, so that a day in UTC is never later than the day in Ottawa.
const madeOn = "date(p.created_at / 1000 - 18000, 'unixepoch')";
const parts = ["contact", "observer", "reader", "office", "witness"] as const;
const never = "'9999-12-31'";
/** The last day of everything that a person `p` ever had; "9999" while anything goes on or is yet to begin. */
const lastDay = `(select max(day) from (
  select case x.state when 'nominated' then ${never} when 'withdrawn' then '' else coalesce(x.until_day, ${never}) end as day from holding x where x.person_id = p.id
  ${parts.map((table) => `union all select coalesce(x.until_day, ${never}) from ${table} x where x.person_id = p.id`).join("\n  ")}
  union all select ${madeOn}))`;
/** The same as "last day < :day", answered at the first thing that goes on: most people have one. */
const endedBefore = `(${madeOn} < :day
  and not exists (select 1 from holding x where x.person_id = p.id and (x.state = 'nominated' or x.state <> 'withdrawn' and (x.until_day is null or x.until_day >= :day)))
  ${parts.map((table) => `and not exists (select 1 from ${table} x where x.person_id = p.id and (x.until_day is null or x.until_day >= :day))`).join("\n  ")})`;
const wasMember = `(exists (select 1 from holding x where x.person_id = p.id and ${wasConfirmed("x")})
  or exists (select 1 from office x where x.person_id = p.id))`;
const isErased = `exists (select 1 from proposal e where e.kind = 'erase' and e.subject = p.id and e.state = 'done')`;
const kindOfPerson = `case when ${wasMember} then 'members' else 'others' end`;
const someone = (kind: "members" | "others") => `select p.id, ${lastDay} as since from person p
  where ${wasMember} = ${kind === "members" ? 1 : 0} and ${endedBefore} and not ${isErased} and not ${personIsHeld("p.id", `'${kind}'`)}`;

/** One statement a kind: id, and the day it ended. */
const statements: Record<RecordKind, string> = {
  terms: `select v.id, v.in_force_until as since from terms_version v where v.state = 'superseded' and v.in_force_until < :day
    and not exists (select 1 from handed_over o where o.kind = 'terms' and o.subject_id = v.id)
    and not ${heldKind("terms")} and not ${heldBody("v.body_id")}`,
  members: someone("members"),
  others: someone("others"),
  imports: `select j.id, date(j.ended_at / 1000, 'unixepoch') as since from job j
    where j.state in ('done', 'failed') and j.taken_up is null and j.ended_at < :before
    and not ${heldKind("imports")} and not ${heldPerson("j.person_id")}`,
  mail: `select o.id, date(o.created_at / 1000, 'unixepoch') as since from outbox o where o.outcome <> 'waiting' and o.created_at < :before
    and not ${heldKind("mail")} and not ${heldPerson("o.person_id")} and not ${heldBody(bodiesOf("o.about_id"))}`,
  refused: `select r.id, date(r.at / 1000, 'unixepoch') as since from refused_attempt r where r.at < :before
    and not ${heldKind("refused")} and not ${heldPerson("r.person_id")} and not ${heldBody(bodiesOf("r.subject_id"))}`,
};

export type DueItem = { id: Id; since: Day };
type Asked = { before: Instant; day: Day };

/** In no order, so that nobody waits for more than are asked for. */
const first = forEachKind((kind) =>
  prepared((db: Db) =>
    db.$client
      .prepare<[Asked & { most: number }], Id>(`select id from (${statements[kind]}) limit :most`)
      .pluck(),
  ),
);

const asked = (before: Instant): Asked => ({ before, day: dayOf(before) });

/** What ended before an instant and is under no hold, so many at most. */
export const firstEndedBefore = (
  db: Db,
  kind: RecordKind,
  { before, most }: { before: Instant; most: number },
): Id[] => first[kind](db).all({ ...asked(before), most });

/** The same statement with instants of its own: a null one lets nothing through. */
const ofKind = (kind: RecordKind): string =>
  statements[kind].replaceAll(":before", `:before_${kind}`).replaceAll(":day", `:day_${kind}`);
const counted = prepared((db: Db) =>
  db.$client.prepare<[Record<string, Instant | Day | null>], { kind: RecordKind; howMany: number }>(
    recordKinds
      .map(
        (kind) => `select '${kind}' as kind, count(*) as howMany from (${ofKind(kind)} limit ${mostDue + 1})`,
      )
      .join(" union all "),
  ),
);
const people = prepared((db: Db) =>
  db.$client.prepare<[Record<string, Instant | Day | null>], DueItem & { shown: string }>(`
    select d.id, d.since, ${shownSql} as shown
    from (${ofPersons.map(ofKind).join(" union all ")}) d join person p on p.id = d.id order by d.since, d.id limit 25`),
);

const instantsOf = (kinds: readonly RecordKind[], rules: Record<RecordKind, Rule>, now: Instant) =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const before = dueBefore(rules[kind], now);
      return [
        [`before_${kind}`, before],
        [`day_${kind}`, before === null ? null : dayOf(before)],
      ];
    }),
  );

const exactly = forEachKind((kind) =>
  prepared((db: Db) =>
    db.$client.prepare<[Asked], number>(`select count(*) from (${statements[kind]})`).pluck(),
  ),
);
/** How many of a kind ended before an instant and are under no hold: all of them, however many. */
export const howManyDue = (db: Db, kind: RecordKind, before: Instant | null): number =>
  before === null ? 0 : (exactly[kind](db).get(asked(before)) ?? 0);

/** How many of each kind are due; one more than `mostDue` where there are more. */
export function dueCounts(db: Db, rules: Record<RecordKind, Rule>, now: Instant): Record<RecordKind, number> {
  const found = new Map(
    counted(db)
      .all(instantsOf(recordKinds, rules, now))
      .map(({ kind, howMany }) => [kind, howMany]),
  );
  return forEachKind((kind) => found.get(kind) ?? 0);
}

export type PersonDue = DueItem & { shown: Bilingual };
/** The people whose details are due, those who hold nothing for longest first. */
export const peopleDue = (db: Db, rules: Record<RecordKind, Rule>, now: Instant): PersonDue[] =>
  people(db)
    .all(instantsOf(ofPersons, rules, now))
    .map(({ shown, ...item }) => ({ ...item, shown: bilingual(shown) }));

export type PersonStanding = { lastDay: Day; isHeld: 0 | 1; isErased: 0 | 1 };
const standing = prepared((db: Db) =>
  db.$client.prepare<[Id], PersonStanding>(
    `select ${lastDay} as lastDay, ${personIsHeld("p.id", kindOfPerson)} as isHeld, ${isErased} as isErased from person p where p.id = ?`,
  ),
);

/** Until when a person had a part, whether a hold covers them, and whether their details are gone already. */
export const standingOf = (db: Db, person: Id): PersonStanding | undefined => standing(db).get(person);
