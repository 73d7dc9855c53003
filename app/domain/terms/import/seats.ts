// Seats proposed from the membership section (B-9, S-1): one row per seat, its level from its jurisdiction.
import type { Level } from "../../levels";
import type { ClauseValue } from "../clauses";
import { fold } from "./fold";
import { governmentNamedIn, levelOf } from "./governments";
import { labelledParts } from "./level-labels";
import { organizationsIn } from "./organizations";
import { founding, type Read } from "./reading";
import type { ProposedClause } from "./recognised";
import { coChair, type Listed, organizationsListed } from "./seat-list";

export type Seat = ClauseValue<"seat">;
export type ProposedSeat = Extract<ProposedClause, { kind: "seat" }>;
type Entry = { read: Read; listed: Listed; levels: readonly Level[] | null };

const longestEntry = 12;
/** Beyond this a text lists something else. */
const mostEntries = 200;

/** Who fills municipal seats: MISA for the chief information officers alone, MSDO otherwise. */
export const municipalAssociation = (councils: string[]): string =>
  councils.includes("PSCIOC") && !councils.includes("PSSDC") ? "MISA" : "MSDO";

/** The label in force: `above` is the depth at which a passage no longer falls under it. */
type Open = { levels: readonly Level[]; depth: number; above: number; coChair: boolean };

const isSentence = (text: string): boolean =>
  text.split(/\s+/).length > 8 && organizationsIn(text).length === 0;

/** What is listed on the line of a label, in the bullets under it, or, where its line is empty, right after it. */
function entriesUnder(reads: Read[]): Entry[] {
  let open: Open | null = null;
  return reads.flatMap((read): Entry[] =>
    labelledParts(read.passage).flatMap(({ label, levels, text }): Entry[] => {
      const depth = read.depth;
      if (levels) {
        const above = text.trim() === "" ? depth - 1 : depth;
        open = { levels, depth, above, coChair: coChair.test(fold(label)) };
      } else if (open && depth <= open.above) open = null;
      else if (open && depth > open.depth) open.above = open.depth;
      const under = open;
      if (!under || (!levels && isSentence(text))) return [];
      return organizationsListed(text).map((listed) => ({
        read,
        listed: { ...listed, coChair: listed.coChair || under.coChair },
        levels: under.levels,
      }));
    }),
  );
}

/** Without labels, only organizations known, or governments named in short entries, are seats. */
function entriesWithoutLabels(reads: Read[]): Entry[] {
  return reads.flatMap((read) => {
    const listed = organizationsListed(read.passage).flatMap((one) => {
      const met = organizationsIn(one.text);
      if (met.length > 0) return met.map(({ start, end }) => ({ ...one, text: one.text.slice(start, end) }));
      const isShort = one.text.split(/\s+/).length <= longestEntry && read.depth > 0;
      return isShort && governmentNamedIn(one.text) ? [one] : [];
    });
    return listed.map((one) => ({ read, listed: one, levels: null }));
  });
}

const isOnly = (levels: Entry["levels"], level: Level): boolean =>
  levels?.length === 1 && levels[0] === level;

function jurisdictionOf({ listed, levels }: Entry, association: string): string | null {
  const known = organizationsIn(listed.text)[0]?.organization.jurisdiction;
  if (isOnly(levels, "M")) return known && levelOf(known) === "M" ? known : association;
  if (known) return known;
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

function seatsOf(entry: Entry, association: string): ProposedSeat[] {
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
        organization: name ? { ...name } : { en: listed.text, fr: listed.text },
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
  one.organization.en === other.organization.en;

function entriesIn(reads: Read[]): Entry[] {
  const membership = reads.filter(({ section }) => section === "membership");
  const labelled = entriesUnder(membership);
  const entries = labelled.length > 0 ? labelled : entriesWithoutLabels(membership);
  return entries.slice(0, mostEntries);
}

/** The seats a membership section lists; an organization named twice has one seat, unless a number says otherwise. */
export function seatsIn(reads: Read[], councils: string[]): ProposedSeat[] {
  const seats: ProposedSeat[] = [];
  for (const entry of entriesIn(reads)) {
    const proposed = seatsOf(entry, municipalAssociation(councils));
    const twin = seats.find(({ value }) => proposed.some((one) => isSame(one.value, value)));
    if (!twin) seats.push(...proposed);
    else if (entry.listed.coChair) twin.value.coChair = true;
  }
  return seats;
}

/** Those listed under several levels at once whose government the text does not tell: a person chooses the level. */
export function withoutLevel(reads: Read[]): string[] {
  const open = entriesIn(reads).filter(
    (entry) => levelsOf(entry, jurisdictionOf(entry, municipalAssociation([]))).length === 0,
  );
  return [...new Set(open.map(({ listed }) => listed.text))];
}
