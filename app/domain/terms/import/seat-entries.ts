// What a membership section lists, entry by entry: under labels of levels, in rows of a table, or in a list alone.
import type { Level } from "../../levels";
import { fold } from "./fold";
import { governmentNamedIn } from "./governments";
import { labelledParts, levelsIn } from "./level-labels";
import { organizationsIn } from "./organizations";
import type { Read } from "./reading";
import { coChair, type Listed, namesOrganization, organizationInRow, organizationsListed } from "./seat-list";

export type Entry = { read: Read; listed: Listed; levels: readonly Level[] | null };

const longestEntry = 12;
/** Beyond this a text lists something else. */
const mostEntries = 200;

/** The label in force: `above` is the depth at which a passage no longer falls under it. */
type Open = { levels: readonly Level[]; depth: number; above: number; coChair: boolean };

const isSentence = (text: string): boolean =>
  text.split(/\s+/).length > 8 && organizationsIn(text).length === 0;
const isRow = (text: string): boolean => text.trim().includes("\n");
const listedIn = (text: string): Listed[] =>
  isRow(text) ? organizationInRow(text) : organizationsListed(text);

/** What is listed on the line of a label, in the bullets under it, or, where its line is empty, right after it. */
function entriesUnder(reads: Read[]): Entry[] {
  let open: Open | null = null;
  return reads.flatMap((read): Entry[] =>
    labelledParts(read.passage).flatMap(({ label, levels, text }): Entry[] => {
      const depth = read.depth;
      if (levels) {
        const goesOn = text.trim() === "" || isRow(read.passage);
        open = { levels, depth, above: goesOn ? depth - 1 : depth, coChair: coChair.test(fold(label)) };
      } else if (open && depth <= open.above) open = null;
      else if (open && depth > open.depth) open.above = open.depth;
      const under = open;
      if (!under || (!levels && isSentence(text))) return [];
      return listedIn(text).map((listed) => ({
        read,
        listed: { ...listed, coChair: listed.coChair || under.coChair },
        levels: under.levels,
      }));
    }),
  );
}

const coChairsAlone =
  /^\s*(?:the\s)?co-?\s?(?:chairs?|president[a-z]*|presidence)\s*(?:\([^()]*\))?\s*:?\s*$/;
const municipality =
  /^\s*(?:the\s|la\s|une?\s)?(?:city|town|township|county|region|regional municipality|municipality|ville|municipalite|comte)\s(?:of|de|d')/;

/** The level an entry without a label names by itself: "a municipal representative", "City of Toronto". */
function ownLevels({ text, isGeneric }: Listed): readonly Level[] | null {
  const folded = fold(text);
  if (municipality.test(folded)) return ["M"];
  const levels = isGeneric ? levelsIn(folded) : [];
  return levels.length === 1 ? levels : null;
}

/** Without labels, only organizations known, governments or levels named in short entries are seats. */
function entriesWithoutLabels(reads: Read[]): Entry[] {
  let asCoChairs = false;
  return reads.flatMap((read) => {
    if (/:\s*$/.test(read.passage) || coChairsAlone.test(read.folded))
      asCoChairs = coChairsAlone.test(read.folded);
    return listedIn(read.passage).flatMap((one): Entry[] => {
      const listed = { ...one, coChair: one.coChair || asCoChairs };
      const met = organizationsIn(one.text);
      if (met.length > 0) {
        if (one.government !== null) return [{ read, listed, levels: null }];
        return met.map(({ start, end }) => ({
          read,
          listed: { ...listed, text: one.text.slice(start, end) },
          levels: null,
        }));
      }
      const isEntry = one.text.split(/\s+/).length <= longestEntry && (read.depth > 0 || isRow(read.passage));
      const levels = isEntry ? ownLevels(one) : null;
      const isSeat = levels !== null || one.government !== null || governmentNamedIn(one.text) !== null;
      return isEntry && (isSeat || namesOrganization(one.text)) ? [{ read, listed, levels }] : [];
    });
  });
}

/** Every entry of the membership section, in order. */
export function entriesIn(reads: Read[]): Entry[] {
  const membership = reads.filter(({ section }) => section === "membership");
  const labelled = entriesUnder(membership);
  const entries = labelled.length > 0 ? labelled : entriesWithoutLabels(membership);
  return entries.slice(0, mostEntries);
}
