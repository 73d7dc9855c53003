// What the three answers have in common: for whom it is said, on whose word, and what the record keeps of it.

import type { Bilingual } from "../../bilingual";
import type { Deed } from "../../command.server";
import { type ActionFound, answersFor } from "../action.server";
import type { Answer } from "../answers";
import type { ReportTyped } from "../forms";
import { inEach } from "../named";
import { actionSaid } from "../said-words";
import { aboutAction, type Problem } from "./finding.server";

export type Saying = Deed<ActionFound>;

/** The secretariat answers for somebody else, where it is not accountable itself (D-4). */
const isOnBehalf = ({ standing, subject }: Pick<Saying, "standing" | "subject">): boolean =>
  standing.as === "office" && subject.accountable !== "secretariat";

type Heard = { answer: Answer | null; problems: Problem[] };

/** For which jurisdiction it is said; and by whose word, where that is not one's own. */
export function heard(deed: Saying, typed: ReportTyped): Heard {
  const { subject, actor } = deed;
  const unsourced: Problem[] = isOnBehalf(deed) && !typed.said ? [{ field: "said", key: "saidBy" }] : [];
  if (subject.accountable !== "jurisdictions") return { answer: null, problems: unsourced };
  const own = answersFor(actor, subject);
  const [only] = own;
  const answer =
    own.length === 1 && only ? only : own.find(({ jurisdiction }) => jurisdiction === typed.jurisdiction);
  return {
    answer: answer ?? null,
    problems: [
      ...(answer ? [] : [{ field: "jurisdiction", key: "someJurisdiction" } as const]),
      ...unsourced,
    ],
  };
}

/** In the record, with the word on which it was entered, and what was added. */
export function recorded(deed: Saying, typed: ReportTyped, says: Bilingual): void {
  const whole = isOnBehalf(deed)
    ? inEach(actionSaid, (words, language) => words.asSaidBy(says[language], typed.said))
    : says;
  const { due, moved } = deed.subject;
  deed.record(aboutAction(deed.subject), whole, {
    before: { due, moved },
    after: { reply: typed.reply, newDay: typed.newDay, note: typed.note, said: typed.said },
  });
}
