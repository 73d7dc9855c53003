// D-5: a co-chair of the body declares how it agreed and what; the number is given, and all it rests on is frozen.
import type { Id } from "../../actor";
import { type Asker, command, type Deed } from "../../command.server";
import { Invalid, NotPossible } from "../../refusals";
import type { MatterBefore } from "../../slice";
import { conditionsOf, type Declaring, problemsOf } from "../declaring";
import { type DecisionState, proceedingMoves } from "../lifecycle";
import { whyNot } from "../outcomes";
import { type DeclaringFacts, decisionPolicies } from "../policy";
import { type Proceeding, proceedingSeen } from "../proceedings.server";
import { agreementWords, decisionSaid, outcomeWords } from "../said-words";
import { declaringFacts, type Stand, standOf } from "../stand.server";
import { keepDecision, tellMembers } from "./keeping.server";
import { mustStand } from "./proceeding.server";
import { settleIfAllDecided } from "./settling.server";

type Facts = DeclaringFacts & { proceeding: Proceeding; stand: Stand };

function stateOf(declared: Declaring): DecisionState {
  if (declared.agreed === "provisional") return "provisional";
  return conditionsOf(declared).some(({ time }) => time === "before") ? "not-in-force" : "in-force";
}

function keep(deed: Deed<Facts>, declared: Declaring, matter: MatterBefore): string {
  const { now, actor, subject } = deed;
  const { agreed, outcome, reason } = declared;
  return keepDecision(
    deed,
    { ...subject, matter },
    {
      ...{ agreed, outcome, reason, state: stateOf(declared), conditions: conditionsOf(declared) },
      // What was typed under another choice of the form says nothing.
      until: agreed === "provisional" ? declared.until : null,
      move: proceedingMoves.declare,
      ...{ by: { person: actor.person ?? "", with: null }, effective: now, recorded: now },
    },
  );
}

const declaredLine = (number: string, { acronym }: Proceeding) => ({
  en: decisionSaid.en.declaredLine(number, acronym.en || acronym.fr),
  fr: decisionSaid.fr.declaredLine(number, acronym.fr || acronym.en),
});

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
      const problems = problemsOf(declared, today);
      if (problems.length > 0) throw new Invalid(problems);
      const number = keep(deed, declared, matter);
      const said = (language: "en" | "fr") =>
        decisionSaid[language].declared(
          number,
          outcomeWords[language][declared.outcome],
          agreementWords[language][declared.agreed],
        );
      record({ kind: "proceeding", id }, { en: said("en"), fr: said("fr") }, { after: declared.outcome });
      const { proceeding } = subject;
      tellMembers(deed, { proceeding, title: matter.title }, declaredLine(number, proceeding));
      settleIfAllDecided(deed, matter);
      return number;
    },
  });
}
