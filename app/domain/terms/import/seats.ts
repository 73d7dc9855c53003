// Seats proposed from the membership section (B-9, S-1): one row per seat, its level from its jurisdiction.
import type { Language } from "../../bilingual";
import type { Level } from "../../levels";
import type { ClauseValue } from "../clauses";
import { governmentNamedIn, levelOf } from "./governments";
import { organizationsIn } from "./organizations";
import { founding, type Read } from "./reading";
import type { ProposedClause } from "./recognised";
import { type Entry, entriesIn } from "./seat-entries";

export type Seat = ClauseValue<"seat">;
export type ProposedSeat = Extract<ProposedClause, { kind: "seat" }>;
/** Who fills municipal seats: MISA for the chief information officers alone, MSDO otherwise. */
export const municipalAssociation = (councils: string[]): string =>
  councils.includes("PSCIOC") && !councils.includes("PSSDC") ? "MISA" : "MSDO";

const isOnly = (levels: Entry["levels"], level: Level): boolean =>
  levels?.length === 1 && levels[0] === level;

function jurisdictionOf({ listed, levels }: Entry, association: string): string | null {
  const known = organizationsIn(listed.text)[0]?.organization.jurisdiction;
  if (isOnly(levels, "M")) return known && levelOf(known) === "M" ? known : association;
  if (known) return known;
  if (listed.government) return listed.government;
  if (isOnly(levels, "F")) return "CA";
  const guessed = governmentNamedIn(listed.text);
  const isAllowed = guessed?.level !== "F" || levels === null || levels.includes("F");
  return guessed && isAllowed ? guessed.code : null;
}

/** S-1: its own government decides, then the label; of several levels named together a text chooses none. */
function levelsOf({ listed, levels }: Entry, jurisdiction: string | null): readonly Level[] {
  const own = jurisdiction === null ? null : levelOf(jurisdiction);
  if (own) return [own];
  if (levels?.length === 1) return levels;
  return levels && listed.isGeneric && listed.count === null ? levels : [];
}

/** What a text calls an organization nobody knows stands in the language of the text alone (L-1). */
const asWritten = (text: string, language: Language) =>
  language === "en" ? { en: text, fr: "" } : { en: "", fr: text };

type In = { association: string; language: Language };

function seatsOf(entry: Entry, { association, language }: In): ProposedSeat[] {
  const { listed, read } = entry;
  const stated = jurisdictionOf(entry, association);
  const name = organizationsIn(listed.text)[0]?.organization.name;
  const isCounted = listed.count !== null || !listed.isGeneric;
  const ofLevel: Partial<Record<Level, string>> = { F: "CA", M: association };
  return levelsOf(entry, stated).flatMap((level) =>
    Array.from({ length: listed.count ?? 1 }, (_, at): ProposedSeat => {
      const jurisdiction = stated ?? ofLevel[level] ?? null;
      const value: Seat = {
        level,
        jurisdiction,
        organization: name ? { ...name } : asWritten(listed.text, language),
        coChair: listed.coChair && at === 0,
        nominatedBy: jurisdiction,
        number: isCounted ? "stated" : "not-stated",
      };
      return { kind: "seat", value, ...founding(read) };
    }),
  );
}

const isSame = (one: Seat, other: Seat): boolean =>
  one.level === other.level &&
  one.jurisdiction === other.jurisdiction &&
  one.organization.en === other.organization.en &&
  one.organization.fr === other.organization.fr;

/** The seats a membership section lists; an organization named twice has one seat, unless a number says otherwise. */
export function seatsIn(reads: Read[], councils: string[], language: Language): ProposedSeat[] {
  const seats: ProposedSeat[] = [];
  for (const entry of entriesIn(reads)) {
    const proposed = seatsOf(entry, { association: municipalAssociation(councils), language });
    const twin = seats.find(({ value }) => proposed.some((one) => isSame(one.value, value)));
    if (!twin) seats.push(...proposed);
    else if (entry.listed.coChair) twin.value.coChair = true;
  }
  return seats;
}

/** Those listed under no level, or under several at once, whose government the text does not tell: a person chooses. */
export function withoutLevel(reads: Read[]): string[] {
  const open = entriesIn(reads).filter(
    (entry) => levelsOf(entry, jurisdictionOf(entry, municipalAssociation([]))).length === 0,
  );
  return [...new Set(open.map(({ listed }) => listed.text))];
}
