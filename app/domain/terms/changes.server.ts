// What the history of a version tells of a clause: the sentence it was and the sentence it is.
import type { Bilingual } from "../bilingual";
import { type Change, differing, fieldOf, type Recorded, type Tellers } from "../ledger/changes.server";
import { clauseSays, clauseTitle } from "./clause-words";
import { type ClauseKind, clauseKinds, clauseSchemas } from "./clauses";

const codes = { jurisdictions: {}, bodies: {} };

/** A clause as it was written down, where its kind was noted with it and this release still reads it. */
function clauseIn(recorded: unknown): { kind: ClauseKind; says: Bilingual } | null {
  const kind = clauseKinds.find((one) => one === fieldOf(recorded, "kind"));
  const read = kind && clauseSchemas[kind].safeParse(fieldOf(recorded, "value"));
  if (!kind || !read?.success) return null;
  return {
    kind,
    says: { en: clauseSays("en", kind, read.data, codes), fr: clauseSays("fr", kind, read.data, codes) },
  };
}

function clauseChange({ before, after }: Recorded): Change[] {
  const [was, is] = [clauseIn(before), clauseIn(after)];
  const kind = is?.kind ?? was?.kind;
  if (!kind) return [];
  const label = { en: clauseTitle("en", kind), fr: clauseTitle("fr", kind) };
  return differing([{ label, before: was?.says ?? null, after: is?.says ?? null }]);
}

export const termsTell: Tellers = { "terms.settleClause": clauseChange };
