// a co-chair of a council is told where the councils approved different texts, and one is still to be decided by all.
import { addresses } from "../../site-map";
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";
import { contextOf, versionTables } from "../recommendations/awaiting.server";
import { recommendationAwaitingWords } from "../recommendations/awaiting-words";
import type { Awaiting } from "../slice";
import type { AwaitingRow } from "./awaiting-row";
import { asItSettled, isDiverging } from "./joint";
import type { DecisionState } from "./lifecycle";
import type { Outcome } from "./outcomes";

type Declared = { outcome: Outcome; state: DecisionState; text: Bilingual | null; inForceAt: Instant | null };
/** `facts`, as JSON: the group, the version, and what each council declared last. */
export type ReconcileAwaiting = AwaitingRow<"reconcile">;
type Facts = Bilingual & { number: number; label: string | null; declared: (Declared | null)[] };

const isOf = (council: string) =>
  `d.kind = 'recommendation' and d.matter_id = v.id and d.since = v.stands_since and d.body_id = ${council}`;
const last = (what: string, council: string) => `(select ${what} from proceeding d
  join decision x on x.proceeding_id = d.id where ${isOf(council)} order by d.opened_at desc limit 1)`;
const declaration = `json_object('outcome', x.outcome, 'state', x.state, 'inForceAt', x.in_force_at,
  'text', json((select json_object('en', w.en, 'fr', w.fr) from decision_text w where w.decision_id = x.id)))`;
const declared = `(select json_group_array(json(${last(declaration, "o.council_id")}))
  from recommendation_addressee o where o.recommendation_id = r.id)`;

/** Each of `:councils` that has declared, while none is asked anew; a part of the statement of what waits for a co-chair. */
export const reconcileAwaitingSql = `select 'reconcile' as what, v.id, ${last("d.id", "e.council_id")} as proceeding,
    v.title_en as titleEn, v.title_fr as titleFr, json_object('en', b.acronym_en, 'fr', b.acronym_fr,
      'number', v.number, 'label', r.number, 'declared', json(${declared})) as facts,
    ${last("x.declared_at", "e.council_id")} as since
  ${versionTables} join recommendation_addressee e on e.recommendation_id = r.id
  where v.state = 'under-decision' and e.council_id in (select value from json_each(:councils))
    and not exists (select 1 from proceeding d where d.kind = 'recommendation' and d.matter_id = v.id
      and d.since = v.stands_since and d.state in ('proposed', 'open'))
    and exists (select 1 from proceeding d join decision x on x.proceeding_id = d.id where ${isOf("e.council_id")})`;

/** Nothing where the councils agree so far. */
export function reconcileAwaits({
  id,
  proceeding,
  titleEn,
  titleFr,
  facts,
  since,
}: ReconcileAwaiting): Awaiting[] {
  const { number, label, declared: said, en: acronymEn, fr: acronymFr } = JSON.parse(facts) as Facts;
  if (!isDiverging(said.map((one) => one && asItSettled(one)))) return [];
  const words = recommendationAwaitingWords;
  return [
    {
      ...{ kind: "recommendation-reconcile", id, since, dueOn: null },
      verb: { en: words.en.reconcile, fr: words.fr.reconcile },
      title: { en: words.en.reconcileTitle, fr: words.fr.reconcileTitle },
      context: contextOf({ id, number, label, titleEn, titleFr, acronymEn, acronymFr }),
      href: addresses("reconcile", { proceeding }),
    },
  ];
}
