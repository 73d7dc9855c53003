// What a reader should know of an import: variants met, levels without a seat, sections not found.
import { levels } from "../../levels";
import { sectionKeys } from "../sections";
import { variants } from "./body-named";
import { layoutTables } from "./division";
import type { Read } from "./reading";
import type { ImportNote, ProposedClause, RecognisedSection } from "./recognised";
import { withoutLevel } from "./seats";
import type { SourceDocument } from "./source-document";

export function documentNotes(document: SourceDocument, text: string): ImportNote[] {
  const met = variants.flatMap(({ found, usual }): ImportNote[] => {
    const match = found.exec(text);
    return match ? [{ key: "variant-name", found: match[0], usual }] : [];
  });
  const { encoding } = document;
  return [
    ...met,
    ...(layoutTables(document).size > 0 ? [{ key: "laid-out-as-table" } as const] : []),
    ...(encoding && encoding !== "utf-8" ? [{ key: "encoding", name: encoding } as const] : []),
  ];
}

export function seatNotes(
  { sections, reads }: { sections: RecognisedSection[]; reads: Read[] },
  clauses: ProposedClause[],
): ImportNote[] {
  const seats = clauses.flatMap((clause) => (clause.kind === "seat" ? [clause.value] : []));
  if (seats.length === 0 && !sections.some(({ key }) => key === "membership")) return [];
  const empty = levels.filter((level) => seats.every((seat) => seat.level !== level));
  const uncounted = levels.filter((level) =>
    seats.some((seat) => seat.level === level && seat.number === "not-stated"),
  );
  return [
    ...empty.map((level) => ({ key: "no-seat-at-level", level }) as const),
    ...uncounted.map((level) => ({ key: "number-not-stated", level }) as const),
    ...withoutLevel(reads).map((organization) => ({ key: "level-not-stated", organization }) as const),
  ];
}

export const missingSections = (sections: RecognisedSection[]): ImportNote[] =>
  sectionKeys
    .filter((section) => sections.every(({ key }) => key !== section))
    .map((section) => ({ key: "section-missing", section }));
