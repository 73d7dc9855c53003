// S-10: every jurisdiction that is a member of the body that day is asked; each answers for itself.
import { and, eq, inArray } from "drizzle-orm";
import { actionAnswer } from "../../../../db/schema";
import type { Id } from "../../actor";
import type { Deed } from "../../command.server";
import { membersOn } from "../choices.server";

const notAnswered = { doneAt: null, doneBy: null, untilDay: null, note: "", noteLanguage: null };

/** Those who were asked once before are asked again. */
export function askJurisdictions({ tx, today }: Deed<object>, { id, body }: { id: Id; body: Id }): void {
  for (const jurisdictionId of membersOn(tx, body, today))
    tx.insert(actionAnswer)
      .values({ actionId: id, jurisdictionId })
      .onConflictDoUpdate({ target: [actionAnswer.actionId, actionAnswer.jurisdictionId], set: notAnswered })
      .run();
}

export function askAgain({ tx }: Deed<object>, id: Id, jurisdictions: readonly Id[]): void {
  tx.update(actionAnswer)
    .set(notAnswered)
    .where(and(eq(actionAnswer.actionId, id), inArray(actionAnswer.jurisdictionId, [...jurisdictions])))
    .run();
}

type Answered = Partial<Omit<typeof actionAnswer.$inferInsert, "actionId" | "jurisdictionId">>;

export function setAnswer({ tx }: Deed<object>, id: Id, jurisdiction: Id, set: Answered): void {
  tx.update(actionAnswer)
    .set(set)
    .where(and(eq(actionAnswer.actionId, id), eq(actionAnswer.jurisdictionId, jurisdiction)))
    .run();
}
