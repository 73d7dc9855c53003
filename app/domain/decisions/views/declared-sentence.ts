import { type Language, pick } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { Decision } from "../decided.server";
import { groupOutcome, outcomeSaid } from "../outcome-said";
import { proceedingWords } from "../page-words";
import { replacingWords } from "../replacing-words";
import { agreementWords, groupSaidWords } from "../said-words";

/** R-2, D-17: what a group said is no decision of the matter. */
function groupSentence(language: Language, { number, outcome, bodyKind, ...decision }: Decision) {
  const own = groupOutcome({ outcome, bodyKind });
  if (own === null) return null;
  const words = pick(groupSaidWords, language);
  const said = words[own](number, agreementWords[language][decision.agreed]);
  if (decision.state === "provisional")
    return `${said} ${words.provisionalUntil(decision.until ? longDate(language, decision.until) : "")}`;
  return `${said} ${pick(proceedingWords, language).standsSince(longDate(language, dayOf(decision.declaredAt)))}`;
}

/** while another body has still to declare, or waits, nothing reads as in force. "RD-…: approved, by consensus." */
export function declaredSentence(language: Language, decision: Decision, isPartly: boolean): string {
  const ofGroup = groupSentence(language, decision);
  if (ofGroup) return ofGroup;
  const words = pick(proceedingWords, language);
  const said = words.declaredAs(
    decision.number,
    outcomeSaid(language, decision),
    agreementWords[language][decision.agreed],
  );
  const day = longDate(language, dayOf(decision.inForceAt ?? decision.declaredAt));
  const standing = {
    "in-force":
      decision.outcome.startsWith("approved") && !isPartly ? words.inForceSince(day) : words.standsSince(day),
    provisional: words.provisionalUntil(decision.until ? longDate(language, decision.until) : ""),
    "not-in-force": words.waitsForConditions,
    superseded: replacedSentence(language, decision, "superseded"),
    rescinded: replacedSentence(language, decision, "rescinded"),
  };
  return `${said} ${standing[decision.state]}`;
}

/** D-2: by which decision, and since when, where whoever reads may know of it. */
function replacedSentence(
  language: Language,
  { replacedBy }: Decision,
  state: "superseded" | "rescinded",
): string {
  const words = pick(replacingWords, language);
  const by = replacedBy.find(({ since }) => since !== null);
  if (!by || by.since === null) return words[state];
  return words[`${state}Since`](by.number, longDate(language, dayOf(by.since)));
}
