// What reading a terms-of-reference document yields (B-9): proposals for a person to confirm, never facts.
import type { Bilingual, Language } from "../../bilingual";
import type { RichText } from "../../rich-text";
import type { ClauseKind, ClauseValue } from "../clauses";
import type { SectionKey } from "../sections";

/** A proposed clause beside the passage it came from. `passage` is the exact plain text of one passage of the section. */
export type ProposedClause = {
  [Kind in ClauseKind]: { kind: Kind; value: ClauseValue<Kind>; section: SectionKey; passage: string };
}[ClauseKind];

export type RecognisedSection = { key: SectionKey; title: string; text: RichText };

/** A heading or passage that no section claimed: kept, shown, placed by a person. */
export type Unplaced = { heading: string; text: RichText };

/** Something a reader should know: a variant name met in the text, a level without a seat, a repair. */
export type ImportNote =
  | { key: "variant-name"; found: string; usual: string }
  | { key: "no-seat-at-level"; level: "F" | "P" | "T" | "M" }
  | { key: "number-not-stated"; level: "F" | "P" | "T" | "M" }
  /** Listed under no level, or several at once, of a government the text does not tell. */
  | { key: "level-not-stated"; organization: string }
  /** `month` as in `2026-06`: the clause has its first day. */
  | { key: "day-not-stated"; clause: "review-date" | "end-date"; month: string }
  /** Words for which a clause of this kind has no value: "every six weeks", "five members". */
  | { key: "not-offered"; clause: "cadence" | "quorum"; found: string }
  | { key: "section-missing"; section: SectionKey }
  | { key: "laid-out-as-table" }
  | { key: "encoding"; name: string };

export type RecognisedTerms = {
  language: Language;
  /** The body the document is about, as far as its name or acronym was recognised in the text. */
  body: {
    name: string;
    acronym: string | null;
    kind: "working-group" | "sub-committee" | "task-team" | "council";
    createdOn: string | null;
  };
  /** The nine sections that were found, in the order of the template. */
  sections: RecognisedSection[];
  unplaced: Unplaced[];
  clauses: ProposedClause[];
  notes: ImportNote[];
};

/** Why a document could not be read at all: a word key, said in the reader's language. */
export const importProblems = [
  "empty",
  "too-large",
  "too-long",
  "section-too-long",
  "too-many-parts",
  "not-text",
  "unpacks-too-large",
  "damaged",
  "kind-not-accepted",
  "no-sections",
  "no-text",
  "too-heavy",
  "encrypted",
] as const;
export type ImportProblem = (typeof importProblems)[number];
export class UnreadableDocument extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem);
  }
}

export type OrganizationKnown = {
  /** Every form met in documents, both languages: "EDSC/Service Canada", "ESDC", "Service NL". */
  forms: string[];
  name: Bilingual;
  jurisdiction: string;
};
