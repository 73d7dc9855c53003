// The row of a clause: found, moved, placed in the text; what refuses a second one of its kind.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { clause, person } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import type { Language } from "../../bilingual";
import type { Instant } from "../../dates";
import { because, NotFound, NotPossible, refusalWords } from "../../refusals";
import { shownAs } from "../../shown-as";
import { clauseTitle } from "../clause-words";
import { type ClauseKind, repeatable } from "../clauses";
import type { ClauseState } from "../lifecycle";
import { termsRefusals } from "../refusal-words";
import type { SectionKey } from "../sections";

type Row = typeof clause.$inferSelect;

export const clauseOf = (tx: Db, version: Id, id: Id): Row => {
  const found = tx
    .select()
    .from(clause)
    .where(and(eq(clause.versionId, version), eq(clause.id, id)))
    .get();
  if (!found) throw new NotFound();
  return found;
};

export const titles = (kind: string) => ({
  en: clauseTitle("en", kind as ClauseKind),
  fr: clauseTitle("fr", kind as ClauseKind),
});

/** At most one confirmed clause of a kind, seats apart; the reason instead of the database's own refusal. */
export function refuseSecond(tx: Db, found: Pick<Row, "id" | "versionId" | "kind">): void {
  if (repeatable.includes(found.kind as ClauseKind)) return;
  const same = tx
    .select()
    .from(clause)
    .where(
      and(eq(clause.versionId, found.versionId), eq(clause.kind, found.kind), eq(clause.state, "confirmed")),
    )
    .all();
  if (same.some((other) => other.id !== found.id)) {
    throw new NotPossible(because(termsRefusals, (words) => words["one-of-a-kind"], "B-2"));
  }
}

export function setState(tx: Db, found: Row, state: ClauseState, by: { actor: Actor; now: Instant }): void {
  if (state === "confirmed") refuseSecond(tx, found);
  const confirmed =
    state === "confirmed"
      ? { confirmedBy: by.actor.person, confirmedAt: by.now }
      : { confirmedBy: null, confirmedAt: null };
  tx.update(clause)
    .set({ state, ...confirmed, edition: found.edition + 1 })
    .where(eq(clause.id, found.id))
    .run();
}

/** Where a clause stands in the text: its section and, where it rests on one, its passage. */
export type Founding = { section: SectionKey; passage: string; language: Language };

export const foundedOn = (founding: Founding | undefined) =>
  founding && {
    section: founding.section,
    passage: founding.passage,
    passageLanguage: founding.passage ? founding.language : null,
  };

/** T-4: who changed it meanwhile; what it says now stands on the page itself. */
export function staleClause(tx: Db, found: Row): NotPossible {
  const who = found.confirmedBy
    ? tx.select().from(person).where(eq(person.id, found.confirmedBy)).get()
    : undefined;
  return new NotPossible(
    because(refusalWords, (words) => words["changed-meanwhile"], "T-4"),
    {
      by: who ? shownAs(who) : { en: "", fr: "" },
      at: found.confirmedAt ?? 0,
      fields: [],
      edition: found.edition,
    },
  );
}
