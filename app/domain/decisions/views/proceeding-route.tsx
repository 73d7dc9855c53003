import { Route, type Stop, useLanguage, useWords } from "../../../ui";
import { type Language, pick, say } from "../../bilingual";
import { dayOf, easternTime } from "../../dates";
import { dateTime, longDate } from "../../format";
import type { Decision } from "../decided.server";
import { isReplaced } from "../lifecycle";
import { isGroups } from "../outcome-said";
import { proceedingWords } from "../page-words";
import type { ProceedingPage } from "../pages.server";

/** Positions asked for, replies, the declaration, in force: done, now, next. */
export function ProceedingRoute({ page: { proceeding, decision, isPartly } }: { page: ProceedingPage }) {
  const language = useLanguage();
  const words = useWords(proceedingWords);
  // Declared once everyone had answered, replies closed then.
  const closedAt =
    decision && decision.declaredAt < proceeding.closesAt ? decision.declaredAt : proceeding.closesAt;
  const closes = dateTime(language, closedAt, easternTime);
  const isOpen = proceeding.state === "open";
  const replaced = decision && isReplaced(decision.state) ? decision : null;
  const waits = decision !== null && !replaced && (decision.inForceAt === null || isPartly);
  const stops: Stop[] = [
    {
      key: "opened",
      label: words.opened,
      detail: longDate(language, dayOf(proceeding.openedAt)),
      state: "done",
    },
    {
      key: "replies",
      label: words.replies,
      detail: isOpen ? words.repliesUntil(closes) : words.closedOn(closes),
      state: isOpen ? "now" : "done",
    },
    {
      key: "declares",
      label: words.declares(say(language, proceeding.acronym)),
      detail: decision ? longDate(language, dayOf(decision.declaredAt)) : words.byChair,
      state: decision ? "done" : "next",
    },
    ...(replaced && replaced.inForceAt === null
      ? []
      : [
          {
            key: "in-force",
            label: isGroups(proceeding.bodyKind) ? words.toTheCouncils : words.inForce,
            state: waits ? "now" : decision && !isGroups(proceeding.bodyKind) ? "done" : "next",
          } as const,
        ]),
    ...(replaced ? [endOf(language, replaced)] : []),
  ];
  return <Route label={words.route} stops={stops} />;
}

/** D-2: another decision took its place. */
function endOf(language: Language, { state, replacedBy }: Decision): Stop {
  const words = pick(proceedingWords, language);
  const since = replacedBy.find((one) => one.since !== null)?.since ?? null;
  return {
    key: "replaced",
    label: state === "rescinded" ? words.rescinded : words.superseded,
    detail: since === null ? undefined : longDate(language, dayOf(since)),
    state: "done",
  };
}
