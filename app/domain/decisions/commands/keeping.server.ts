// D-5, D-10, D-16: a decision is written down, with its number and everything it rests on, by whoever it was declared.
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import {
  decision,
  decisionCondition,
  decisionDeferral,
  decisionSum,
  decisionText,
  proceeding,
} from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import { type Day, dayOf, fiscalYearOf, type Instant } from "../../dates";
import type { House } from "../../house";
import { newId } from "../../id";
import { follow, type Move } from "../../lifecycle";
import type { Notice } from "../../outbox/outbox.server";
import { membersOf } from "../../seats/chairs.server";
import type { MatterBefore } from "../../slice";
import { audiencesOfDecision, audiencesOfProceeding } from "../audiences";
import type { FrozenThen } from "../decided.server";
import type { Condition, DeferralTyped } from "../declaring";
import type { DecisionState, ProceedingState } from "../lifecycle";
import type { Agreement } from "../needs";
import { numberOf } from "../numbers";
import { type DecidedSum, isGroups } from "../outcome-said";
import type { Outcome } from "../outcomes";
import type { Proceeding } from "../proceedings.server";
import { decisionSaid } from "../said-words";
import type { Stand, VoiceLine } from "../stand.server";
import { textsBefore } from "../texts-before.server";
import { linkTo } from "./proceeding.server";
import { keepReview } from "./reviewing.server";

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const frozen = ({ voice, said, footnote, apart }: VoiceLine): FrozenThen => ({
  ...voice,
  ...{ position: said?.kind ?? null, words: said?.words ?? "", wordsLanguage: said?.wordsLanguage ?? "en" },
  ...{ until: said?.until ?? null, entry: said?.entry ?? null, person: said?.person ?? null },
  ...{ standing: said?.standing ?? null, at: said?.at ?? null, footnote },
  ...(apart ? { apart } : {}),
});

/** D-10: without gaps, since nothing else writes meanwhile. */
function numbered(tx: Db, own: Proceeding, effective: Day) {
  const fiscalYear = fiscalYearOf(effective);
  const sequence =
    1 +
    (tx.$client
      .prepare<[Id, number], number>(
        "select coalesce(max(sequence), 0) from decision where body_id = ? and series = 'open' and fiscal_year = ?",
      )
      .pluck()
      .get(own.body, fiscalYear) ?? 0);
  const number = numberOf(own, { fiscalYear, sequence });
  return { series: "open" as const, fiscalYear, sequence, number };
}

function keepConditions(tx: Db, id: Id, conditions: readonly Condition[]): void {
  conditions.forEach(({ text, owner, due, time }, place) => {
    tx.insert(decisionCondition)
      .values({ id: newId(), decisionId: id, place, textEn: text.en, textFr: text.fr, owner, due, time })
      .run();
  });
}

/** until when, or on what condition, and who acts. */
function keepDeferral(tx: Db, id: Id, deferral: DeferralTyped | null): void {
  if (!deferral) return;
  const { until, condition, acts } = deferral;
  tx.insert(decisionDeferral)
    .values({ decisionId: id, until, conditionEn: condition.en, conditionFr: condition.fr, acts })
    .run();
}

/** How and what; effective at an instant, which gives the number its fiscal year, and recorded at another (T-8). */
export type Outcomes = {
  agreed: Agreement;
  outcome: Outcome;
  state: DecisionState;
  until: Day | null;
  reason: Bilingual;
  conditions: readonly Condition[];
  deferral: DeferralTyped | null;
  /** D-14: by when it comes back. */
  reviewBy: Day | null;
  /** another text than the proposed one. */
  text: Bilingual | null;
  /** F-7: of money that is approved. */
  sum?: DecidedSum | null;
  move: Move<ProceedingState>;
  by: { person: Id; with: Id | null };
  effective: Instant;
  recorded: Instant;
};
type Of = { proceeding: Proceeding; stand: Stand; matter: MatterBefore };
type In = { tx: Db; house: Pick<House, "slices"> };

export type Kept = { id: Id; number: string };

export function keepDecision(
  { tx, house }: In,
  { proceeding: own, stand, matter }: Of,
  what: Outcomes,
): Kept {
  const { effective, recorded, state, move, by, text } = what;
  const id = newId();
  const given = numbered(tx, own, dayOf(effective));
  tx.update(proceeding)
    .set({ state: follow(move, own.state), endedAt: effective, edition: own.edition + 1 })
    .where(eq(proceeding.id, own.id))
    .run();
  const texts = text ?? textsBefore({ db: tx, slices: house.slices }, own);
  tx.insert(decision)
    .values({
      ...{ id, proceedingId: own.id, bodyId: own.body, ...given, state },
      ...{ agreed: what.agreed, outcome: what.outcome, until: what.until },
      ...{ titleEn: matter.title.en, titleFr: matter.title.fr },
      ...{ reasonEn: what.reason.en, reasonFr: what.reason.fr },
      ...{ digestEn: digestOf(texts.en), digestFr: digestOf(texts.fr) },
      voices: stand.lines.map(frozen),
      ...{ declaredBy: by.person, declaredWith: by.with, declaredAt: effective, recordedAt: recorded },
      inForceAt: state === "in-force" ? effective : null,
    })
    .run();
  if (text)
    tx.insert(decisionText)
      .values({ decisionId: id, ...text })
      .run();
  if (what.sum)
    tx.insert(decisionSum)
      .values({ decisionId: id, askedCents: what.sum.asked, cents: what.sum.cents })
      .run();
  keepConditions(tx, id, what.conditions);
  keepDeferral(tx, id, what.deferral);
  keepReview(tx, id, what.reviewBy);
  // D-17: what a group agreed is shown with what it recommends, never in the councils' register.
  for (const subject of [
    { kind: "decision", id },
    { kind: "proceeding", id: own.id },
  ])
    openTo(tx, subject, isGroups(own.bodyKind) ? audiencesOfProceeding(matter) : audiencesOfDecision(matter));
  return { id, number: given.number };
}

type Telling = { tx: Db; house: Pick<House, "publicUrl">; today: Day; notify: (notice: Notice) => unknown };

export function tellMembers(
  deed: Telling,
  { proceeding: own, title }: { proceeding: Proceeding; title: Bilingual },
  line: Bilingual,
): void {
  const subject = isGroups(own.bodyKind) ? "groupDeclaredSubject" : "declaredSubject";
  deed.notify({
    notice: "decision",
    to: membersOf(deed.tx, own.body, deed.today),
    subject: {
      en: decisionSaid.en[subject](title.en),
      fr: decisionSaid.fr[subject](title.fr),
    },
    lines: [line],
    link: linkTo(deed, own.id),
    about: { kind: "proceeding", id: own.id },
  });
}
