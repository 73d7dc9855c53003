// The clauses that count (B-2, B-9): confirmed, written, added or set aside by a person.
import { eq } from "drizzle-orm";
import { clause } from "../../../../db/schema";
import type { Id } from "../../actor";
import { type Asker, command } from "../../command.server";
import { newId } from "../../id";
import { follow } from "../../lifecycle";
import { type ClauseKind, type ClauseValue, clauseSchemas } from "../clauses";
import { clauseMoves } from "../lifecycle";
import { termsPolicies } from "../policy";
import { versionSeenBy } from "../queries/version-facts.server";
import { termsWords } from "../words";
import {
  clauseOf,
  type Founding,
  foundedOn,
  refuseSecond,
  setState,
  staleClause,
  titles,
} from "./clause-rows.server";

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
        { before: { kind: found.kind, value: found.value } },
      );
    },
  });
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
          before: { kind: found.kind, value: found.value },
          after: { kind: found.kind, value: checked },
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
        { after: { kind, value } },
      );
      return id;
    },
  });
}
