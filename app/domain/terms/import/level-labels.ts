// "Federal:", "Provincial/Territorial :", « Membres municipaux » : the headings under which seats are listed (S-1).
import type { Level } from "../../levels";
import { fold } from "./fold";

/** The levels a label names; of several, each organization's own government tells which is its own. */
export type LevelLabel = { levels: readonly Level[]; length: number };

const words: [Level, string][] = [
  ["F", "federal(?:es|aux|e|s)?"],
  ["P", "provincia(?:les|le|l|ux)"],
  ["T", "territoria(?:les|le|l|ux)"],
  ["M", "municipa(?:les|le|l|ux)|local"],
];
const shorthands: Record<string, readonly Level[]> = {
  "p/t": ["P", "T"],
  fpt: ["F", "P", "T"],
  "f/p/t": ["F", "P", "T"],
  fptm: ["F", "P", "T", "M"],
};
const oneLevel = words.map(([, word]) => word).join("|");
const join = "\\s*(?:/|-|&|,\\s*(?:and\\b|et\\b|&)?|\\b(?:and|et|ou|or)\\b)\\s*";
const named = `(?:(?:${oneLevel})(?:${join}(?:${oneLevel}))*|${Object.keys(shorthands).join("|")})(?![a-z0-9])`;
const nouns =
  "members?|seats?|representatives?|jurisdictions?|governments?|levels?|partners?|" +
  "membres?|sieges?|representants?|administrations?|gouvernements?|niveaux?|ordres?|partenaires?|paliers?|" +
  "co-?\\s?chairs?|co-?presidente?s?";
const label = `(?:(?:${nouns})\\s+)?(?<named>${named})(?:\\s+(?:${nouns})){0,2}\\s*(?:\\([^()]{1,30}\\))?\\s*`;
const atStart = new RegExp(`^\\s*${label}(?:[:–—]|\\s-\\s|\\n|$)\\s*`);
/** Inside a text only a colon makes a label of a level. */
const inside = new RegExp(`(?<![a-z0-9'/-])${label}:\\s*`, "g");

function levelsNamed(text: string): readonly Level[] {
  const known = shorthands[text];
  if (known) return known;
  return words.flatMap(([level, word]) => (new RegExp(`(?:${word})`).test(text) ? [level] : []));
}

const anyLevel = new RegExp(`(?<![a-z0-9])(?:${oneLevel})(?![a-z0-9])`, "g");

/** The levels that a folded text names anywhere. */
export const levelsIn = (folded: string): readonly Level[] =>
  levelsNamed((folded.match(anyLevel) ?? []).join(" "));

/** The levels a text begins by naming as a label, and where what it lists begins. */
export function levelLabel(text: string): LevelLabel | null {
  const found = atStart.exec(fold(text.slice(0, 160)));
  return found ? { levels: levelsNamed(found.groups?.named ?? ""), length: found[0].length } : null;
}

export type LabelledPart = { label: string; levels: readonly Level[] | null; text: string };

/** A label after a conjunction belongs to the words before it; elsewhere it begins a list, after a sign or by its capital. */
function beginsList(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  if (/(?:(?:^|\s)(?:and|et|ou|or|&)|\()$/i.test(before)) return false;
  return before === "" || /[\p{P}\p{S}\p{Co}]$/u.test(before) || /^\p{Lu}/u.test(text.slice(at));
}

/** "Federal: …; Provincial: …" in one passage, taken apart: each list stands under its own label. */
export function labelledParts(text: string): LabelledPart[] {
  const first = levelLabel(text);
  const starts = [...fold(text).matchAll(inside)]
    .filter(({ index }) => index >= (first?.length ?? 0) && beginsList(text, index))
    .map((match) => ({
      at: match.index,
      end: match.index + match[0].length,
      levels: levelsNamed(match.groups?.named ?? ""),
    }));
  const opening = { at: 0, end: first?.length ?? 0, levels: first?.levels ?? null };
  return [opening, ...starts].map(({ at, end, levels }, place) => ({
    label: text.slice(at, end),
    levels,
    text: text.slice(end, starts[place]?.at ?? text.length),
  }));
}
