// Terms of reference as data: passages with both sides, and the clauses that rest on them.
import type { Bilingual, Language } from "../../bilingual";
import { addDays, addMonths, type Day, dayFrom } from "../../dates";
import type { Level } from "../../levels";
import type { Passage } from "../../rich-text";
import type { ClauseKind, ClauseValue } from "../../terms/clauses";
import type { SectionKey } from "../../terms/sections";
import type { BodyKey } from "../bodies";
import { type SeatKey, seats } from "../seats";

/** One passage of a section, on both sides; its number counts from 0 within the section. */
export type TwoSided = Omit<Passage, "content"> & { en: string; fr: string };
export type Sections = Record<SectionKey, readonly TwoSided[]>;

type ClauseOf<Kind extends ClauseKind> = {
  kind: Kind;
  value: ClauseValue<Kind>;
  section: SectionKey;
  /** The passage of the section that founds it; null where a person wrote the clause without one. */
  passage: number | null;
  /** The seat that a seat clause continues; null where the clause asks for a new one. */
  seat: SeatKey | null;
};
export type DemonstrationClause = { [Kind in ClauseKind]: ClauseOf<Kind> }[ClauseKind];

/** A section as the next version has it. `behind`: that side does not yet say what the other says. */
export type ChangedSection = { section: SectionKey; passages: readonly TwoSided[]; behind: Language | null };

export type Amendment = {
  number: number;
  changed: readonly ChangedSection[];
  /** Every clause of the next version, those that stay included. */
  clauses: readonly DemonstrationClause[];
};

export type DemonstrationTerms = {
  body: BodyKey;
  /** The side that was written first. */
  source: Language;
  adoptedOn: Day;
  /** The councils that adopted them, before this workspace. */
  adoptedBy: Bilingual;
  sections: Sections;
  clauses: readonly DemonstrationClause[];
  amendment: Amendment | null;
};

export const paragraph = (en: string, fr: string): TwoSided => ({ kind: "paragraph", depth: 0, en, fr });
export const item = (en: string, fr: string): TwoSided => ({ kind: "item", depth: 1, en, fr });

/** A clause and the passage it rests on, as "meetings 0". */
export function clause<Kind extends ClauseKind>(
  kind: Kind,
  value: ClauseValue<Kind>,
  [section, passage]: readonly [SectionKey, number | null],
): ClauseOf<Kind> {
  return { kind, value, section, passage, seat: null };
}

/** One clause a seat, from the seats themselves; each level rests on its own passage of the section. */
export const seatClauses = (body: BodyKey, passageOf: Partial<Record<Level, number>>): ClauseOf<"seat">[] =>
  seats
    .filter((seat) => seat.body === body && seat.endedOn === null)
    .map(({ key, level, jurisdiction, organization, coChair, nominatedBy, numberStated }) => {
      const number = numberStated ? ("stated" as const) : ("not-stated" as const);
      const value = { level, jurisdiction, organization, coChair, nominatedBy, number };
      return { ...clause("seat", value, ["membership", passageOf[level] ?? null]), seat: key };
    });

/** The last day of a month that is over: 1 is last month. */
export const endOfMonthBefore = (today: Day, months: number): Day => {
  const month = addMonths(today, 1 - months).slice(0, 7);
  return addDays(dayFrom(`${month}-01`), -1);
};
