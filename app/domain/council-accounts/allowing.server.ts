// By which decision of a council its money is set aside or lapses: one in force, named by its number as the register has it.
import { type Db, prepared } from "../../../db/connection";
import type { Actor, Id } from "../actor";
import { keysOfActor, visibleSql } from "../audiences.server";
import { type Bilingual, inBoth } from "../bilingual";
import { approvalsSql } from "../decisions/former.server";
import { referenceKey } from "../earlier-decisions/reference";
import { formWords } from "./form-words";

export type Allowed = { decisionId: Id | null; earlierId: Id | null; number: string };
/** As a page shows it; null to whoever does not see the decision (T-3). */
export type AllowedShown = { kind: "proceeding" | "earlier-decision"; id: Id; number: string } | null;

type Found = { decisionId: Id | null; earlierId: Id | null; number: string; isStanding: 0 | 1 };
const named = prepared((db: Db) =>
  db.$client.prepare<[{ body: Id; key: string; keys: string }], Found>(
    `select x.id as decisionId, null as earlierId, x.number, x.state = 'in-force' and x.outcome in ${approvalsSql} as isStanding
     from decision x where x.number = :key and x.body_id = :body and ${visibleSql("decision", "x.id")}
     union all select null, e.id, e.reference, e.state = 'standing' from earlier_decision e
     where e.body_id = :body and e.reference_key = :key and e.state <> 'withdrawn' and ${visibleSql("earlier-decision", "e.id")}`,
  ),
);

/** The decision that was named, or why it allows nothing. */
export function allowedBy(db: Db, actor: Actor, typed: { body: Id; decision: string }): Allowed | Bilingual {
  const found = named(db).get({
    ...{ body: typed.body, key: referenceKey(typed.decision), keys: keysOfActor(actor) },
  });
  if (!found) return inBoth(formWords, (words) => words.decisionUnknown);
  const { isStanding, ...allowed } = found;
  return isStanding ? allowed : inBoth(formWords, (words) => words.decisionNotInForce);
}

/** For a statement that takes `:keys`: the decision of the row `of`, as JSON, where whoever asks sees it. */
export const allowedSql = (of: string): string => `coalesce(
  (select json_object('kind', 'proceeding', 'id', x.proceeding_id, 'number', x.number) from decision x
    where x.id = ${of}.decision_id and ${visibleSql("decision", "x.id")}),
  (select json_object('kind', 'earlier-decision', 'id', e.id, 'number', e.reference) from earlier_decision e
    where e.id = ${of}.earlier_id and ${visibleSql("earlier-decision", "e.id")}))`;
export const allowedIn = (text: string | null): AllowedShown =>
  text === null ? null : (JSON.parse(text) as AllowedShown);
