// What came after a declaration, read in the statement of the decision itself, and shown to those who may know of it.
import { type Actor, type Id, isSecretariat, seatsOf } from "../actor";
import { visibleSql } from "../audiences.server";
import type { Bilingual } from "../bilingual";
import type { Day, Instant } from "../dates";
import { shownOf } from "../sql.server";
import { type CorrectedPart, type CorrigendumState, type Replacing, stands } from "./lifecycle";
import { type Review, reviewByColumn, reviewsColumn } from "./reviews.server";

/** D-11: what a decision says, and what it should say. */
export type Corrigendum = {
  id: Id;
  part: CorrectedPart;
  says: Bilingual;
  should: Bilingual;
  why: Bilingual;
  state: CorrigendumState;
  /** Who, and in which seat: another person in another seat confirms. */
  by: Id;
  seat: Id;
  proposedBy: Bilingual;
  proposedAt: Instant;
  settledBy: Bilingual | null;
  settledAt: Instant | null;
};

/** D-2: the other decision, whichever of the two it is; since when, null while the later one is not in force. */
export type Replacement = {
  kind: Replacing;
  number: string;
  proceeding: Id;
  since: Instant | null;
  /** T-2: who may know of the other one. */
  keys: string[];
};

/** B-3: one that its council took before the workspace, as its record names it. */
export type ReplacedBefore = Omit<Replacement, "proceeding"> & { id: Id };

/** until a day, or on a condition. */
export type Deferral = { until: Day | null; condition: Bilingual; acts: string };

export type AfterDeclaring = {
  corrigenda: Corrigendum[];
  replaces: Replacement[];
  replacedBy: Replacement[];
  replacesBefore: ReplacedBefore[];
  deferral: Deferral | null;
  /** D-14: those that were recorded, then the one to come. */
  reviews: Review[];
};

const pair = (name: string) => `json_object('en', c.${name}_en, 'fr', c.${name}_fr)`;

/** Of a decision `x`; one that was taken back is history. */
const corrigenda = `(select json_group_array(json_object('id', c.id, 'part', c.part, 'says', ${pair("says")}, 'should', ${pair("should")},
    'why', ${pair("why")}, 'state', c.state, 'by', c.proposed_by, 'seat', c.proposed_in,
    'proposedBy', json(${shownOf("o")}), 'proposedAt', c.proposed_at,
    'settledBy', json(case when s.id is not null then ${shownOf("s")} end), 'settledAt', c.settled_at) order by c.proposed_at)
  from corrigendum c join person o on o.id = c.proposed_by left join person s on s.id = c.settled_by
  where c.decision_id = x.id and c.state <> 'taken-back')`;

/** What was to be done to a decision that another has ended meanwhile, or by one that is ended itself, is done no more. */
const counts = `(r.since is not null or not (o.state in ('superseded', 'rescinded') or x.state in ('superseded', 'rescinded')))`;

const others = (
  own: string,
  other: string,
) => `(select json_group_array(json_object('kind', r.kind, 'number', o.number,
    'proceeding', o.proceeding_id, 'since', r.since,
    'keys', json((select json_group_array(a.key) from audience a where a.kind = 'decision' and a.subject_id = o.id))) order by o.number)
  from decision_replaced r join decision o on o.id = r.${other}
  where r.${own} = x.id and ${counts})`;

const before = `(select json_group_array(json_object('kind', r.kind, 'number', e.reference, 'id', e.id, 'since', r.since,
    'keys', json((select json_group_array(a.key) from audience a where a.kind = 'earlier-decision' and a.subject_id = e.id))) order by e.reference)
  from earlier_replaced r join earlier_decision e on e.id = r.earlier_id where r.decision_id = x.id
    and (r.since is not null or not (e.state in ('superseded', 'rescinded') or x.state in ('superseded', 'rescinded'))))`;

const deferral = `(select json_object('until', f.until_day, 'condition', json_object('en', f.condition_en, 'fr', f.condition_fr), 'acts', f.acts)
  from decision_deferral f where f.decision_id = x.id)`;

/** Names and values of a JSON object, of a decision `x`. */
export const afterDeclaring = `'corrigenda', json(${corrigenda}), 'replaces', json(${others("decision_id", "earlier_id")}),
  'replacedBy', json(${others("earlier_id", "decision_id")}), 'replacesBefore', json(${before}), 'deferral', json(${deferral}),
  'reviews', json(${reviewsColumn})`;

const seenOthers = (
  own: string,
  other: string,
) => `(select json_group_array(json_object('kind', r.kind, 'number', o.number,
    'proceeding', o.proceeding_id) order by o.number)
  from decision_replaced r join decision o on o.id = r.${other}
  where r.${own} = x.id and r.since is not null and ${visibleSql("decision", "o.id")})`;

const seenBefore = `(select json_group_array(json_object('kind', r.kind, 'number', e.reference, 'id', e.id) order by e.reference)
  from earlier_replaced r join earlier_decision e on e.id = r.earlier_id
  where r.decision_id = x.id and r.since is not null and ${visibleSql("earlier-decision", "e.id")})`;

/** Of a line of the register, for a statement that takes `:keys`. */
export const registerColumns = `(select json_group_array(json_object('part', c.part, 'says', ${pair("says")}, 'should', ${pair("should")},
    'why', ${pair("why")}) order by c.proposed_at) from corrigendum c where c.decision_id = x.id and c.state = 'standing') as corrigenda,
  ${seenOthers("decision_id", "earlier_id")} as replaces, ${seenOthers("earlier_id", "decision_id")} as replacedBy,
  ${seenBefore} as replacesBefore, ${deferral} as deferral, ${reviewByColumn} as reviewBy`;

/** While a corrigendum waits for the other co-chair, it is theirs and the secretariat's. */
export const seesProposals = (actor: Actor, body: Id): boolean =>
  isSecretariat(actor) || seatsOf(actor).some((seat) => seat.coChair && seat.body === body);

/** T-3: what others may not know of is not there, neither here nor in what a page is sent with. */
export function shownTo<Decided extends AfterDeclaring & { body: Id }>(
  actor: Actor,
  decision: Decided,
): Decided {
  const open = <One extends { keys: string[] }>(all: readonly One[]): One[] =>
    all
      .filter(({ keys }) => keys.some((key) => actor.keys.includes(key)))
      .map((one) => ({ ...one, keys: [] }));
  const isInside = seesProposals(actor, decision.body);
  return {
    ...decision,
    corrigenda: decision.corrigenda.filter(({ state }) => stands(state) || isInside),
    replaces: open(decision.replaces),
    replacedBy: open(decision.replacedBy),
    replacesBefore: open(decision.replacesBefore),
  };
}
