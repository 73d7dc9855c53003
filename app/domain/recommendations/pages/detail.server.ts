// What the page of a version shows beside what decides how far it can go: one statement for all of it (P-2).
import { type Db, prepared } from "../../../../db/connection";
import type { Actor, Id } from "../../actor";
import { keysOfActor, visibleSql } from "../../audiences.server";
import type { Bilingual, Language } from "../../bilingual";
import type { Instant } from "../../dates";
import type { SideState } from "../../pairs/lifecycle";
import type { RichText } from "../../rich-text";
import { jurisdictionName, organization, seatOwner } from "../../sql.server";
import type { RecommendationState } from "../lifecycle";
import type { FormPart, TextPart } from "../parts";
import { reasonsBefore } from "../version.server";

export type TextRead = { part: TextPart; en: RichText; fr: RichText } & Record<
  "enState" | "frState",
  SideState
> &
  Record<"enSince" | "frSince", Instant | null>;
/** A decision as its number, and its page where that opens. */
export type DecisionNamed = { number: string; title: Bilingual; proceeding: Id };
export type PaperLine = {
  id: Id;
  version: Id;
  /** Of which version it is the evidence. */
  number: number;
  title: Bilingual;
  language: Language | "both";
  addedAt: Instant;
  withdrawnAt: Instant | null;
};
export type CouncilTurn = {
  acronym: Bilingual;
  name: Bilingual;
  proceeding: Id | null;
  openedAt: Instant | null;
  declaredAt: Instant | null;
  number: string | null;
};
export type ReplyLine = {
  decision: Id;
  number: string;
  /** Null where its page does not open for whoever looks. */
  proceeding: Id | null;
  council: Bilingual;
  reason: Bilingual;
  reply: Bilingual;
};
export type Citing = { id: Id; label: string | null; title: Bilingual; number: number };
export type OtherVersion = { id: Id; number: number; state: RecommendationState; since: Instant };
export type Detail = {
  texts: TextRead[];
  affected: Bilingual[];
  champion: { seat: Id; name: Bilingual } | null;
  answers: DecisionNamed | null;
  /** W-6: recommendations that answer what was decided of this one. */
  answeredBy: Citing[];
  papers: PaperLine[];
  returned: { parts: FormPart[]; what: Bilingual; at: Instant } | null;
  edits: { part: TextPart; language: Language; at: Instant }[];
  result: { text: Bilingual; at: Instant } | null;
  versions: OtherVersion[];
  replies: ReplyLine[];
  councils: CouncilTurn[];
  /** When each step of its route was last taken. */
  steps: Partial<Record<"recommendations.consult" | "recommendations.findComplete", Instant>>;
};

const pairOf = (table: string, column: string) =>
  `json_object('en', ${table}.${column}_en, 'fr', ${table}.${column}_fr)`;
const sides = (table: string) => `json_object('en', ${table}.en, 'fr', ${table}.fr)`;

const texts = `select json_group_array(json_object('part', t.part, 'en', json(p.en), 'fr', json(p.fr), 'enState', p.en_state,
    'frState', p.fr_state, 'enSince', p.en_behind_since, 'frSince', p.fr_behind_since))
  from recommendation_text t join pair p on p.id = t.pair_id where t.version_id = v.id`;
const affected = `select json_group_array(json(name)) from (select ${jurisdictionName} as name
  from recommendation_affects a join jurisdiction j on j.id = a.jurisdiction_id where a.version_id = v.id order by j.precedence)`;
const champion = `select json_object('seat', s.id, 'name', json(case when s.organization_en || s.organization_fr = '' then ${jurisdictionName} else ${organization} end))
  from seat s left join jurisdiction j on j.id = ${seatOwner} where s.id = v.champion_id`;
const answers = `select json_object('number', x.number, 'title', ${pairOf("x", "title")}, 'proceeding', x.proceeding_id)
  from decision x where x.id = v.answers_id and ${visibleSql("decision", "x.id")}`;
const answeredBy = `select json_group_array(json_object('id', o.id, 'label', r.number, 'title', ${pairOf("o", "title")}, 'number', o.number))
  from proceeding d join decision x on x.proceeding_id = d.id join recommendation_version o on o.answers_id = x.id
    join recommendation r on r.id = o.recommendation_id
  where d.kind = 'recommendation' and d.matter_id = v.id and ${visibleSql("recommendation", "o.id")}`;
const papers = `select json_group_array(json_object('id', id, 'version', version, 'number', number, 'title', json(title), 'language', language,
    'addedAt', addedAt, 'withdrawnAt', withdrawnAt)) from (
  select p.id, o.id as version, o.number, ${pairOf("p", "title")} as title, p.language, p.added_at as addedAt, p.withdrawn_at as withdrawnAt
  from recommendation_version o join recommendation_paper p on p.version_id = o.id
  where o.recommendation_id = v.recommendation_id and o.number <= v.number and ${visibleSql("recommendation", "o.id")} order by p.added_at, p.rowid)`;
const returned = `select json_object('parts', json(n.parts), 'what', ${sides("n")}, 'at', n.returned_at)
  from recommendation_return n where n.version_id = v.id order by n.returned_at desc limit 1`;
const edits = `select json_group_array(json_object('part', f.part, 'language', f.language, 'at', f.proposed_at))
  from form_edit f where f.version_id = v.id and f.state = 'proposed'`;
const result = `select json_object('text', ${sides("y")}, 'at', y.reported_at) from recommendation_result y where y.version_id = v.id`;
const versions = `select json_group_array(json_object('id', id, 'number', number, 'state', state, 'since', since)) from (
  select o.id, o.number, o.state, o.state_since as since from recommendation_version o
  where o.recommendation_id = v.recommendation_id and o.id <> v.id and ${visibleSql("recommendation", "o.id")} order by o.number desc)`;
const replies = `select json_group_array(json_object('decision', x.id, 'number', x.number,
    'proceeding', case when ${visibleSql("proceeding", "d.id")} then d.id end, 'council', ${pairOf("c", "acronym")},
    'reason', ${pairOf("x", "reason")}, 'reply', json((select ${sides("y")} from recommendation_reply y where y.version_id = v.id and y.decision_id = x.id))))
  ${reasonsBefore} and ${visibleSql("decision", "x.id")}`;
const councils = `select json_group_array(json(one)) from (
  select json_object('acronym', ${pairOf("c", "acronym")}, 'name', ${pairOf("c", "name")}, 'proceeding', d.id,
    'openedAt', d.opened_at, 'declaredAt', x.declared_at, 'number', x.number) as one
  from recommendation_addressee e join body c on c.id = e.council_id
    left join proceeding d on d.kind = 'recommendation' and d.matter_id = v.id and d.since = v.stands_since and d.body_id = c.id
      and d.state <> 'withdrawn' and ${visibleSql("proceeding", "d.id")}
    left join decision x on x.proceeding_id = d.id
  where e.recommendation_id = v.recommendation_id order by c.acronym_en desc)`;
const steps = `select json_group_object(act, at) from (select l.act, max(l.at) as at from ledger l
  where l.subject_kind = 'recommendation' and l.subject_id = v.id and l.act in ('recommendations.consult', 'recommendations.findComplete') group by l.act)`;

const columns = {
  ...{ texts, affected, champion, answers, answeredBy, papers, returned, edits },
  ...{ result, versions, replies, councils, steps },
};
const selected = Object.entries(columns)
  .map(([name, statement]) => `(${statement}) as ${name}`)
  .join(",\n");

const details = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Record<keyof Detail, string | null>>(
    `select ${selected} from recommendation_version v where v.id = :id`,
  ),
);

const nothing: Bilingual = { en: "", fr: "" };

/** Of a version that whoever looks sees. */
export function detailOf(db: Db, actor: Actor, id: Id): Detail {
  const row = details(db).get({ id, keys: keysOfActor(actor) });
  if (!row) throw new Error("a version that is seen has its details");
  const read = Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, text === null ? null : JSON.parse(text)]),
  ) as Detail;
  return { ...read, replies: read.replies.map((line) => ({ ...line, reply: line.reply ?? nothing })) };
}
