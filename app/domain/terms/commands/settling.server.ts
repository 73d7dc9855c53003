// What the forms of clauses ask for, once what was typed is read.
import type { Id } from "../../actor";
import type { Bilingual } from "../../bilingual";
import type { Asker } from "../../command.server";
import { Invalid } from "../../refusals";
import { readClause } from "../clause-forms";
import type { ClauseKind, ClauseValue } from "../clauses";
import { clausesWords } from "../page-words/clauses";
import type { Founding } from "./clause-rows.server";
import { addClause, confirmClauses, writeClause } from "./clauses.server";

const noneTicked: Bilingual = {
  en: clausesWords.en["none-ticked"],
  fr: clausesWords.fr["none-ticked"],
};

type Typed = Record<string, unknown>;

function valueTyped<Kind extends ClauseKind>(kind: Kind, typed: Typed): ClauseValue<Kind> {
  const read = readClause(kind, typed);
  if (!read.ok) throw new Invalid(read.problems);
  return read.value;
}

type Written = { version: Id; clause: Id; edition: number; founding: Founding; kind: ClauseKind };

export const writeTypedClause = (asker: Asker, { kind, ...at }: Written, typed: Typed): void =>
  writeClause(asker, at, valueTyped(kind, typed));

export const addTypedClause = (
  asker: Asker,
  at: { version: Id; founding: Founding; kind: ClauseKind },
  typed: Typed,
): Id => addClause(asker, at.version, { kind: at.kind, value: valueTyped(at.kind, typed), ...at.founding });

/** The clauses that were ticked, or all that are proposed. */
export const settleClauses = (
  asker: Asker,
  at: { version: Id; proposed: readonly Id[] },
  typed: { clause: readonly Id[]; all: boolean },
): number => {
  const wanted = typed.all ? at.proposed : typed.clause;
  if (wanted.length === 0) throw new Invalid([{ field: "clause", text: noneTicked }]);
  return confirmClauses(asker, at.version, wanted);
};
