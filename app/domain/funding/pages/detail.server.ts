// What the page of a request shows beside what decides how far it can go: one statement for all of it (P-2).
import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual, Language } from "../../bilingual";
import { decidingColumn } from "../../bodies/queries.server";
import { allowedSql } from "../../council-accounts/allowing.server";
import { drawnOnSql, takingYearSql } from "../../council-accounts/taking.server";
import type { Day, Instant } from "../../dates";
import type { TieKind } from "../../decisions/duties";
import type { Level } from "../../levels";
import {
  bodyAcronym,
  jurisdictionName,
  organization,
  seatOpen,
  seatOwner,
  shownOf,
  sitting,
} from "../../sql.server";
import type { Effect } from "../effects";
import type { Limit } from "../limits.server";
import type { ConflictKind, FormPart } from "../parts";
import type { Alike } from "../supplier";

export type PaperLine = {
  id: Id;
  title: Bilingual;
  language: Language | "both";
  addedAt: Instant;
  withdrawnAt: Instant | null;
  file: string;
  bytes: number;
};
export type Question = {
  id: Id;
  level: Level;
  jurisdiction: Bilingual;
  text: string;
  language: Language;
  askedAt: Instant;
  answer: string;
  answerLanguage: Language | null;
  answeredAt: Instant | null;
};
/** What ties whom to the request; of a person, with whom they sit for. */
export type TieShown = { why: TieKind | ConflictKind; who: Bilingual; for: Bilingual | null; text: string };
export type Signature = { who: Bilingual; at: Instant };
export type Detail = {
  returned: { parts: FormPart[]; what: Bilingual; at: Instant } | null;
  papers: PaperLine[];
  signatures: Signature[];
  questions: Question[];
  ties: TieShown[];
  /** Who said that there is no conflict. */
  clear: number;
  reports: { text: Bilingual; who: Bilingual; at: Instant }[];
  effects: Effect[];
  recommendation: { version: Id; number: string; title: Bilingual } | null;
  /** F-8: what else the group asks for, from the same supplier in the same fiscal year. */
  alike: Alike[];
  /** F-8: what decisions of its councils set for one supplier. */
  limits: Limit[];
  /** Earlier decisions of the councils on requests of the group. */
  earlier: { number: string; title: Bilingual; proceeding: Id; on: Instant }[];
  own: { kind: ConflictKind } | null;
};

const sides = (table: string, column: string) =>
  `json_object('en', ${table}.${column}_en, 'fr', ${table}.${column}_fr)`;
const plain = (table: string) => `json_object('en', ${table}.en, 'fr', ${table}.fr)`;
const list = (one: string, from: string) =>
  `(select json_group_array(json(one)) from (select ${one} as one ${from}))`;
const seatFor = `json(case when s.organization_en || s.organization_fr = '' then ${jurisdictionName} else ${organization} end)`;

const returned = `(select json_object('parts', json(n.parts), 'what', ${plain("n")}, 'at', n.returned_at)
  from funding_return n where n.request_id = f.id order by n.returned_at desc limit 1)`;
const papers = list(
  `json_object('id', p.id, 'title', ${sides("p", "title")}, 'language', p.language, 'addedAt', p.added_at,
    'withdrawnAt', p.withdrawn_at, 'file', x.name, 'bytes', x.bytes)`,
  "from funding_paper p join file x on x.id = p.file_id where p.request_id = f.id order by p.added_at, p.rowid",
);
const signatures = list(
  `json_object('who', json(${shownOf("w")}), 'at', g.at)`,
  "from funding_signature g join person w on w.id = g.person_id where g.request_id = f.id order by g.at",
);
const questions = list(
  `json_object('id', q.id, 'level', s.level, 'jurisdiction', ${seatFor}, 'text', q.text, 'language', q.language, 'askedAt', q.asked_at,
    'answer', q.answer, 'answerLanguage', q.answer_language, 'answeredAt', q.answered_at)`,
  `from funding_question q join seat s on s.id = q.seat_id left join jurisdiction j on j.id = ${seatOwner}
    where q.request_id = f.id order by q.asked_at, q.rowid`,
);
/** For whom a person sits in the group, or else in a council. */
const sitsFor = (
  person: string,
) => `(select ${seatFor} from holding h join seat s on s.id = h.seat_id left join jurisdiction j on j.id = ${seatOwner}
  where h.person_id = ${person} and ${sitting("h")} and ${seatOpen} order by s.body_id <> f.body_id limit 1)`;
const ties = `(select json_group_array(json(one)) from (
  select json_object('why', t.why, 'who', json(iif(w.id is null, ${jurisdictionName}, ${shownOf("w")})), 'for', json(iif(w.id is null, null, ${sitsFor("w.id")})), 'text', '') as one,
      1 + (t.why = 'drafted') + 2 * (t.why = 'receives') as place
    from matter_tie t left join person w on w.id = t.person_id left join jurisdiction j on j.id = t.jurisdiction_id
    where t.kind = 'funding' and t.matter_id = f.id and t.since = f.stands_since and t.why in ('signed', 'drafted', 'receives')
      and not (t.why = 'drafted' and exists (select 1 from matter_tie o where o.kind = t.kind and o.matter_id = t.matter_id
        and o.since = t.since and o.why = 'signed' and o.person_id = t.person_id))
  union all select json_object('why', k.kind, 'who', json(${shownOf("w")}), 'for', ${seatFor}, 'text', k.text), 5
    from conflict_declaration k join person w on w.id = k.person_id join seat s on s.id = k.seat_id left join jurisdiction j on j.id = ${seatOwner}
    where k.request_id = f.id and k.since = f.stands_since and k.kind <> 'none' and not exists (select 1 from conflict_declaration o
      where o.request_id = k.request_id and o.since = k.since and o.person_id = k.person_id and o.rowid > k.rowid)
  union all select json_object('why', 'of-group', 'who', json(${shownOf("w")}), 'for', ${seatFor}, 'text', ''), 6
    from holding g join seat m on m.id = g.seat_id and m.body_id = f.body_id
      join holding h on h.person_id = g.person_id join seat s on s.id = h.seat_id join body c on c.id = s.body_id and c.kind = 'council'
      join person w on w.id = h.person_id left join jurisdiction j on j.id = ${seatOwner}
    where f.stands_since is not null and ${sitting("g")} and ${sitting("h")} and ${seatOpen} and not exists (select 1 from matter_tie t
      where t.kind = 'funding' and t.matter_id = f.id and t.since = f.stands_since and t.person_id = h.person_id)
    group by h.person_id
  order by place))`;
const clear = `(select count(distinct k.person_id) from conflict_declaration k where k.request_id = f.id and k.since = f.stands_since and k.kind = 'none'
  and not exists (select 1 from conflict_declaration o where o.request_id = k.request_id and o.since = k.since
    and o.person_id = k.person_id and o.rowid > k.rowid))`;
const own = `(select json_object('kind', k.kind) from conflict_declaration k where k.request_id = f.id and k.since = f.stands_since
  and k.person_id = :person order by k.rowid desc limit 1)`;
const reports = list(
  `json_object('text', ${plain("r")}, 'who', json(${shownOf("w")}), 'at', r.reported_at)`,
  "from funding_report r join person w on w.id = r.reported_by where r.request_id = f.id order by r.reported_at desc, r.rowid desc",
);
const inPots = (...kinds: string[]) => `coalesce((select sum(p.cents) from pot p where p.account_id = a.id
  and p.kind in (${kinds.map((kind) => `'${kind}'`).join(", ")})), 0)`;
const effects = list(
  `json_object('council', s.council_id, 'year', s.year, 'takenIn', ${takingYearSql("s", ":day")}, 'opening', ${inPots("opening", "carried-in")},
    'spent', ${inPots("spent")}, 'committed', ${inPots("committed")}, 'setAside', ${inPots("provision")}, 'free', ${inPots("free")},
    'ofProvision', (select sum(p.cents) from pot p where p.account_id = a.id and p.kind = 'provision' and p.of_id = ${drawnOnSql("s", ":day")}))`,
  `from funding_share s join body c on c.id = s.council_id
      left join council_account a on a.body_id = s.council_id and a.year = ${takingYearSql("s", ":day")}
    where s.request_id = f.id order by c.acronym_en desc, s.year`,
);
const recommendation = `(select json_object('version', v.id, 'number', r.number, 'title', ${sides("v", "title")})
  from recommendation_version v join recommendation r on r.id = v.recommendation_id
  where v.id = f.source_id and ${visibleSql("recommendation", "v.id")})`;
const sameYears =
  "funding_line l where l.request_id = o.id and l.cents > 0 and l.year >= f.first_year and l.year < f.first_year + f.years";
const alike = list(
  `json_object('id', o.id, 'label', o.number, 'title', ${sides("o", "title")},
    'years', json((select json_group_array(json_object('year', l.year, 'cents', coalesce(l.approved_cents, l.cents))) from ${sameYears})))`,
  `from funding_request o where f.supplier_key <> '' and o.supplier_key = f.supplier_key and o.body_id = f.body_id and o.id <> f.id
    and exists (select 1 from ${sameYears}) and o.number is not null and o.state not in ('declined', 'withdrawn', 'cancelled') and ${visibleSql("funding", "o.id")}`,
);
const earlier = list(
  `json_object('number', x.number, 'title', ${sides("x", "title")}, 'proceeding', d.id, 'on', x.declared_at)`,
  `from funding_request o join proceeding d on d.kind = 'funding' and d.matter_id = o.id join decision x on x.proceeding_id = d.id
    where o.body_id = f.body_id and (o.id <> f.id or d.since < coalesce(f.stands_since, 0)) and ${visibleSql("decision", "x.id")}
      and x.declared_at < coalesce((select min(y.declared_at) from proceeding e join decision y on y.proceeding_id = e.id
        where e.kind = 'funding' and e.matter_id = f.id and e.since = f.stands_since), 9e15)
    order by x.declared_at desc limit 5`,
);

const limits = list(
  `json_object('id', l.id, 'council', l.body_id, 'acronym', json(${bodyAcronym}), 'cents', l.cents, 'edition', l.edition,
    'allowed', json(${allowedSql("l")}))`,
  `from spending_limit l join body b on b.id = l.body_id where l.state = 'standing'
    and l.body_id in (select json_extract(value, '$.id') from json_each(${decidingColumn("f.body_id")})) order by b.acronym_en desc`,
);

const columns = {
  ...{ returned, papers, signatures, questions, ties, clear, own },
  ...{ reports, effects, recommendation, alike, limits, earlier },
};
type Row = Record<keyof typeof columns, string | number | null>;
const detail = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string; day: Day; person: Id | null }], Row>(
    `select ${Object.entries(columns)
      .map(([name, sql]) => `${sql} as ${name}`)
      .join(", ")} from funding_request f where f.id = :id`,
  ),
);

export function detailOf(db: Db, actor: Actor, { request, today }: { request: Id; today: Day }): Detail {
  const row = detail(db).get({
    ...{ id: request, keys: keysOfActor(actor), day: today, person: actor.person },
  });
  if (!row) throw new Error("a request has its details");
  const read = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === "string" ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(read) as Detail;
}
