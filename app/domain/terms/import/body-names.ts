// Names of bodies as a text writes them: what kind of body a name speaks of, and the names that stand before an acronym.
import { fold } from "./fold";
import type { RecognisedTerms } from "./recognised";

export type BodyKind = RecognisedTerms["body"]["kind"];

export const kinds: [BodyKind, RegExp][] = [
  ["working-group", /\bworking groups?\b|\bgroupes? de travail\b/],
  ["sub-committee", /\bsub-?\s?committees?\b|\bsous-comites?\b/],
  ["task-team", /\btask (?:teams?|forces?)\b|\bequipes? de travail\b/],
  ["council", /\bcouncils?\b|\bconseils?\b/],
];
export const kindOf = (name: string): BodyKind | null =>
  kinds.find(([, pattern]) => pattern.test(fold(name)))?.[0] ?? null;

const frenchName =
  /((?:Groupe de travail|Sous-comité|Équipe de travail|Conseil)s?(?:\s[^()«».;:\n]{2,140}?)?)\s*\((?:le\s+|l['’]|«\s*)?(\p{Lu}[\p{Lu}-]{1,10}\p{Lu})(?:\s*»)?\)/gu;
const beforeAcronym = /([^().;:\n]{5,160})\s*\((?:the\s+)?["“]?(\p{Lu}[\p{Lu}-]{1,10}\p{Lu})["”]?\)/gu;

const capitalised = /^[\p{P}]*\p{Lu}/u;
const between = /^(?:of|on|for|and|the|in|to|&|du|de|des|la|le|les|et)$/;
const longestName = 14;

/** The capitalised words a text ends with: "the Client-Centric Service Working Group". */
export function capitalisedEnd(words: string): string {
  const all = words.trim().split(/\s+/);
  let from = all.length;
  while (from > 0 && all.length - from < longestName) {
    const word = all[from - 1] ?? "";
    const endsClause = word.endsWith(",") && /^the$/i.test(all[from] ?? "");
    if (endsClause || !(capitalised.test(word) || (between.test(word) && from < all.length))) break;
    from -= 1;
  }
  while (between.test(all[from] ?? "")) from += 1;
  return all
    .slice(from)
    .join(" ")
    .replace(/^(?:The|This|A)\s+/, "");
}

export type Named = { name: string; acronym: string };

export function namesIn(text: string): Named[] {
  const english = [...text.matchAll(beforeAcronym)].flatMap(([, words = "", acronym = ""]) => {
    const name = capitalisedEnd(words);
    return kindOf(name) ? [{ name, acronym }] : [];
  });
  const french = [...text.matchAll(frenchName)].map(([, name = "", acronym = ""]) => ({ name, acronym }));
  return [...english, ...french];
}
