// D-5: a co-chair of the body declares how it agreed and what; the number is given, and all it rests on is frozen.
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Db, prepared } from "../../../../db/connection";
import {
  decision,
  decisionCondition,
  decisionDeferral,
  decisionText,
  proceeding,
} from "../../../../db/schema";
import type { Id } from "../../actor";
import { openTo } from "../../audiences.server";
import type { Bilingual } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import { type Day, fiscalYearOf, type Instant } from "../../dates";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { Invalid, NotPossible } from "../../refusals";
import { membersOf } from "../../seats/chairs.server";
import type { MatterBefore } from "../../slice";
import { audiencesOfDecision, audiencesOfProceeding } from "../audiences";
import type { FrozenThen } from "../decided.server";
import { type Condition, conditionsOf, type Declaring, problemsOf } from "../declaring";
import { type DecisionState, proceedingMoves } from "../lifecycle";
import { numberOf } from "../numbers";
import { isGroups, outcomeSaid } from "../outcome-said";
import { approvals, isDeferral, whyNot, withModification } from "../outcomes";
import { type DeclaringFacts, decisionPolicies } from "../policy";
import { type Proceeding, proceedingSeen } from "../proceedings.server";
import { agreementWords, decisionSaid } from "../said-words";
import { declaringFacts, type Stand, standOf, type VoiceLine } from "../stand.server";
import { textsBefore, wordingBefore } from "../texts-before.server";
import { linkTo, mustStand } from "./proceeding.server";
import { type Chosen, chosenOf, keepChosen, recordPending } from "./replacing.server";
import { settleIfAllDecided } from "./settling.server";

type Kept = { id: Id; number: string };
type Facts = DeclaringFacts & { proceeding: Proceeding; stand: Stand };

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const frozen = ({ voice, said, footnote }: VoiceLine): FrozenThen => ({
  ...voice,
  ...{ position: said?.kind ?? null, words: said?.words ?? "", wordsLanguage: said?.wordsLanguage ?? "en" },
  ...{ until: said?.until ?? null, entry: said?.entry ?? null, person: said?.person ?? null },
  ...{ standing: said?.standing ?? null, at: said?.at ?? null, footnote },
});

function stateOf(declared: Declaring): DecisionState {
  if (declared.agreed === "provisional") return "provisional";
  return conditionsOf(declared).some(({ time }) => time === "before") ? "not-in-force" : "in-force";
}

/** D-10: without gaps, since nothing else writes meanwhile. */
function numbered(tx: Db, own: Proceeding, now: Day) {
  const fiscalYear = fiscalYearOf(now);
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

/** with a modification, or in a round to reconcile, another text than the proposed one is decided. */
function textDecided({ subject }: Deed<Facts>, { outcome, wording }: Declaring): Bilingual | null {
  if (outcome === withModification) return wording;
  return approvals.includes(outcome) ? subject.proceeding.askedOn : null;
}

/** what was typed under another outcome was refused before. */
function keepDeferral(tx: Db, id: Id, { outcome, deferral }: Declaring): void {
  if (!isDeferral(outcome)) return;
  const { until, condition, acts } = deferral;
  tx.insert(decisionDeferral)
    .values({ decisionId: id, until, conditionEn: condition.en, conditionFr: condition.fr, acts })
    .run();
}

/** The number it was given, and its id. */
function keepDecision(deed: Deed<Facts>, declared: Declaring, matter: MatterBefore): Kept {
  const { tx, now, today, actor, subject } = deed;
  const { stand, proceeding: own } = subject;
  const id = newId();
  const state = stateOf(declared);
  const given = numbered(tx, own, today);
  tx.update(proceeding)
    .set({ state: follow(proceedingMoves.declare, own.state), endedAt: now, edition: own.edition + 1 })
    .where(eq(proceeding.id, own.id))
    .run();
  const text = textDecided(deed, declared);
  const texts = text ?? textsBefore(deed.house, own);
  tx.insert(decision)
    .values({
      ...{ id, proceedingId: own.id, bodyId: own.body, ...given, state },
      ...{ agreed: declared.agreed, outcome: declared.outcome },
      // What was typed under another choice of the form says nothing.
      until: declared.agreed === "provisional" ? declared.until : null,
      ...{ titleEn: matter.title.en, titleFr: matter.title.fr },
      ...{ reasonEn: declared.reason.en, reasonFr: declared.reason.fr },
      ...{ digestEn: digestOf(texts.en), digestFr: digestOf(texts.fr) },
      voices: stand.lines.map(frozen),
      ...{ declaredBy: actor.person ?? "", declaredAt: now, inForceAt: inForceSince(state, now) },
    })
    .run();
  if (text)
    tx.insert(decisionText)
      .values({ decisionId: id, ...text })
      .run();
  keepConditions(tx, id, conditionsOf(declared));
  keepDeferral(tx, id, declared);
  // D-17: what a group agreed is shown with what it recommends, never in the councils' register.
  for (const subject of [
    { kind: "decision", id },
    { kind: "proceeding", id: own.id },
  ])
    openTo(tx, subject, isGroups(own.bodyKind) ? audiencesOfProceeding(matter) : audiencesOfDecision(matter));
  return { id, number: given.number };
}

const inForceSince = (state: DecisionState, now: Instant): Instant | null =>
  state === "in-force" ? now : null;

function tellMembers(deed: Deed<Facts>, matter: MatterBefore, number: string): void {
  const { proceeding: own } = deed.subject;
  const [subject, line] = isGroups(own.bodyKind)
    ? (["groupDeclaredSubject", "groupDeclaredLine"] as const)
    : (["declaredSubject", "declaredLine"] as const);
  deed.notify({
    to: membersOf(deed.tx, own.body, deed.today),
    subject: {
      en: decisionSaid.en[subject](matter.title.en),
      fr: decisionSaid.fr[subject](matter.title.fr),
    },
    lines: [
      {
        en: decisionSaid.en[line](number, own.acronym.en || own.acronym.fr),
        fr: decisionSaid.fr[line](number, own.acronym.fr || own.acronym.en),
      },
    ],
    link: linkTo(deed, own.id),
    about: { kind: "proceeding", id: own.id },
  });
}

const formerDecision = prepared((db: Db) =>
  db.$client
    .prepare<[Id], Id>(
      "select x.id from reconciliation c join decision x on x.proceeding_id = c.former_id where c.proceeding_id = ?",
    )
    .pluck(),
);

/** in a round to reconcile, what the council approves takes the place of what it decided before. */
function reconciledBy({ tx, subject }: Deed<Facts>, { outcome }: Declaring): Chosen[] {
  const former = approvals.includes(outcome) && formerDecision(tx).get(subject.proceeding.id);
  return former ? [{ kind: "supersedes", id: former }] : [];
}

/** Returns the number that the decision was given. */
export function declareOutcome(asker: Asker, id: Id, declared: Declaring): string {
  return command(asker, {
    policy: decisionPolicies.declare,
    find: (tx, actor, today): Facts | undefined => {
      const found = proceedingSeen(tx, actor, id);
      if (!found) return undefined;
      const stand = standOf(tx, found, today);
      return { ...declaringFacts(found, stand, asker.house.now()), stand };
    },
    run: (deed) => {
      const { today, subject, record } = deed;
      const { kind, bodyKind } = subject.proceeding;
      const matter = mustStand(deed, subject.proceeding);
      const refusal = whyNot(subject.stand.needs, declared, { kind, bodyKind, today });
      if (refusal?.field) throw new Invalid([{ field: refusal.field, text: refusal.text }]);
      if (refusal) throw new NotPossible(refusal);
      const proposed = wordingBefore(deed.house, subject.proceeding);
      const { chosen, problems: unknown } = chosenOf(deed, subject.proceeding, declared.replaces);
      const problems = [...problemsOf(declared, proposed, today), ...unknown];
      if (problems.length > 0) throw new Invalid(problems);
      const { id: decided, number } = keepDecision(deed, declared, matter);
      keepChosen(deed.tx, decided, [...chosen, ...reconciledBy(deed, declared)]);
      const said = (language: "en" | "fr") =>
        decisionSaid[language].declared(
          number,
          outcomeSaid(language, { outcome: declared.outcome, bodyKind }),
          agreementWords[language][declared.agreed],
        );
      record({ kind: "proceeding", id }, { en: said("en"), fr: said("fr") }, { after: declared.outcome });
      tellMembers(deed, matter, number);
      settleIfAllDecided(deed, matter);
      recordPending(deed, { id, decision: decided });
      return number;
    },
  });
}
