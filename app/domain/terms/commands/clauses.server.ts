// The clauses that count (B-2, B-9): confirmed, written, added or set aside by a person.
import { and, eq } from "drizzle-orm";
import type { Db } from "../../../../db/connection";
import { clause, person } from "../../../../db/schema";
import type { Actor, Id } from "../../actor";
import type { Language } from "../../bilingual";
import { type Asker, command } from "../../command.server";
import type { Instant } from "../../dates";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { because, NotFound, NotPossible, refusalWords } from "../../refusals";
import { shownAs } from "../../shown-as";
import { clauseTitle } from "../clause-words";
import { type ClauseKind, type ClauseValue, clauseSchemas, repeatable } from "../clauses";
import { type ClauseState, clauseMoves } from "../lifecycle";
import { termsPolicies } from "../policy";
import { versionSeenBy } from "../queries/version-facts.server";
import { termsRefusals } from "../refusal-words";
import type { SectionKey } from "../sections";
import { termsWords } from "../words";

type Row = typeof clause.$inferSelect;

const clauseOf = (tx: Db, version: Id, id: Id): Row => {
  const found = tx
    .select()
    .from(clause)
    .where(and(eq(clause.versionId, version), eq(clause.id, id)))
    .get();
  if (!found) throw new NotFound();
  return found;
};

const titles = (kind: string) => ({
  en: clauseTitle("en", kind as ClauseKind),
  fr: clauseTitle("fr", kind as ClauseKind),
});

/** At most one confirmed clause of a kind, seats apart; the reason instead of the database's own refusal. */
function refuseSecond(tx: Db, found: Pick<Row, "id" | "versionId" | "kind">): void {
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

function setState(tx: Db, found: Row, state: ClauseState, by: { actor: Actor; now: Instant }): void {
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

/** Confirms the clauses that a person ticked, all of them or none. */
export function confirmClauses(asker: Asker, version: Id, ids: readonly Id[]): number {
  return command(asker, {
    policy: termsPolicies.settleClause,
    find: (tx, actor) => versionSeenBy(tx, actor, version),
    run: ({ tx, actor, now, record }) => {
      const found = [...new Set(ids)]
        .map((id) => clauseOf(tx, version, id))
        .filter((one) => one.state !== "confirmed");
      for (const one of found) setState(tx, one, follow(clauseMoves.confirm, one.state), { actor, now });
      record(
        { kind: "terms", id: version },
        {
          en: termsWords.en.clausesConfirmed(found.length),
          fr: termsWords.fr.clausesConfirmed(found.length),
        },
        { after: found.map((one) => one.kind) },
      );
      return found.length;
    },
  });
}

export function setClauseAside(asker: Asker, version: Id, id: Id): void {
  command(asker, {
    policy: termsPolicies.settleClause,
    find: (tx, actor) => versionSeenBy(tx, actor, version),
    run: ({ tx, actor, now, record }) => {
      const found = clauseOf(tx, version, id);
      setState(tx, found, follow(clauseMoves.setAside, found.state), { actor, now });
      const title = titles(found.kind);
      record(
        { kind: "terms", id: version },
        { en: termsWords.en.clauseSetAside(title.en), fr: termsWords.fr.clauseSetAside(title.fr) },
        {
          before: found.value,
        },
      );
    },
  });
}

/** Where a clause stands in the text: its section and, where it rests on one, its passage. */
export type Founding = { section: SectionKey; passage: string; language: Language };

const foundedOn = (founding: Founding | undefined) =>
  founding && {
    section: founding.section,
    passage: founding.passage,
    passageLanguage: founding.passage ? founding.language : null,
  };

/** T-4: who changed it meanwhile; what it says now stands on the page itself. */
function staleClause(tx: Db, found: Row): NotPossible {
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

/** Writes the value of a clause and confirms it with the same act: a person has said what counts. */
export function writeClause<Kind extends ClauseKind>(
  asker: Asker,
  at: { version: Id; clause: Id; edition: number; founding?: Founding },
  value: ClauseValue<Kind>,
): void {
  command(asker, {
    policy: termsPolicies.settleClause,
    find: (tx, actor) => versionSeenBy(tx, actor, at.version),
    run: ({ tx, actor, now, record }) => {
      const found = clauseOf(tx, at.version, at.clause);
      if (found.edition !== at.edition) throw staleClause(tx, found);
      refuseSecond(tx, found);
      const checked = clauseSchemas[found.kind as ClauseKind].parse(value);
      tx.update(clause)
        .set({
          value: checked,
          state: "confirmed",
          confirmedBy: actor.person,
          confirmedAt: now,
          edition: found.edition + 1,
          ...foundedOn(at.founding),
        })
        .where(eq(clause.id, found.id))
        .run();
      const title = titles(found.kind);
      record(
        { kind: "terms", id: at.version },
        { en: termsWords.en.clauseWritten(title.en), fr: termsWords.fr.clauseWritten(title.fr) },
        {
          before: found.value,
          after: checked,
        },
      );
    },
  });
}

export type NewClause = Founding & { kind: ClauseKind; value: unknown };

/** A clause that a person adds: a default made explicit, a seat, a date; confirmed by being written. */
export function addClause(asker: Asker, version: Id, typed: NewClause): Id {
  return command(asker, {
    policy: termsPolicies.settleClause,
    find: (tx, actor) => versionSeenBy(tx, actor, version),
    run: ({ tx, actor, now, record }) => {
      const { kind, section, passage, language } = typed;
      const id = newId();
      refuseSecond(tx, { id, versionId: version, kind });
      const value = clauseSchemas[kind].parse(typed.value);
      const place = tx
        .select({ id: clause.id })
        .from(clause)
        .where(eq(clause.versionId, version))
        .all().length;
      tx.insert(clause)
        .values({
          id,
          versionId: version,
          kind,
          value,
          state: "confirmed",
          section,
          passage,
          passageLanguage: passage ? language : null,
          place,
          confirmedBy: actor.person,
          confirmedAt: now,
        })
        .run();
      const title = titles(kind);
      record(
        { kind: "terms", id: version },
        { en: termsWords.en.clauseWritten(title.en), fr: termsWords.fr.clauseWritten(title.fr) },
        { after: value },
      );
      return id;
    },
  });
}
