// A funding request with what decides how far it can go, for someone who sees it: one statement (P-2).
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import type { Bilingual, Language } from "../bilingual";
import { decidingColumn, namesIn } from "../bodies/queries.server";
import type { Day, Instant } from "../dates";
import type { Cents } from "../money";
import type { SideState } from "../pairs/lifecycle";
import { bilingual, bodyAcronym, bodyName, jurisdictionName } from "../sql.server";
import { termsDatesOn } from "../terms/queries/dates.server";
import { type Amending, type AmendmentColumns, amendingOf, amendmentColumns } from "./amendments.server";
import type { FundingFacts } from "./facts";
import { type Form, lacksOf, scopeLacking } from "./lacks";
import type { DeliverableState, FundingState } from "./lifecycle";
import { type LineKind, type TextPart, textParts } from "./parts";
import { sumOf } from "./sums";

export type Line = { kind: LineKind; year: number; cents: Cents; approved: Cents | null };
export type Share = {
  council: Id;
  acronym: Bilingual;
  year: number;
  cents: Cents;
  approved: Cents | null;
  /** F-13: the standing provision it draws on. */
  provision: Id | null;
};
export type Deliverable = {
  id: Id;
  name: Bilingual;
  lead: string;
  due: Day;
  state: DeliverableState;
  settledOn: Day | null;
  note: Bilingual;
};
export type Beneficiary = { id: Id; name: Bilingual };
export type Council = { id: Id; acronym: Bilingual; name: Bilingual };

export type Requested = FundingFacts &
  Omit<Form, "beneficiaries" | "deliverables" | "isAmendment"> &
  Amending & {
    id: Id;
    /** "FR-CCSWG-2026-27-003"; null until it is submitted. */
    label: string | null;
    body: Id;
    bodyName: Bilingual;
    bodyAcronym: Bilingual;
    isBodySeen: boolean;
    firstYear: number;
    years: number;
    recommendation: Id | null;
    supplier: string;
    supplierKey: string;
    otherCents: Cents | null;
    otherFrom: string;
    beneficiaries: Beneficiary[];
    lines: Line[];
    /** What each line is for. */
    purposes: { kind: LineKind; text: Bilingual }[];
    shares: Share[];
    deliverables: Deliverable[];
    /** Every council above the group, in the order of their accounts. */
    above: Council[];
    councils: Id[];
    note: Bilingual;
    askedUntil: Day | null;
    standsSince: Instant | null;
    submittedAt: Instant | null;
    contract: string;
    contractOn: Day | null;
    why: string;
    stateSince: Instant;
    madeAt: Instant;
    edition: number;
  };

type Columns = {
  id: Id;
  label: string | null;
  body: Id;
  bodyName: string;
  bodyAcronym: string;
  isBodySeen: 0 | 1;
  source: Language;
  state: FundingState;
  titleEn: string;
  titleFr: string;
  noteEn: string;
  noteFr: string;
  nobodyReceives: 0 | 1;
} & AmendmentColumns &
  Record<"texts" | "lines" | "purposes" | "shares" | "deliverables" | "beneficiaries" | "above", string> &
  Pick<
    Requested,
    | "firstYear"
    | "years"
    | "planLine"
    | "recommendation"
    | "supplier"
    | "supplierKey"
    | "otherCents"
    | "otherFrom"
    | "askedUntil"
    | "standsSince"
    | "submittedAt"
    | "contract"
    | "contractOn"
    | "why"
    | "stateSince"
    | "madeAt"
    | "edition"
    | "waitingPayments"
    | "openDeliverables"
    | "reports"
  >;

const texts = `select json_group_array(json_object('part', t.part, 'en', p.en_state, 'fr', p.fr_state))
  from funding_text t join pair p indexed by pair_states on p.id = t.pair_id where t.request_id = f.id`;
const lines = `select json_group_array(json_object('kind', l.kind, 'year', l.year, 'cents', l.cents, 'approved', l.approved_cents))
  from funding_line l where l.request_id = f.id`;
const purposes = `select json_group_array(json_object('kind', u.kind, 'text', json_object('en', u.en, 'fr', u.fr)))
  from funding_purpose u where u.request_id = f.id`;
const shares = `select json_group_array(json(one)) from (select json_object('council', s.council_id, 'acronym', json_object('en', c.acronym_en, 'fr', c.acronym_fr),
    'year', s.year, 'cents', s.cents, 'approved', s.approved_cents, 'provision', s.provision_id) as one
  from funding_share s join body c on c.id = s.council_id where s.request_id = f.id order by c.acronym_en desc, s.year)`;
const deliverables = `select json_group_array(json(one)) from (select json_object('id', d.id, 'name', json_object('en', d.name_en, 'fr', d.name_fr),
    'lead', d.lead, 'due', d.due_day, 'state', d.state, 'settledOn', d.settled_day, 'note', json_object('en', d.note_en, 'fr', d.note_fr)) as one
  from funding_deliverable d where d.request_id = f.id order by d.place)`;
const beneficiaries = `select json_group_array(json(one)) from (select json_object('id', j.id, 'name', json(${jurisdictionName})) as one
  from funding_beneficiary y join jurisdiction j on j.id = y.jurisdiction_id where y.request_id = f.id order by j.precedence)`;

const columns = `f.id, f.number as label, f.body_id as body, ${bodyName} as bodyName, ${bodyAcronym} as bodyAcronym,
  ${visibleSql("body", "f.body_id")} as isBodySeen, f.source, f.state, f.title_en as titleEn, f.title_fr as titleFr,
  f.first_year as firstYear, f.years, f.plan_line as planLine, f.source_id as recommendation, f.supplier, f.supplier_key as supplierKey,
  f.other_cents as otherCents, f.other_from as otherFrom, f.nobody_receives as nobodyReceives, f.note_en as noteEn, f.note_fr as noteFr,
  f.asked_until_day as askedUntil, f.stands_since as standsSince, f.submitted_at as submittedAt, f.contract, f.contract_day as contractOn,
  f.why, f.state_since as stateSince, f.made_at as madeAt, f.edition,
  (${texts}) as texts, (${lines}) as lines, (${purposes}) as purposes, (${shares}) as shares, (${deliverables}) as deliverables,
  (${beneficiaries}) as beneficiaries, ${decidingColumn("f.body_id")} as above,
  (select count(*) from funding_payment p where p.request_id = f.id and p.state = 'recorded') as waitingPayments,
  (select count(*) from funding_deliverable d where d.request_id = f.id and d.state = 'planned') as openDeliverables,
  (select count(*) from funding_report r where r.request_id = f.id) as reports,
  ${amendmentColumns}`;

const seen = prepared((db: Db) =>
  db.$client.prepare<[{ id: Id; keys: string }], Columns>(
    `select ${columns} from funding_request f join body b on b.id = f.body_id
     where f.id = :id and ${visibleSql("funding", "f.id")}`,
  ),
);

type TextStates = { part: TextPart } & Record<Language, SideState>;

function statesOf(row: Columns): Form["texts"] {
  const found = JSON.parse(row.texts) as TextStates[];
  const of = (part: TextPart): Record<Language, SideState> => {
    const { en, fr } = found.find((one) => one.part === part) ?? { en: "missing", fr: "missing" };
    return { en, fr } as Record<Language, SideState>;
  };
  return Object.fromEntries(textParts.map((part) => [part, of(part)])) as Form["texts"];
}

export function requestSeen(db: Db, actor: Actor, id: Id, today: Day): Requested | undefined {
  const row = seen(db).get({ id, keys: keysOfActor(actor) });
  if (!row) return undefined;
  const { titleEn, titleFr, noteEn, noteFr, texts: _, above: __, ...kept } = row;
  const own = {
    ...{ lines: JSON.parse(row.lines) as Line[], shares: JSON.parse(row.shares) as Share[] },
    deliverables: JSON.parse(row.deliverables) as Deliverable[],
    beneficiaries: JSON.parse(row.beneficiaries) as Beneficiary[],
  };
  const form: Form = {
    ...{ source: row.source, title: { en: titleEn, fr: titleFr }, texts: statesOf(row) },
    ...{ planLine: row.planLine, nobodyReceives: row.nobodyReceives === 1 },
    ...{ beneficiaries: own.beneficiaries, deliverables: own.deliverables, isAmendment: row.amends !== null },
    ...{ total: sumOf(own.lines), split: sumOf(own.shares) },
  };
  const above = namesIn(row.above).map(({ id: council, acronym, name }) => ({ id: council, acronym, name }));
  return {
    ...kept,
    ...form,
    ...own,
    ...amendingOf(row),
    ...{ above, councils: above.map((council) => council.id), note: { en: noteEn, fr: noteFr } },
    purposes: JSON.parse(row.purposes) as Requested["purposes"],
    ...{ bodyName: bilingual(row.bodyName), bodyAcronym: bilingual(row.bodyAcronym) },
    ...{ isBodySeen: row.isBodySeen === 1 },
    ...{ lacks: lacksOf(form), scopeLacks: scopeLacking(form) },
    wasSubmitted: row.submittedAt !== null,
    endsOn: termsDatesOn(db, today).get(row.body)?.end ?? null,
    today,
  };
}
