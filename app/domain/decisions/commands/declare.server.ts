// D-5: a co-chair of the body declares how it agreed and what; the number is given, and all it rests on is frozen.
import { type Db, prepared } from "../../../../db/connection";
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import { type Asker, command, type Deed } from "../../command.server";
import type { Cents } from "../../money";
import { Invalid, NotPossible } from "../../refusals";
import type { MatterBefore } from "../../slice";
import { conditionsOf, type Declaring, problemsOf } from "../declaring";
import type { DeclaringFacts } from "../gates";
import { type DecisionState, proceedingMoves } from "../lifecycle";
import { type DecidedSum, isGroups, outcomeSaid } from "../outcome-said";
import { approvals, isDeferral, whyNot, withModification } from "../outcomes";
import { decisionPolicies } from "../policy";
import { matterOf, type Proceeding, proceedingSeen } from "../proceedings.server";
import { canComeBack } from "../review-policy";
import { agreementWords, decisionSaid } from "../said-words";
import { declaringFacts, type Stand, standOf } from "../stand.server";
import { wordingBefore } from "../texts-before.server";
import { type Kept, keepDecision, tellMembers } from "./keeping.server";
import { mustStand } from "./proceeding.server";
import { type Chosen, chosenOf, keepChosen, recordPending } from "./replacing.server";
import { settleIfAllDecided } from "./settling.server";

type Facts = DeclaringFacts & { proceeding: Proceeding; stand: Stand };

function stateOf(declared: Declaring): DecisionState {
  if (declared.agreed === "provisional") return "provisional";
  return conditionsOf(declared).some(({ time }) => time === "before") ? "not-in-force" : "in-force";
}

/** with a modification, or in a round to reconcile, another text than the proposed one is decided. */
function textDecided({ subject }: Deed<Facts>, { outcome, wording }: Declaring): Bilingual | null {
  if (outcome === withModification) return wording;
  return approvals.includes(outcome) ? subject.proceeding.askedOn : null;
}

/** F-7: of money, what is asked from the account of the council. */
const shareOf = ({ tx, house, subject: { proceeding } }: Deed<Facts>): Cents | null =>
  matterOf(house.slices, proceeding.kind).share?.(tx, proceeding.matter, proceeding.body) ?? null;

function sumDecided(deed: Deed<Facts>, { outcome, sum }: Declaring): DecidedSum | null {
  const asked = shareOf(deed);
  return asked !== null && sum !== null && approvals.includes(outcome) ? { asked, cents: sum } : null;
}

function keep(deed: Deed<Facts>, declared: Declaring, matter: MatterBefore): Kept {
  const { now, actor, subject } = deed;
  const { agreed, outcome, reason } = declared;
  return keepDecision(
    deed,
    { ...subject, matter },
    {
      ...{ agreed, outcome, reason, state: stateOf(declared), conditions: conditionsOf(declared) },
      // What was typed under another choice of the form says nothing.
      until: agreed === "provisional" ? declared.until : null,
      deferral: isDeferral(outcome) ? declared.deferral : null,
      reviewBy: canComeBack(subject.proceeding) ? declared.reviewBy : null,
      text: textDecided(deed, declared),
      sum: sumDecided(deed, declared),
      move: proceedingMoves.declare,
      ...{ by: { person: actor.person ?? "", with: null }, effective: now, recorded: now },
    },
  );
}

function declaredLine(number: string, { acronym, bodyKind }: Proceeding): Bilingual {
  const line = isGroups(bodyKind) ? "groupDeclaredLine" : "declaredLine";
  return {
    en: decisionSaid.en[line](number, acronym.en || acronym.fr),
    fr: decisionSaid.fr[line](number, acronym.fr || acronym.en),
  };
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
      return { ...declaringFacts({ proceeding: found, stand }, actor, asker.house.now()), stand };
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
      const asked = shareOf(deed);
      const problems = [...problemsOf(declared, { proposed, asked, today }), ...unknown];
      if (problems.length > 0) throw new Invalid(problems);
      const { id: decided, number } = keep(deed, declared, matter);
      keepChosen(deed.tx, decided, [...chosen, ...reconciledBy(deed, declared)]);
      const said = (language: "en" | "fr") =>
        decisionSaid[language].declared(
          number,
          outcomeSaid(language, {
            ...{ outcome: declared.outcome, bodyKind, kind },
            sum: sumDecided(deed, declared),
          }),
          agreementWords[language][declared.agreed],
        );
      record({ kind: "proceeding", id }, { en: said("en"), fr: said("fr") }, { after: declared.outcome });
      const { proceeding } = subject;
      tellMembers(deed, { proceeding, title: matter.title }, declaredLine(number, proceeding));
      settleIfAllDecided(deed, matter);
      recordPending(deed, { id, decision: decided });
      return number;
    },
  });
}
