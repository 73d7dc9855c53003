// D-5: what a co-chair may declare. The same answer that makes the sentence is the gate.
import type { Bilingual } from "../bilingual";
import type { BodyKind } from "../bodies/lifecycle";
import type { Day } from "../dates";
import { because, type Reason } from "../refusals";
import type { MatterKind } from "../terms/clauses";
import type { Declarable, Needs } from "./needs";
import { gateWords } from "./needs-words";
import { voicesSaid } from "./sentence";
import type { Voice } from "./voices";

export const outcomes = [
  "approved",
  "approved-with-conditions",
  "approved-with-modification",
  "noted",
  "deferred",
  "returned",
  "declined",
] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcomes of each kind of matter (D-5, R-1; F-1 for money). */
const outcomesOf: Record<MatterKind, readonly Outcome[]> = {
  recommendation: outcomes,
  motion: outcomes,
  terms: ["approved", "approved-with-conditions", "returned", "declined"],
  "work-plan": ["approved", "approved-with-conditions", "returned", "declined"],
  funding: ["approved", "approved-with-conditions", "deferred", "declined"],
};

/** R-2, D-17: a group says whether it agrees to recommend; what becomes of it is the councils' to decide. */
export const groupOutcomes = ["approved", "returned"] as const satisfies readonly Outcome[];
export type GroupOutcome = (typeof groupOutcomes)[number];

/** What may be declared of a kind of matter in a body. */
export const outcomesIn = (kind: MatterKind, bodyKind: BodyKind): readonly Outcome[] =>
  bodyKind !== "council" && kind === "recommendation" ? groupOutcomes : outcomesOf[kind];

/** What can be said without consensus. */
const withoutConsensus: readonly Outcome[] = ["deferred", "returned", "declined"];
export const approvals: readonly Outcome[] = [
  "approved",
  "approved-with-conditions",
  "approved-with-modification",
];

export const withConditions: Outcome = "approved-with-conditions";
export const withModification: Outcome = "approved-with-modification";

/** it says until when or on what condition, and who acts. */
export const isDeferral = (outcome: Outcome): boolean => outcome === "deferred";

/** R-6, D-3: whoever reads the register must find why it is not plainly approved. */
export const needsReason = (outcome: Outcome): boolean => withoutConsensus.includes(outcome);

export type Declared = {
  agreed: Declarable;
  outcome: Outcome;
  /** Until when it is provisional. */
  until: Day | null;
};

/** A reason, and the field it is about where it is about one. */
export type Refusal = Reason & { field?: "until" };

const naming = (key: "discuss" | "footnotes" | "pending", voices: readonly Voice[]): Reason => {
  const who: Bilingual = voicesSaid(voices);
  const text = { en: gateWords.en[key](who.en), fr: gateWords.fr[key](who.fr) };
  return { text, rule: "D-7" };
};

/** D-7: what stands in the way of any consensus, provisional ones included. */
function standing({ discuss, footnotes, nobodyAgrees }: Needs): Reason | undefined {
  if (discuss.length > 0) return naming("discuss", discuss);
  if (footnotes.length > 0) return naming("footnotes", footnotes);
  return nobodyAgrees ? because(gateWords, (words) => words.nobody, "D-5") : undefined;
}

function unlessProvisional(
  { pending }: Needs,
  { outcome, until }: Declared,
  today: Day,
): Refusal | undefined {
  if (pending.length === 0) return because(gateWords, (words) => words.nothingPending, "D-7");
  if (!approvals.includes(outcome)) return because(gateWords, (words) => words.provisionalOutcome, "D-5");
  return until !== null && until > today
    ? undefined
    : { ...because(gateWords, (words) => words.provisionalDay, "D-7"), field: "until" };
}

function unlessConsensus({ pending, agreed }: Needs, declared: Declared): Reason | undefined {
  if (pending.length > 0)
    return naming(
      "pending",
      pending.map(({ voice }) => voice),
    );
  if (agreed === declared.agreed) return undefined;
  return agreed === "consensus"
    ? because(gateWords, (words) => words.unqualified, "D-5")
    : because(gateWords, (words) => words.qualified, "D-5");
}

/** Why this cannot be declared of this kind of matter today; nothing where it can. */
export function whyNot(
  needs: Needs,
  declared: Declared,
  { kind, bodyKind, today }: { kind: MatterKind; bodyKind: BodyKind; today: Day },
): Refusal | undefined {
  if (!outcomesIn(kind, bodyKind).includes(declared.outcome))
    return because(gateWords, (words) => words.outcome, "D-5");
  if (needs.floor && !needs.floor.isMet) return because(gateWords, (words) => words.floor, "F-5");
  if (needs.quorum.missing > 0) return because(gateWords, (words) => words.quorum, "D-9");
  if (declared.agreed === "no-consensus") {
    return withoutConsensus.includes(declared.outcome)
      ? undefined
      : because(gateWords, (words) => words.noConsensus, "D-5");
  }
  const inTheWay = standing(needs);
  if (inTheWay) return inTheWay;
  return declared.agreed === "provisional"
    ? unlessProvisional(needs, declared, today)
    : unlessConsensus(needs, declared);
}
