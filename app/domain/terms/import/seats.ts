// Seats proposed from the membership section (B-9, S-1): one row per seat, its level from its jurisdiction.
import type { Level } from "../../levels";
import type { ClauseValue } from "../clauses";
import { governmentNamedIn, levelOf } from "./governments";
import { type LabelLevel, type LevelLabel, levelLabel } from "./level-labels";
import { organizationsIn } from "./organizations";
import { founding, type Read } from "./reading";
import type { ProposedClause } from "./recognised";
import { coChair, type Listed, organizationsListed } from "./seat-list";

export type Seat = ClauseValue<"seat">;
export type ProposedSeat = Extract<ProposedClause, { kind: "seat" }>;
type Entry = { read: Read; listed: Listed; label: LabelLevel | null };

const longestEntry = 12;
/** Beyond this a text lists something else. */
const mostEntries = 200;

/** Who fills municipal seats: MISA for the chief information officers alone, MSDO otherwise. */
export const municipalAssociation = (councils: string[]): string =>
  councils.includes("PSCIOC") && !councils.includes("PSSDC") ? "MISA" : "MSDO";

/** The label in force: `above` is the depth at which a passage no longer falls under it. */
type Open = { level: LabelLevel; depth: number; above: number; coChair: boolean };

const opened = (read: Read, label: LevelLabel): Open => {
  const stated = read.passage.slice(label.length).trim() !== "";
  const isCoChair = coChair.test(read.folded.slice(0, label.length));
  return {
    level: label.level,
    depth: read.depth,
    above: stated ? read.depth : read.depth - 1,
    coChair: isCoChair,
  };
};

const isSentence = (text: string): boolean =>
  text.split(/\s+/).length > 8 && organizationsIn(text).length === 0;

/** What is listed on the line of a label, in the bullets under it, or, where its line is empty, right after it. */
function entriesUnder(reads: Read[]): Entry[] {
  let open: Open | null = null;
  return reads.flatMap((read): Entry[] => {
    const label = levelLabel(read.passage);
    if (label) open = opened(read, label);
    else if (open && read.depth <= open.above) open = null;
    else if (open && read.depth > open.depth) open.above = open.depth;
    const under = open;
    if (!under) return [];
    const text = label ? read.passage.slice(label.length) : read.passage;
    if (!label && isSentence(text)) return [];
    return organizationsListed(text).map((listed) => ({
      read,
      listed: { ...listed, coChair: listed.coChair || under.coChair },
      label: under.level,
    }));
  });
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
    return listed.map((one) => ({ read, listed: one, label: null }));
  });
}

function jurisdictionOf({ listed, label }: Entry, association: string): string | null {
  const known = organizationsIn(listed.text)[0]?.organization.jurisdiction;
  if (label === "M") return known && levelOf(known) === "M" ? known : association;
  if (known) return known;
  if (label === "F") return "CA";
  const guessed = governmentNamedIn(listed.text);
  return guessed && (label === null || guessed.level !== "F") ? guessed.code : null;
}

function levelsOf({ listed, label }: Entry, jurisdiction: string | null): Level[] {
  if (label === "F" || label === "M") return [label];
  const own = jurisdiction === null ? null : levelOf(jurisdiction);
  if (own) return [own];
  if (label === "PT") return listed.isGeneric ? ["P", "T"] : ["P"];
  return label === null ? [] : [label];
}

function seatsOf(entry: Entry, association: string): ProposedSeat[] {
  const { listed, read } = entry;
  const jurisdiction = jurisdictionOf(entry, association);
  const name = organizationsIn(listed.text)[0]?.organization.name;
  const isCounted = listed.count !== null || !listed.isGeneric;
  return levelsOf(entry, jurisdiction).flatMap((level) =>
    Array.from({ length: listed.count ?? 1 }, (_, at): ProposedSeat => {
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

/** The seats a membership section lists; an organization named twice has one seat, unless a number says otherwise. */
export function seatsIn(reads: Read[], councils: string[]): ProposedSeat[] {
  const membership = reads.filter(({ section }) => section === "membership");
  const labelled = entriesUnder(membership);
  const entries = labelled.length > 0 ? labelled : entriesWithoutLabels(membership);
  const seats: ProposedSeat[] = [];
  for (const entry of entries.slice(0, mostEntries)) {
    const proposed = seatsOf(entry, municipalAssociation(councils));
    const twin = seats.find(({ value }) => proposed.some((one) => isSame(one.value, value)));
    if (!twin) seats.push(...proposed);
    else if (entry.listed.coChair) twin.value.coChair = true;
  }
  return seats;
}
