// a co-chair of a council is told where the councils approved different texts, and one is still to be decided by all.
import { type Db, prepared } from "../../../db/connection";
import { addresses } from "../../site-map";
import { type Actor, type Id, seatsOf } from "../actor";
import type { Bilingual } from "../bilingual";
import type { Instant } from "../dates";
import { asItSettled, isDiverging } from "../decisions/joint";
import type { DecisionState } from "../decisions/lifecycle";
import type { Outcome } from "../decisions/outcomes";
import type { Awaiting } from "../slice";
import { contextOf, named, type VersionNamed, versionTables } from "./awaiting.server";
import { recommendationAwaitingWords } from "./awaiting-words";

type Declared = { outcome: Outcome; state: DecisionState; text: Bilingual | null; inForceAt: Instant | null };
/** `declared`: what each council declared last, as JSON. */
type Row = VersionNamed & { proceeding: Id; since: Instant; declared: string };

const isOf = (council: string) =>
  `d.kind = 'recommendation' and d.matter_id = v.id and d.since = v.stands_since and d.body_id = ${council}`;
const last = (what: string, council: string) => `(select ${what} from proceeding d
  join decision x on x.proceeding_id = d.id where ${isOf(council)} order by d.opened_at desc limit 1)`;
const declaration = `json_object('outcome', x.outcome, 'state', x.state, 'inForceAt', x.in_force_at,
  'text', (select json_object('en', w.en, 'fr', w.fr) from decision_text w where w.decision_id = x.id))`;
const declared = `(select json_group_array(json(${last(declaration, "o.council_id")}))
  from recommendation_addressee o where o.recommendation_id = r.id)`;

/** Each council of the actor that has declared, while none is asked anew. */
const candidates = prepared((db: Db) =>
  db.$client.prepare<[{ chaired: string }], Row>(`
    select ${named}, ${last("d.id", "e.council_id")} as proceeding, ${last("x.declared_at", "e.council_id")} as since, ${declared} as declared
    ${versionTables} join recommendation_addressee e on e.recommendation_id = r.id
    where v.state = 'under-decision' and e.council_id in (select value from json_each(:chaired))
      and not exists (select 1 from proceeding d where d.kind = 'recommendation' and d.matter_id = v.id and d.since = v.stands_since
        and d.state in ('proposed', 'open'))
      and exists (select 1 from proceeding d join decision x on x.proceeding_id = d.id where ${isOf("e.council_id")})`),
);

export function divergingAwaiting(db: Db, actor: Actor): Awaiting[] {
  const chaired = seatsOf(actor).flatMap(({ coChair, body }) => (coChair ? [body] : []));
  if (chaired.length === 0) return [];
  const { en, fr } = recommendationAwaitingWords;
  return candidates(db)
    .all({ chaired: JSON.stringify(chaired) })
    .filter((row) =>
      isDiverging((JSON.parse(row.declared) as (Declared | null)[]).map((one) => one && asItSettled(one))),
    )
    .map((row) => ({
      kind: "recommendation-reconcile",
      id: row.id,
      verb: { en: en.reconcile, fr: fr.reconcile },
      title: { en: en.reconcileTitle, fr: fr.reconcileTitle },
      context: contextOf(row),
      href: addresses("reconcile", { proceeding: row.proceeding }),
      since: row.since,
      dueOn: null,
    }));
}
