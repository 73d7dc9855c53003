import { Sentence, Status, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import type { Confirmation } from "../due";
import type { PageStanding } from "../queries.server";
import { pageWords } from "../words";

type Props = { standing: PageStanding | null; confirmation: Confirmation | null };

/** When the page was confirmed and by whom; until when it is to be confirmed again. */
export function PageStandingSaid({ standing, confirmation }: Props) {
  const language = useLanguage();
  const words = useWords(pageWords);
  if (!standing || !confirmation) return <>{words.notSetUp}</>;
  const due = longDate(language, dayOf(standing.dueAt));
  const isOverdue = confirmation === "is-overdue";
  if (standing.confirmedAt === null || !standing.confirmedBy) {
    return (
      <Status tone={isOverdue ? "bad" : "wait"}>
        {isOverdue ? words.neverOverdue(due) : words.never(due)}
      </Status>
    );
  }
  const day = longDate(language, dayOf(standing.confirmedAt));
  return (
    <Status tone={isOverdue ? "bad" : "ok"}>
      <Sentence of={[standing.confirmedBy]} say={(who) => words.lastBy(who, day)} />{" "}
      {isOverdue ? words.overdue(due) : words.next(due)}
    </Status>
  );
}
