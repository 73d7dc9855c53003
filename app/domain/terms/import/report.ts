// What was recognised, in lines for a console.
import { levels } from "../../levels";
import { type ClauseNames, clauseSays, clauseTitle } from "../clause-words";
import type { ClauseValue } from "../clauses";
import { sectionKeys } from "../sections";
import { sectionWords } from "../words";
import type { ImportNote, RecognisedTerms } from "./recognised";

const words = sectionWords.en;

const noteOf = (note: ImportNote): string => {
  switch (note.key) {
    case "variant-name":
      return `the document writes “${note.found}”; the usual name is “${note.usual}” (the text is kept as it is)`;
    case "no-seat-at-level":
      return `no seat at level ${note.level}`;
    case "number-not-stated":
      return `seats at level ${note.level}: number not stated`;
    case "level-not-stated":
      return `${note.organization}: its level is not told; a person says which, and adds its seat`;
    case "day-not-stated":
      return `${note.clause}: the text gives no day of ${note.month}; its first day was taken`;
    case "not-offered":
      return `${note.clause}: “${note.found}” is no value of this clause; a person writes the nearest`;
    case "section-missing":
      return `section not found: ${words[note.section]}`;
    case "laid-out-as-table":
      return "the document is laid out as a table";
    case "encoding":
      return `read as ${note.name}`;
  }
};

function seatLine(value: ClauseValue<"seat">): string {
  const facts = [value.level, value.organization.en || value.organization.fr];
  if (value.coChair) facts.push("co-chair");
  if (value.number === "not-stated")
    facts.push(`number not stated, nominated by ${value.nominatedBy ?? "?"}`);
  return `  ${facts.join(", ")}`;
}

export function reportOf(
  recognised: RecognisedTerms,
  names: ClauseNames,
  made: { number: number; isNewBody: boolean },
): string {
  const seats = recognised.clauses.flatMap((clause) => (clause.kind === "seat" ? [clause.value] : []));
  const others = recognised.clauses.filter((clause) => clause.kind !== "seat");
  const counts = levels.map((level) => `${level} ${seats.filter((seat) => seat.level === level).length}`);
  return [
    `${recognised.body.name}${recognised.body.acronym ? ` (${recognised.body.acronym})` : ""}: draft of version ${made.number}${made.isNewBody ? ", for a body proposed with it" : ""}.`,
    `Sections: ${recognised.sections.length} of ${sectionKeys.length}, in ${recognised.language === "fr" ? "French" : "English"}; passages to place: ${recognised.unplaced.length}.`,
    `Seats (${counts.join(" · ")}):`,
    ...seats.map(seatLine),
    "Clauses, each awaiting a person's confirmation:",
    ...others.map(
      (clause) =>
        `  ${clauseTitle("en", clause.kind)}: ${clauseSays("en", clause.kind, clause.value, names)} (section “${words[clause.section]}”)`,
    ),
    ...(recognised.notes.length > 0
      ? ["Notes:", ...recognised.notes.map((note) => `  ${noteOf(note)}`)]
      : []),
  ].join("\n");
}
