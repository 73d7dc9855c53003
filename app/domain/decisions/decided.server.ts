// What was declared in a proceeding, as it was frozen.
import { type Db, prepared } from "../../../db/connection";
import type { Id } from "../actor";
import type { Bilingual, Language } from "../bilingual";
import type { Day, Instant } from "../dates";
import type { Level } from "../levels";
import { isPossible } from "../lifecycle";
import { bilingual, shownOf } from "../sql.server";
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
  declaredAt: Instant;
  inForceAt: Instant | null;
  edition: number;
  conditions: Condition[];
};

type Row = Omit<Decision, "title" | "reason" | "digests" | "voices" | "declaredBy" | "conditions"> & {
  titleEn: string;
  titleFr: string;
  reasonEn: string;
  reasonFr: string;
  digestEn: string;
  digestFr: string;
  voices: string;
  declaredBy: string;
};
type ConditionRow = Omit<Condition, "text"> & { en: string; fr: string; decision: Id };

const columns = `x.id, x.proceeding_id as proceeding, x.body_id as body, x.number, x.agreed, x.outcome, x.state, x.until_day as until,
  x.title_en as titleEn, x.title_fr as titleFr, x.reason_en as reasonEn, x.reason_fr as reasonFr, x.digest_en as digestEn,
  x.digest_fr as digestFr, x.voices, x.declared_at as declaredAt, x.in_force_at as inForceAt, x.edition, ${shownOf("p")} as declaredBy`;

const ofProceedings = prepared((db: Db) =>
  db.$client.prepare<[string], Row>(
    `select ${columns} from decision x join person p on p.id = x.declared_by
     where x.proceeding_id in (select value from json_each(?))`,
  ),
);
const conditions = prepared((db: Db) =>
  db.$client.prepare<[string], ConditionRow>(
    `select decision_id as decision, id, text_en as en, text_fr as fr, owner, due_day as due, time, evidence, verified_at as verifiedAt
     from decision_condition where decision_id in (select value from json_each(?)) order by place`,
  ),
);

function read(row: Row, own: readonly ConditionRow[]): Decision {
  const { titleEn, titleFr, reasonEn, reasonFr, digestEn, digestFr, voices, declaredBy, ...rest } = row;
  return {
    ...rest,
    title: { en: titleEn, fr: titleFr },
    reason: { en: reasonEn, fr: reasonFr },
    digests: { en: digestEn, fr: digestFr },
    voices: JSON.parse(voices) as FrozenVoice[],
    declaredBy: bilingual(declaredBy),
    conditions: own
      .filter(({ decision }) => decision === row.id)
      .map(({ en, fr, decision: _, ...one }) => ({ ...one, text: { en, fr } })),
  };
}

/** What was declared in some proceedings, by proceeding. */
export function decisionsOf(db: Db, proceedings: readonly Id[]): Map<Id, Decision> {
  const rows = ofProceedings(db).all(JSON.stringify(proceedings));
  const all = rows.length > 0 ? conditions(db).all(JSON.stringify(rows.map(({ id }) => id))) : [];
  return new Map(rows.map((row) => [row.proceeding, read(row, all)]));
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
