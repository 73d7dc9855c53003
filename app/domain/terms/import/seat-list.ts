// What follows "Federal:" taken apart into organizations: "Immigration, Refugees and Citizenship Canada" is one.

import { fold } from "./fold";
import { governmentAlone } from "./governments";
import { numberFrom, numberPattern } from "./numbers";
import { organizationsIn } from "./organizations";

export type Listed = {
  text: string;
  coChair: boolean;
  count: number | null;
  /** "Representatives of …": nobody is named. */
  isGeneric: boolean;
  /** The government named beside it: "Ministry of Doors, Ontario". */
  government: string | null;
};

export const coChair = /\bco-?\s?(?:chairs?|president[a-z]*|presidence)\b/;
const counted = new RegExp(
  `(?<![a-z0-9])(${numberPattern})\\s+(?:[a-z-]+\\s+){0,2}?(?:seats?|sieges?|representa\\S*|members?|membres?|delegu\\S*|officials?)\\b|\\((${numberPattern})\\)`,
);
const generic =
  /\b(?:represent\S*|delegat\S*|delegu\S*|members?|membres?|seats?|sieges?|officials?|vacant\S*|tbd|to be (?:named|determined|confirmed)|a (?:determiner|confirmer|nommer|designer)|municipalit\S*)\b/;
const mask = "\ue0fe";
const aside = "\ue0ff";

/** Names known, and what stands in parentheses, hidden from the cuts. */
function masked(text: string): string {
  const chars = text.split("");
  for (const match of text.matchAll(/\([^()]*\)/g))
    chars.fill(aside, match.index, match.index + match[0].length);
  for (const { start, end } of organizationsIn(text)) chars.fill(mask, start, end);
  return chars.join("");
}

/** Where one organization ends and the next begins. A comma counts only where no semicolon does, or beside a name known. */
function cutsOf(text: string): [number, number][] {
  const hidden = masked(text);
  const separator = hidden.includes(";")
    ? /\s*[;\n]\s*(?:and\s|et\s)?\s*/gi
    : /\s*[;,\n]\s*(?:and\s|et\s)?\s*/gi;
  const beside = new RegExp(
    `(?<=${mask}\\s*)(?:,|\\s(?:and|et|&)\\s)\\s*|\\s*(?:,|\\s(?:and|et|&)\\s)\\s*(?=${mask})`,
    "gi",
  );
  return [...hidden.matchAll(separator), ...hidden.matchAll(beside)]
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .sort(([one], [other]) => one - other);
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of cutsOf(text)) {
    if (start >= from) pieces.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...pieces, text.slice(from)];
}

/** "Three seats (ESDC, IRCC, ISC)" names three; a name with its acronym beside it names one. */
function namedTogether(piece: string): Listed[] {
  const names = new Map(organizationsIn(piece).map((met) => [met.organization.name.en, met]));
  if (names.size < 2) return [];
  return [...names.values()].map(({ start, end }) => ({
    text: piece.slice(start, end),
    coChair: false,
    count: null,
    isGeneric: false,
    government: null,
  }));
}

function listed(piece: string): Listed[] {
  const together = namedTogether(piece);
  if (together.length > 0) return together;
  const folded = fold(piece);
  const number = counted.exec(folded);
  const text = piece
    .replace(/\s*\([^()]*\)/g, (group) =>
      coChair.test(fold(group)) || /^\s*\(\s*\d/.test(group) ? "" : group,
    )
    .replace(/^\s*(?:and|et)\s+/i, "")
    .replace(/^[\s.,;:–—-]+|[\s.,;:]+$/g, "");
  const figure = number?.[1] ?? number?.[2];
  const count = figure === undefined ? null : Math.min(20, Math.max(1, numberFrom(figure)));
  const isGeneric = organizationsIn(piece).length === 0 && generic.test(folded);
  return [{ text, coChair: coChair.test(folded), count, isGeneric, government: null }];
}

const organizationNoun =
  /\b(?:departments?|ministry|ministries|office|agency|commission|secretariat|bureau|directorate|branch|division|services?|centre|institute|association|ministeres?|agence|secretariat|direction|organisme|corporation|authority|autorite)\b/;

/** Whether a text names an organization by its kind, known here or not; people and sentences do not. */
export const namesOrganization = (text: string): boolean =>
  organizationsIn(text).length > 0 ||
  (/^\s*\p{Lu}/u.test(text) &&
    organizationNoun.test(fold(text)) &&
    !/[.!?]\s*$|\p{Ll}+\s(?:may|must|shall|will|is|are)\s/u.test(text));

const role =
  /^(?:(?:the )?co-?\s?chairs?|chairs?|members?|observers?|vice-?chairs?|co-?president[a-z]*|presidente?|membres?|observat[a-z]+)$/;
const none = /^(?:none|nil|n\/a|not applicable|no (?:seats?|members?)|aucune?|sans objet|s\/o|neant)\b/;

/** A role that stands alone after an organization is that organization's; "none" names nobody. */
function withRoles(all: Listed[]): Listed[] {
  const kept: Listed[] = [];
  for (const one of all.filter(({ text }) => /\p{L}/u.test(text) && !none.test(fold(text)))) {
    const last = kept.at(-1);
    if (last && role.test(fold(one.text))) last.coChair ||= one.coChair;
    else kept.push(one);
  }
  return kept;
}

/** "Ministry of Doors, Ontario" and "Ontario, Ministry of Doors" are one organization of one government. */
function withGovernment(all: Listed[]): Listed[] {
  const [one, other] = all;
  if (all.length !== 2 || !one || !other) return all;
  const [first, second] = [governmentAlone(one.text), governmentAlone(other.text)];
  if ((first === null) === (second === null)) return all;
  const named = first === null ? one : other;
  const government = first ?? second;
  const known = organizationsIn(named.text)[0]?.organization.jurisdiction ?? government;
  if (!namesOrganization(named.text) || known !== government) return all;
  return [{ ...named, coChair: one.coChair || other.coChair, government }];
}

/** The organizations a list names, in order. */
export const organizationsListed = (text: string): Listed[] =>
  withGovernment(withRoles(piecesOf(text).flatMap(listed)));

/** The one organization a row of a table is about; the other cells say who, in which role. */
export function organizationInRow(text: string): Listed[] {
  const cells = text
    .split("\n")
    .map((cell) => organizationsListed(cell))
    .filter((cell) => cell.length > 0);
  const all = cells.flat();
  const isKnown = ({ text: name }: Listed) => organizationsIn(name).length > 0;
  const found =
    cells.find((cell) => cell.some(isKnown))?.find(isKnown) ??
    all.find(({ text: name }) => namesOrganization(name)) ??
    all.find(({ text: name }) => governmentAlone(name) !== null) ??
    all[0];
  if (!found) return [];
  const government =
    found.government ??
    all.map(({ text: name }) => governmentAlone(name)).find((code) => code !== null) ??
    null;
  return [{ ...found, coChair: all.some((one) => one.coChair), government }];
}
