// The body a document is about: its name and acronym, what kind it is, and when it was set up.
import { dayOrMonthIn } from "./days-in-text";
import { fold } from "./fold";
import type { RecognisedTerms } from "./recognised";
import { tidy } from "./repair";

type Body = RecognisedTerms["body"];

const kinds: [Body["kind"], RegExp][] = [
  ["working-group", /\bworking groups?\b|\bgroupes? de travail\b/],
  ["sub-committee", /\bsub-?\s?committees?\b|\bsous-comites?\b/],
  ["task-team", /\btask (?:teams?|forces?)\b|\bequipes? de travail\b/],
  ["council", /\bcouncils?\b|\bconseils?\b/],
];
const kindOf = (name: string): Body["kind"] | null =>
  kinds.find(([, pattern]) => pattern.test(fold(name)))?.[0] ?? null;

/** Acronyms met for a body under another usual form. */
export const variants: { found: RegExp; usual: string }[] = [
  { found: /(?<!\p{L})GTSPCC(?!\p{L})/u, usual: "GTSAC" },
  { found: /(?<!\p{L})comit[ée]s\s+mixtes(?!\p{L})/iu, usual: "Conseils mixtes" },
];

const usualForm = (acronym: string): string =>
  variants.find(({ found }) => found.test(acronym))?.usual ?? acronym;

const frenchName =
  /((?:Groupe de travail|Sous-comité|Équipe de travail|Conseil)s?(?:\s[^()«».;:\n]{2,140}?)?)\s*\((?:le\s+|l['’]|«\s*)?(\p{Lu}{3,10})(?:\s*»)?\)/gu;
const englishKind = /\b(?:Working Group|Sub-?[Cc]ommittee|Task Team|Task Force|Council)\b/;
const beforeAcronym = /([^().;:\n]{5,160})\s*\((?:the\s+)?["“]?(\p{Lu}{3,10})["”]?\)/gu;

/** The capitalised words that end with the acronym: "the Client-Centric Service Working Group (CCSWG)". */
function englishNameIn(words: string): string | null {
  const found = /(?:\p{Lu}[\p{L}'’-]*(?:,?\s+(?:(?:of|on|for|and|the|in|to|&)\s+){0,2})?){1,14}$/u.exec(
    words.trim(),
  );
  const name = found?.[0].replace(/^(?:The|This|A)\s+/, "") ?? "";
  return englishKind.test(name) ? name : null;
}

type Named = { name: string; acronym: string };

function namesIn(text: string): Named[] {
  const english = [...text.matchAll(beforeAcronym)].flatMap(([, words = "", acronym = ""]) => {
    const name = englishNameIn(words);
    return name ? [{ name, acronym }] : [];
  });
  const french = [...text.matchAll(frenchName)].map(([, name = "", acronym = ""]) => ({ name, acronym }));
  return [...english, ...french];
}

/** A name in a title, for documents that give no acronym. */
function nameInTitles(titles: string[]): string {
  const title = titles.find((one) => kindOf(one) !== null && one.length <= 160) ?? "";
  return title
    .replace(/^\s*(?:draft\s+)?terms of reference\s*(?:(?:of|for) (?:the )?|[:–—-]\s*)?/i, "")
    .replace(/^\s*(?:cadre de r[ée]f[ée]rence|mandat)\s*(?:(?:du|de la|de l['’]|des|de)\s*|[:–—-]\s*)?/i, "")
    .replace(/\s*[:,–—-]?\s*(?:terms of reference|cadre de r[ée]f[ée]rence|mandat)\s*$/i, "")
    .trim();
}

const setUp =
  /\b(?:created|established|set up|formed|launched|founded|struck)\b|\bmise? sur pied\b|\bcreee?s?\b|\betablie?s?\b|\bformee?s?\b|\bconstituee?s?\b|\binstituee?s?\b/;

function createdOn(text: string): string | null {
  const folded = fold(text);
  const at = folded.search(setUp);
  return at === -1 ? null : dayOrMonthIn(folded.slice(at, at + 120));
}

/** The kind of body a text speaks of first. */
function firstKindIn(text: string): Body["kind"] | null {
  const folded = fold(text);
  const met = kinds
    .map(([kind, pattern]) => ({ kind, at: folded.search(pattern) }))
    .filter(({ at }) => at !== -1);
  return met.sort((one, other) => one.at - other.at)[0]?.kind ?? null;
}

/** What the document says of its body. `titles` are headings and short lines before the first section. */
export function bodyNamed(text: string, titles: string[]): Body {
  const named = [...titles.flatMap(namesIn), ...namesIn(text)].map((one) => ({
    ...one,
    kind: kindOf(one.name),
  }));
  const group = named.find(({ kind }) => kind !== null && kind !== "council");
  const first = firstKindIn(text);
  const council = first === "council" ? named.find(({ kind }) => kind === "council") : undefined;
  const found = group ?? council;
  const name = tidy(found?.name ?? nameInTitles(titles));
  const kind = kindOf(name) ?? first ?? "working-group";
  return { name, acronym: found ? usualForm(found.acronym) : null, kind, createdOn: createdOn(text) };
}
