// A version of a recommendation with what decides how far it can go, for someone who sees it.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { SideState } from "../pairs/lifecycle";
import { bilingual, bodyAcronym, bodyName } from "../sql.server";
import { termsDatesOn } from "../terms/queries/dates.server";
import type { RecommendationFacts } from "./facts";
import { type Form, lacksOf } from "./lacks";
import type { RecommendationState } from "./lifecycle";
import { type Cost, type FormPart, type TextPart, textParts } from "./parts";

export type Council = { id: Id; acronym: Bilingual; name: Bilingual };

export type Recommended = RecommendationFacts &
  Form & {
    id: Id;
    recommendation: Id;
    /** "REC-CCSWG-2026-27-003"; null until it is submitted. */
    label: string | null;
    body: Id;
    bodyName: Bilingual;
    bodyAcronym: Bilingual;
    /** T-3: decided ones are read by some who do not see the group. */
    isBodySeen: boolean;
    source: Language;
    costCents: number | null;
    planLine: string;
    champion: Id | null;
    answers: Id | null;
    standsSince: Instant | null;
    submittedAt: Instant | null;
    stateSince: Instant;
    madeAt: Instant;
    edition: number;
    addressed: Council[];
    councils: Id[];
  };

type Row = {
  id: Id;
  recommendation: Id;
  label: string | null;
  body: Id;
  bodyName: string;
  bodyAcronym: string;
  isBodySeen: 0 | 1;
  source: Language;
  number: number;
  state: RecommendationState;
  titleEn: string;
  titleFr: string;
  cost: Cost | null;
  costCents: number | null;
  everywhere: 0 | 1;
  affected: number;
  planLine: string;
  champion: Id | null;
  wantedBy: Day | null;
  answers: Id | null;
  standsSince: Instant | null;
  submittedAt: Instant | null;
  stateSince: Instant;
  madeAt: Instant;
  edition: number;
  texts: string;
  addressed: string;
  waitingEdits: number;
  unanswered: number;
  isConsidered: 0 | 1;
  isLatest: 0 | 1;
};

/** what the councils said of the version before, where they did not approve it; in this order, whatever has grown. */
export const reasonsBefore = `from recommendation_version o cross join proceeding d on d.kind = 'recommendation' and d.matter_id = o.id
  cross join decision x on x.proceeding_id = d.id join body c on c.id = x.body_id and c.kind = 'council'
  where o.recommendation_id = v.recommendation_id and o.number = v.number - 1 and x.outcome in ('deferred', 'returned', 'declined')`;

const columns = `v.id, v.recommendation_id as recommendation, r.number as label, r.body_id as body, ${bodyName} as bodyName,
  ${bodyAcronym} as bodyAcronym, ${visibleSql("body", "r.body_id")} as isBodySeen, r.source, v.number, v.state,
  v.title_en as titleEn, v.title_fr as titleFr, v.cost, v.cost_cents as costCents, v.everywhere,
  (select count(*) from recommendation_affects a where a.version_id = v.id) as affected, v.plan_line as planLine,
  v.champion_id as champion, v.wanted_by_day as wantedBy, v.answers_id as answers, v.stands_since as standsSince,
  v.submitted_at as submittedAt, v.state_since as stateSince, v.made_at as madeAt, v.edition,
  (select json_group_array(json_object('part', t.part, 'en', p.en_state, 'fr', p.fr_state))
    from recommendation_text t join pair p indexed by pair_states on p.id = t.pair_id where t.version_id = v.id) as texts,
  (select json_group_array(json_object('id', id, 'acronym', json(acronym), 'name', json(name))) from (
    select c.id, json_object('en', c.acronym_en, 'fr', c.acronym_fr) as acronym, json_object('en', c.name_en, 'fr', c.name_fr) as name
    from recommendation_addressee e join body c on c.id = e.council_id where e.recommendation_id = r.id order by c.acronym_en desc)) as addressed,
  (select count(*) from form_edit f where f.version_id = v.id and f.state = 'proposed') as waitingEdits,
  (select count(*) ${reasonsBefore} and not exists (select 1 from recommendation_reply y where y.version_id = v.id
    and y.decision_id = x.id and y.en <> '' and y.fr <> '')) as unanswered,
  exists (select 1 from proceeding d join decision x on x.proceeding_id = d.id join body c on c.id = d.body_id and c.kind = 'council'
    where d.kind = 'recommendation' and d.matter_id = v.id) as isConsidered,
  not exists (select 1 from recommendation_version o where o.recommendation_id = v.recommendation_id and o.number > v.number) as isLatest`;
const tables =
  "from recommendation_version v join recommendation r on r.id = v.recommendation_id join body b on b.id = r.body_id";

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Row>(
    `select ${columns} ${tables} where v.id = :id and ${visibleSql("recommendation", "v.id")}`,
  ),
);

type TextStates = { part: TextPart } & Record<Language, SideState>;

function statesOf(row: Row): Record<TextPart, Record<Language, SideState>> {
  const found = JSON.parse(row.texts) as TextStates[];
  const of = (part: TextPart) => {
    const { en, fr } = found.find((one) => one.part === part) ?? { en: "missing", fr: "missing" };
    return { en, fr } as Record<Language, SideState>;
  };
  return Object.fromEntries(textParts.map((part) => [part, of(part)])) as Record<
    TextPart,
    Record<Language, SideState>
  >;
}

const unwrittenOf = (form: Form, source: Language): FormPart[] => [
  ...(form.title[source] === "" ? (["title"] as const) : []),
  ...textParts.filter((part) => form.texts[part][source] === "missing"),
];

export function versionSeen(db: Db, actor: Actor, id: Id, today: Day): Recommended | undefined {
  const row = seen(db).get({ id, keys: keysOfActor(actor) });
  if (!row) return undefined;
  const { titleEn, titleFr, texts: _, ...kept } = row;
  const addressed = JSON.parse(row.addressed) as Council[];
  const form: Form = {
    title: { en: titleEn, fr: titleFr },
    texts: statesOf(row),
    ...{ cost: row.cost, everywhere: row.everywhere === 1, affected: row.affected },
    ...{ champion: row.champion, wantedBy: row.wantedBy },
  };
  return {
    ...kept,
    ...form,
    ...{ addressed, councils: addressed.map((council) => council.id) },
    ...{ bodyName: bilingual(row.bodyName), bodyAcronym: bilingual(row.bodyAcronym) },
    ...{
      isBodySeen: row.isBodySeen === 1,
      isConsidered: row.isConsidered === 1,
      isLatest: row.isLatest === 1,
    },
    wasShared: row.standsSince !== null,
    lacks: lacksOf(form),
    unwritten: unwrittenOf(form, row.source),
    endsOn: termsDatesOn(db, today).get(row.body)?.end ?? null,
    today,
  };
}
