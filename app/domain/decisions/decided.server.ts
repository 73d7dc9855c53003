// What was declared in a proceeding, as it was frozen.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import type { Day, Instant } from "../dates";
import type { Level } from "../levels";
import { isPossible } from "../lifecycle";
import { shownOf } from "../sql.server";
import type { MatterKind } from "../terms/clauses";
import { type AfterDeclaring, afterDeclaring } from "./after-declaring.server";
import type { Apart } from "./duties";
import type { ConfirmingFacts, MeetingFacts, PresidingFacts } from "./gates";
import { type ConditionTime, type DecisionState, decisionMoves, type Entry, isReplaced } from "./lifecycle";
import type { Agreement, Needs } from "./needs";
import type { DecidedSum } from "./outcome-said";
import type { Outcome } from "./outcomes";
import type { PositionKind } from "./positions";
import { type Routing, routingsColumn } from "./routings.server";

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
  /** F-5: by rule it was not heard; nothing stands there of what was declared before that rule was kept. */
  apart?: Apart | null;
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

/** What a voice whose approval was pending has said since the decision was declared. */
export type Answer = Pick<FrozenVoice, "words" | "wordsLanguage" | "until" | "entry" | "by"> & {
  voice: Id;
  position: PositionKind;
  at: Instant;
};

export type Decision = AfterDeclaring & {
  id: Id;
  proceeding: Id;
  body: Id;
  bodyKind: BodyKind;
  kind: MatterKind;
  number: string;
  agreed: Agreement;
  outcome: Outcome;
  /** F-7: of money that was approved. */
  sum: DecidedSum | null;
  state: DecisionState;
  until: Day | null;
  title: Bilingual;
  reason: Bilingual;
  /** where it is not the proposed one. */
  text: Bilingual | null;
  digests: Bilingual;
  voices: FrozenVoice[];
  /** D-5: while it was provisional, in their order; the voices themselves stay as they were frozen. */
  answers: Answer[];
  declaredBy: Bilingual;
  /** D-8: the other co-chair who opened the silence procedure. */
  declaredWith: Bilingual | null;
  /** When it took effect, and when it was written down (T-8). */
  declaredAt: Instant;
  recordedAt: Instant;
  inForceAt: Instant | null;
  edition: number;
  conditions: Condition[];
  /** W-6: the tables above the councils to which it is routed up. */
  routings: Routing[];
};

const conditions = `(select json_group_array(json_object('id', id, 'text', json_object('en', text_en, 'fr', text_fr), 'owner', owner,
    'due', due_day, 'time', time, 'evidence', evidence, 'verifiedAt', verified_at)) from (
  select * from decision_condition where decision_id = x.id order by place))`;

const answers = `(select json_group_array(json_object('voice', t.voice_id, 'position', t.kind, 'words', t.words,
    'wordsLanguage', t.words_language, 'until', t.until_day, 'entry', t.entry, 'by', json(${shownOf("w")}), 'at', t.at)) from (
  select * from position o where x.agreed = 'provisional' and o.proceeding_id = x.proceeding_id and o.at >= x.declared_at
    and o.entry <> 'prepared' order by o.at, o.rowid) t join person w on w.id = t.person_id)`;

/** F-7: of a decision `x`. */
export const sumOf = `(select json_object('asked', u.asked_cents, 'cents', u.cents) from decision_sum u where u.decision_id = x.id)`;

/** Of a proceeding `d`: what was declared in it, null where nothing was. */
export const decisionColumn = `(select json_object('id', x.id, 'proceeding', x.proceeding_id, 'body', x.body_id,
    'bodyKind', (select k.kind from body k where k.id = x.body_id), 'number', x.number,
    'kind', d.kind, 'sum', json(${sumOf}), 'agreed', x.agreed, 'outcome', x.outcome, 'state', x.state, 'until', x.until_day,
    'title', json_object('en', x.title_en, 'fr', x.title_fr), 'reason', json_object('en', x.reason_en, 'fr', x.reason_fr),
    'text', json((select json_object('en', w.en, 'fr', w.fr) from decision_text w where w.decision_id = x.id)),
    'digests', json_object('en', x.digest_en, 'fr', x.digest_fr), 'voices', json(x.voices), 'answers', json(${answers}), 'declaredBy', json(${shownOf("p")}),
    'declaredWith', json((select ${shownOf("w")} from person w where w.id = x.declared_with)),
    'declaredAt', x.declared_at, 'recordedAt', x.recorded_at, 'inForceAt', x.in_force_at, 'edition', x.edition, 'conditions', json(${conditions}),
    'routings', json(${routingsColumn}), ${afterDeclaring},
    'people', json((select json_group_object(w.id, json(${shownOf("w")})) from json_each(x.voices) v
      join person w on w.id = json_extract(v.value, '$.person'))))
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

/** The last thing a voice said of which an approval was pending; null where it says no more than what was frozen. */
export function answerOf({ answers }: Decision, { id, position, at }: FrozenVoice): Answer | null {
  if (position !== "pending") return null;
  const last = answers.findLast(({ voice }) => voice === id);
  return last && (last.position !== position || last.at !== at) ? last : null;
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
  { needs: { pending, agreed }, ...presiding }: PresidingFacts & { needs: Needs },
): ConfirmingFacts => ({
  ...presiding,
  ...{ body, decided: decision.state, isPending: pending.length > 0, isAgreed: agreed !== null },
  waitsForCondition: decision.conditions.some(isAwaited),
});

/** What verifying a condition is measured by. */
export const meetingFacts = (
  { body, state }: Decision,
  { verifiedAt }: Condition,
  presiding: PresidingFacts,
): MeetingFacts => ({
  ...{ ...presiding, body, isMet: verifiedAt !== null, isReplaced: isReplaced(state) },
});

/** D-13: it comes before, and nobody has verified it. */
export const isAwaited = ({ time, verifiedAt }: Condition): boolean =>
  time === "before" && verifiedAt === null;

/** D-5: declared, but only until a day: what was pending may still be answered. */
export function isProvisional(db: Db, proceeding: Id): boolean {
  const state = decisionOf(db, proceeding)?.state;
  return state !== undefined && isPossible(decisionMoves.confirm, state);
}
