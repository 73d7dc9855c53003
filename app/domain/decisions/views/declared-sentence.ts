import { type Language, pick } from "../../bilingual";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { Decision } from "../decided.server";
import { proceedingWords } from "../page-words";
import { agreementWords, outcomeWords } from "../said-words";

/** while another body has still to declare, or waits, nothing reads as in force. "RD-…: approved, by consensus." */
export function declaredSentence(language: Language, decision: Decision, isPartly: boolean): string {
  const words = pick(proceedingWords, language);
  const said = words.declaredAs(
    decision.number,
    outcomeWords[language][decision.outcome],
    agreementWords[language][decision.agreed],
  );
  const day = longDate(language, dayOf(decision.inForceAt ?? decision.declaredAt));
  const standing = {
    "in-force":
      decision.outcome.startsWith("approved") && !isPartly ? words.inForceSince(day) : words.standsSince(day),
    provisional: words.provisionalUntil(decision.until ? longDate(language, decision.until) : ""),
    "not-in-force": words.waitsForConditions,
  };
  return `${said} ${standing[decision.state]}`;
}
