// T-1: what was attempted and refused, in words, for administrators.
import { atOnce, type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { lookingFor, mostInFile, pageAt, pageLength, textAsked } from "../asked";
import type { Bilingual } from "../bilingual";
import { addDays, type Day, dayOf, type Instant, isDay, startOfDay } from "../dates";
import { capital, folded } from "../format";
import type { House } from "../house";
import { whoMay } from "../permissions";
import { NotFound } from "../refusals";
import { ruleOf } from "../retention/due.server";
import { ruleSaid } from "../retention/rule-said";
import type { Slice } from "../slice";
import { bilingual, shownSql } from "../sql.server";

export type LogFilter = { day: Day | ""; kind: string; person: string };

export function logFilter({ searchParams }: URL): LogFilter {
  const asked = (name: string) => textAsked(searchParams, name);
  const day = asked("day");
  return { day: isDay(day) ? day : "", kind: asked("kind"), person: asked("person") };
}

type Row = { at: Instant; act: string; person: Id | null; shown: string | null };
type Asked = { from: number; until: number; kind: string; people: string; limit: number; offset: number };
const where = `where r.at >= :from and r.at < :until and (:kind = '' or substr(r.act, 1, instr(r.act, '.') - 1) = :kind)
  and (:people = '' or r.person_id in (select value from json_each(nullif(:people, ''))))`;
const rows = prepared((db: Db) =>
  db.$client.prepare<[Asked], Row>(`
    select r.at, r.act, p.id as person, case when p.id is null then null else ${shownSql} end as shown
    from refused_attempt r left join person p on p.id = r.person_id ${where} order by r.at desc, r.id limit :limit offset :offset`),
);
const count = prepared((db: Db) =>
  db.$client
    .prepare<[Asked], number>(`select count(*) from refused_attempt r ${where} and :limit + :offset >= 0`)
    .pluck(),
);
/** The days with an entry, by their midnight in UTC less five hours: near enough to choose by. */
const days = prepared((db: Db) =>
  db.$client
    .prepare<[], Day>(
      "select distinct date(at / 1000 - 14400, 'unixepoch') from refused_attempt order by 1 desc limit 60",
    )
    .pluck(),
);
const people = prepared((db: Db) =>
  db.$client.prepare<[], { id: Id; search: string }>(
    `select p.id, p.name || ' ' || p.title_en || ' ' || p.title_fr || ' ' || p.email as search from person p
     where p.id in (select person_id from refused_attempt)`,
  ),
);
const tries = prepared((db: Db) =>
  db.$client.prepare<[{ since: number }], { howMany: number; waiting: number }>(
    "select count(*) as howMany, coalesce(sum(failures > 3), 0) as waiting from entry_tally where failures > 0 and failed_at >= :since",
  ),
);

export type LogLine = {
  at: Instant;
  person: { id: Id; shown: Bilingual } | null;
  does: Bilingual | null;
  by: Bilingual | null;
};

/** What an act is and who may do it, from the policies themselves. */
function wordsOfActs(slices: readonly Slice[]): (act: string) => Pick<LogLine, "does" | "by"> {
  const policies = new Map(
    slices.flatMap(({ policies }) => policies.map((policy) => [policy.act, policy] as const)),
  );
  const said = (act: string) => {
    const policy = policies.get(act);
    if (!policy) return { does: null, by: null };
    const by = whoMay(policy.by);
    return { does: policy.does, by: { en: capital(by.en), fr: capital(by.fr) } };
  };
  const known = new Map<string, ReturnType<typeof said>>();
  return (act) => {
    const words = known.get(act) ?? said(act);
    known.set(act, words);
    return words;
  };
}

function askedOf(db: Db, { day, kind, person }: LogFilter): Omit<Asked, "limit" | "offset"> {
  const isNamed = lookingFor(person);
  const found = people(db)
    .all()
    .filter(({ search }) => isNamed(search))
    .map(({ id }) => id);
  return {
    from: day ? startOfDay(day) : 0,
    until: day ? startOfDay(addDays(day, 1)) : Number.MAX_SAFE_INTEGER,
    kind,
    people: folded(person) !== "" ? JSON.stringify(found) : "",
  };
}

const lineOf =
  (wordsOf: ReturnType<typeof wordsOfActs>) =>
  ({ at, act, person, shown }: Row): LogLine => ({
    at,
    person: person && shown ? { id: person, shown: bilingual(shown) } : null,
    ...wordsOf(act),
  });

/** Administrators only: it says who tried what. */
export const seesSecurityLog = ({ keys }: Actor): boolean => keys.includes("administrators");

function onlyAdministrators(actor: Actor): void {
  if (!seesSecurityLog(actor)) throw new NotFound();
}

type Viewing = { actor: Actor; now: Instant };

export function securityLogPage(
  { db, slices }: House,
  { actor, now }: Viewing,
  asked: { filter: LogFilter; page: number },
) {
  onlyAdministrators(actor);
  return atOnce(db, () => {
    const { filter } = asked;
    const wanted = { ...askedOf(db, filter), limit: pageLength, offset: 0 };
    const total = count(db).get(wanted) ?? 0;
    const page = pageAt(total, asked.page);
    return {
      ...{ ...page, filter },
      lines: rows(db)
        .all({ ...wanted, offset: page.first - 1 })
        .map(lineOf(wordsOfActs(slices))),
      days: days(db).all(),
      kinds: slices.map(({ name, title }) => ({ name, title })),
      tries: tries(db).get({ since: now - 10 * 60 * 1000 }) ?? { howMany: 0, waiting: 0 },
      kept: ruleSaid(ruleOf(db, "refused")),
    };
  });
}
export type SecurityLogPage = ReturnType<typeof securityLogPage>;

/** The same under the same filter, for a file. */
export function securityLogForFile(
  { db, slices }: House,
  actor: Actor,
  filter: LogFilter,
): (LogLine & { day: Day })[] {
  onlyAdministrators(actor);
  return atOnce(db, () =>
    rows(db)
      .all({ ...askedOf(db, filter), limit: mostInFile, offset: 0 })
      .map(lineOf(wordsOfActs(slices)))
      .map((line) => ({ ...line, day: dayOf(line.at) })),
  );
}
