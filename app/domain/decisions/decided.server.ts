// What was declared in a proceeding, as it was frozen.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Level } from "../levels";
import { isPossible } from "../lifecycle";
import { shownOf } from "../sql.server";
import { type ConditionTime, type DecisionState, decisionMoves, type Entry } from "./lifecycle";
import type { Agreement, Needs } from "./needs";
import type { Outcome } from "./outcomes";
import type { ConfirmingFacts } from "./policy";
import type { PositionKind } from "./positions";

/** D-16: one voice as it was heard when the outcome was declared. */
export type FrozenVoice = {
  id: Id;
  name: Bilingual;
  level: Level;
  lead: Id;
  seats: Id[];
  /** Null: no reply, which is no position (D-9). */
  position: PositionKind | null;
  words: string;
  wordsLanguage: Language;
  until: Day | null;
  entry: Entry | null;
  person: Id | null;
  /** As they are called today: whoever was erased has no name any more (T-6). */
  by: Bilingual | null;
  /** In which standing, as the ledger writes it. */
  standing: string | null;
  at: Instant | null;
  footnote: Bilingual | null;
};

export type Condition = {
  id: Id;
  text: Bilingual;
  owner: string;
  due: Day;
  time: ConditionTime;
  evidence: string;
  verifiedAt: Instant | null;
};

export type Decision = {
  id: Id;
  proceeding: Id;
  body: Id;
  number: string;
  agreed: Agreement;
  outcome: Outcome;
  state: DecisionState;
  until: Day | null;
  title: Bilingual;
  reason: Bilingual;
  digests: Bilingual;
  voices: FrozenVoice[];
  declaredBy: Bilingual;
  /** D-8: the other co-chair who opened the silence procedure. */
  declaredWith: Bilingual | null;
  /** When it took effect, and when it was written down (T-8). */
  declaredAt: Instant;
  recordedAt: Instant;
  inForceAt: Instant | null;
  edition: number;
  conditions: Condition[];
};

const conditions = `(select json_group_array(json_object('id', id, 'text', json_object('en', text_en, 'fr', text_fr), 'owner', owner,
    'due', due_day, 'time', time, 'evidence', evidence, 'verifiedAt', verified_at)) from (
  select * from decision_condition where decision_id = x.id order by place))`;

/** Of a proceeding `d`: what was declared in it, null where nothing was. */
export const decisionColumn = `(select json_object('id', x.id, 'proceeding', x.proceeding_id, 'body', x.body_id, 'number', x.number,
    'agreed', x.agreed, 'outcome', x.outcome, 'state', x.state, 'until', x.until_day,
    'title', json_object('en', x.title_en, 'fr', x.title_fr), 'reason', json_object('en', x.reason_en, 'fr', x.reason_fr),
    'digests', json_object('en', x.digest_en, 'fr', x.digest_fr), 'voices', json(x.voices), 'declaredBy', json(${shownOf("p")}),
    'declaredWith', json((select ${shownOf("w")} from person w where w.id = x.declared_with)),
    'declaredAt', x.declared_at, 'recordedAt', x.recorded_at, 'inForceAt', x.in_force_at, 'edition', x.edition, 'conditions', json(${conditions}),
    'people', (select json_group_object(w.id, json(${shownOf("w")})) from json_each(x.voices) v
      join person w on w.id = json_extract(v.value, '$.person')))
  from decision x join person p on p.id = x.declared_by where x.proceeding_id = d.id) as decision`;

export type FrozenThen = Omit<FrozenVoice, "by">;
type Kept = Omit<Decision, "voices"> & { voices: FrozenThen[]; people: Record<Id, Bilingual> };

export function decisionIn({ decision }: { decision: string | null }): Decision | null {
  if (decision === null) return null;
  const { people, voices, ...kept } = JSON.parse(decision) as Kept;
  return {
    ...kept,
    voices: voices.map((voice) => ({ ...voice, by: people[voice.person ?? ""] ?? null })),
  };
}

const ofProceedings = prepared((db: Db) =>
  db.$client.prepare<[string], { decision: string | null }>(
    `select ${decisionColumn} from proceeding d where d.id in (select value from json_each(?))`,
  ),
);

/** What was declared in some proceedings, by proceeding. */
export function decisionsOf(db: Db, proceedings: readonly Id[]): Map<Id, Decision> {
  const found = ofProceedings(db)
    .all(JSON.stringify(proceedings))
    .flatMap((row) => decisionIn(row) ?? []);
  return new Map(found.map((decision) => [decision.proceeding, decision]));
}

export const decisionOf = (db: Db, proceeding: Id): Decision | undefined =>
  decisionsOf(db, [proceeding]).get(proceeding);

/** What confirming a provisional decision is measured by. */
export const confirmingFacts = (
  body: Id,
  decision: Decision,
  { pending, agreed }: Needs,
): ConfirmingFacts => ({
  ...{ body, decided: decision.state, isPending: pending.length > 0, isAgreed: agreed !== null },
  waitsForCondition: decision.conditions.some(isAwaited),
});

/** D-13: it comes before, and nobody has verified it. */
export const isAwaited = ({ time, verifiedAt }: Condition): boolean =>
  time === "before" && verifiedAt === null;

/** D-5: declared, but only until a day: what was pending may still be answered. */
export function isProvisional(db: Db, proceeding: Id): boolean {
  const state = decisionOf(db, proceeding)?.state;
  return state !== undefined && isPossible(decisionMoves.confirm, state);
}
