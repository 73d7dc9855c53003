import { type Bilingual, type Language, say } from "../bilingual";
import { noBreak } from "./numbers";

const joiners = { en: { and: " and ", or: " or " }, fr: { and: " et ", or: " ou " } };

/** "a, b and c" / « a, b et c ». */
export function list(language: Language, items: readonly string[], joiner: "and" | "or" = "and"): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")}${joiners[language][joiner]}${items.at(-1)}`;
}

/** A text as it opens a line or a cell: « gouvernement du Canada » becomes « Gouvernement du Canada ». */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const address = /((?:https?:\/\/|mailto:|www\.)\S+)/i;
const space = "[ \\t\\u00a0\\u2009\\u202f]";
const months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
/** The last digit of a number, never one of a reference such as "A4". */
const digit = "(?<![\\p{L}_]\\d{0,9})(\\d)";
const wordEnd = "(?![\\p{L}\\p{N}])";
const rule = (found: string, put: string): [RegExp, string] => [new RegExp(found, "gu"), put];

// In order: a later rule sees what an earlier one wrote.
const frenchRules: [RegExp, string][] = [
  rule("[\\u2009\\u202f]", noBreak),
  rule(`«${space}*`, `«${noBreak}`),
  rule(`(?<!${space})${space}*»`, `${noBreak}»`),
  rule(`(?<!${space})${space}+([;!?])(?!=)`, "$1"),
  rule(`((?<=[^\\s:])${space}*|^${space}+):(?=\\s|$)`, `${noBreak}:`),
  // The minutes first: only then does no letter stand before them for the rules on numbers.
  rule(`${digit}(${space}*)h${space}*(?=\\d{2}(?:${space}*h)?${wordEnd})`, `$1$2h${noBreak}`),
  rule(`${digit}${space}*h${wordEnd}`, `$1${noBreak}h`),
  rule(`(?<![\\p{L}\\d])(\\d{1,3})${space}(?=\\d{3}(?!\\d))`, `$1${noBreak}`),
  rule(`(?<=\\d${noBreak}\\d{3})${space}(?=\\d{3}(?!\\d))`, noBreak),
  rule(`${digit}${space}*([kM]?\\$|%)${wordEnd}`, `$1${noBreak}$2`),
  rule(`${digit}${space}+(°C|[kMG]o|[kcm]?m|kg|min)${wordEnd}`, `$1${noBreak}$2`),
  rule(`(?<![\\p{L}\\d])(\\d{1,2}|1er) (?=(?:${months})(?!\\p{L}))`, `$1${noBreak}`),
  rule(`(?<=(?:\\d|1er)${noBreak}(?:${months})) (?=\\d{4}(?!\\d))`, noBreak),
];

const spaced = (text: string): string =>
  frenchRules.reduce((said, [found, put]) => said.replace(found, put), text);

/** A French text with its no-break spaces set: before : $ % h and units and inside « », none before ; ! ?. Addresses stay. */
export function french(text: string): string {
  return text
    .split(address)
    .map((piece, place) => (place % 2 === 1 ? piece : spaced(piece)))
    .join("");
}

const marksOf = /\p{M}/gu;

/** A text as search and sorting see it: small letters, no accents, ligatures undone, hyphens as spaces. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(marksOf, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[-–—\s\u00a0]+/g, " ")
    .replace(/['’.]/g, "")
    .trim();
}

const byUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const backwards = (text: string): string => [...text.normalize("NFC")].reverse().join("");

/** The keys of names met before: a long list is folded once a name, not once a comparison. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = folded(name);
  keys.set(name, key);
  return key;
}

/** Orders names with accents folded. Accents decide between equals, in French from the end: cote, côte, coté, côté. */
export function compareNames(language: Language): (one: string, other: string) => number {
  const accents = language === "fr" ? backwards : (text: string) => text.normalize("NFC");
  return (one, other) => {
    if (one === other) return 0;
    return (
      byUnit(keyOf(one), keyOf(other)) ||
      byUnit(accents(one.toLowerCase()), accents(other.toLowerCase())) ||
      byUnit(one, other)
    );
  };
}

/** Things by their names, as the reader's language sorts them. */
export function inNameOrder<Thing extends { name: Bilingual }>(
  language: Language,
  things: readonly Thing[],
): Thing[] {
  const order = compareNames(language);
  return [...things].sort((one, other) => order(say(language, one.name), say(language, other.name)));
}
